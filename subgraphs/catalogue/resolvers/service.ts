import { connectionArguments, connectionOf } from '../../kit/connection.ts';
import { allProcesses } from '../duties/all-processes.ts';
import { highUseEntry } from '../duties/high-use-list.ts';
import { serviceViolations } from '../duties/violations.ts';
import { instantOf } from '../connection-state.ts';
import { pageById } from '../lists.ts';
import type { ServiceResolvers, SmartShortfallResolvers } from '../resolver-types.ts';
import { isOffered } from '../rules/agency-file.ts';
import { breaks, isSmartBy, smartReasons } from '../rules/smart-service.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import { serviceShortfalls, serviceStages, smartVerdict } from '../smart-service.ts';
import { onceOnlyGap } from '../once-only/once-only-gap.ts';
import { dayOf, ownerOfService } from '../succession/services-on.ts';
import { findService } from './query.ts';

export const serviceResolvers: ServiceResolvers = {
  __resolveReference: ({ id }, { loaders }) => findService(id, loaders),
  agency: async (service, _given, { loaders }) => ownerOfService(service, await dayOf(null, loaders), loaders),
  highUse: async ({ id }, { asOf }, { loaders }) => (await highUseEntry(id, asOf, loaders)) !== null,
  highUseEntry: ({ id }, { asOf }, { loaders }) => highUseEntry(id, asOf, loaders),
  stages: async (service, { asOf }, { loaders }) => [...(await serviceStages(service, asOf, loaders))],
  processes: async (service, given, { loaders }) =>
    connectionOf(await allProcesses(service, loaders), connectionArguments(given, { default: 20 }), ({ version }) => [
      version,
    ]),
  violations: async (service, { asOf }, { loaders }) => [...(await serviceViolations(service, asOf, loaders))],
  smartVerdict: (service, given, { loaders }) => smartVerdict(service, given, loaders),
  requirements: async ({ id }, given, { loaders }) => pageById(await loaders.requirementsOf.load(id), given),
  isSmart: async (service, { asOf }, { loaders }) =>
    isSmartBy('MINISTER', await serviceShortfalls(service, asOf, loaders)),
  isSmartStrict: async (service, { asOf }, { loaders }) =>
    isSmartBy('BILL', await serviceShortfalls(service, asOf, loaders)),
  whyNotSmart: async (service, { definition, asOf }, { loaders }) => {
    const found = await serviceShortfalls(service, asOf, loaders);
    return found.filter((shortfall) => !definition || breaks(shortfall, definition));
  },
  exposedIn: async ({ id }, { asOf, ...page }, { loaders }) => {
    const [exposures, windows, instant] = await Promise.all([
      loaders.exposuresOf.load(id),
      loaders.allWindows(),
      instantOf(asOf, loaders),
    ]);
    const day = tehranDay(instant);
    const offered = (exposures ?? []).filter((exposure) => isOffered(exposure, day));
    const shown = windows.filter((window) => offered.some(({ windowId }) => windowId === window.id));
    return pageById(shown, page);
  },
  onceOnlyGap: (service, _given, { caller, loaders }) => onceOnlyGap(service, caller, loaders),
  inquiryFields: async ({ id }, _given, { loaders }) => [...((await loaders.inquiryFieldsOf.load(id)) ?? [])],
  province: async ({ agencyId }, _given, { loaders }) => {
    const [agency, provinces] = await Promise.all([loaders.agency.load(agencyId), loaders.allProvinces()]);
    return provinces.find(({ code }) => code === agency?.provinceCode) ?? null;
  },
};

export const shortfallResolvers: SmartShortfallResolvers = {
  text: ({ code }) => ({ fa: smartReasons[code].fa, en: smartReasons[code].en }),
  breaks: ({ code }) => [...smartReasons[code].breaks],
};
