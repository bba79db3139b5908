import { instantOf } from '../connection-state.ts';
import { pageById } from '../lists.ts';
import type { ServiceResolvers, SmartShortfallResolvers } from '../resolver-types.ts';
import { isOffered } from '../rules/agency-file.ts';
import { breaks, isSmartBy, smartReasons } from '../rules/smart-service.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import { dayOf, ownerOfService } from '../succession/services-on.ts';
import { serviceShortfalls, timelessShortfalls } from '../smart-service.ts';
import { findService } from './query.ts';

export const serviceResolvers: ServiceResolvers = {
  __resolveReference: ({ id }, { loaders }) => findService(id, loaders),
  agency: async (service, _given, { loaders }) => ownerOfService(service, await dayOf(null, loaders), loaders),
  stages: async ({ id }, _given, { loaders }) => [...((await loaders.stagesOf.load(id)) ?? [])],
  requirements: async ({ id }, given, { loaders }) => pageById(await loaders.requirementsOf.load(id), given),
  isSmart: async (service, _given, { loaders }) => isSmartBy('MINISTER', await timelessShortfalls(service, loaders)),
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
  province: async ({ agencyId }, _given, { loaders }) => {
    const [agency, provinces] = await Promise.all([loaders.agency.load(agencyId), loaders.allProvinces()]);
    return provinces.find(({ code }) => code === agency?.provinceCode) ?? null;
  },
};

export const shortfallResolvers: SmartShortfallResolvers = {
  text: ({ code }) => ({ fa: smartReasons[code].fa, en: smartReasons[code].en }),
  breaks: ({ code }) => [...smartReasons[code].breaks],
};
