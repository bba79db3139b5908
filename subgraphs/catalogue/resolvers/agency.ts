import { connectionState, instantOf } from '../connection-state.ts';
import { connectionArguments, connectionOf } from '../../kit/connection.ts';
import { agencyReadings, agencyStates, electronicServices, evidenceFile } from '../duties/agency-states.ts';
import { hostWindow } from '../host-window.ts';
import { bindingDuties, dutiesPage, ownServicesPage, pageById } from '../lists.ts';
import type { AgencyResolvers, SystemResolvers } from '../resolver-types.ts';
import { dataCentres } from '../rules/data-centres.ts';
import { exchangeOf } from '../traffic/exchange.ts';
import { heirOn } from '../rules/succession.ts';
import { dayOf, servicesOn } from '../succession/services-on.ts';
import { findAgency } from './query.ts';
import { remaining } from './remaining.ts';
import { quarantineNow, quarantinesPage, subgraphsPage } from './security.ts';

export const agencyResolvers: AgencyResolvers = {
  __resolveReference: ({ id }, { loaders }) => findAgency(id, loaders),
  parent: async ({ parentId }, _given, { loaders }) => {
    if (parentId === null) return null;
    const heir = heirOn(parentId, await loaders.allSuccessions(), await dayOf(null, loaders));
    return loaders.agency.load(heir ?? parentId);
  },
  children: async ({ id }, given, { loaders }) => pageById(await loaders.childrenOf.load(id), given),
  province: async ({ provinceCode }, _given, { loaders }) =>
    (await loaders.allProvinces()).find(({ code }) => code === provinceCode) ?? null,
  connection: (agency, { asOf }, { loaders }) => connectionState(agency, asOf, loaders),
  ownWindow: async ({ id }, _given, { loaders }) =>
    (await loaders.allWindows()).find((window) => window.agencyId === id && !window.isNational) ?? null,
  hostedIn: ({ id }, { asOf }, { loaders }) => hostWindow(id, asOf, loaders),
  systems: async ({ id }, given, { loaders }) => pageById(await loaders.systemsOf.load(id), given),
  lifeCycle: ({ id }) => ({ id }),
  services: async ({ id }, given, { loaders }) =>
    ownServicesPage(await servicesOn(id, await dayOf(null, loaders), loaders), given, loaders),
  exchange: (agency, given, context) => exchangeOf(agency, given, context),
  obligations: async (agency, given, { loaders }) => {
    const binding = await bindingDuties(agency, given.inForceOn, loaders);
    return dutiesPage(binding, await loaders.allObligations(), given);
  },
  remaining: (agency, { asOf }, { loaders }) => remaining(agency, asOf, loaders),
  dataCentres: async ({ id }, { asOf }, { loaders }) => {
    const [evidence, instant] = await Promise.all([loaders.evidenceOf.load(id), instantOf(asOf, loaders)]);
    return [...dataCentres(evidence ?? [], instant)];
  },
  subgraphs: ({ id }, given, { loaders }) => subgraphsPage(id, given, loaders),
  quarantine: ({ id }, _given, { loaders }) => quarantineNow(id, loaders),
  quarantines: ({ id }, given, { loaders }) => quarantinesPage(id, given, loaders),
  duties: async (agency, { asOf, includeSuperseded, ...page }, { loaders }) => {
    const states = await agencyStates(agency, { asOf, includeSuperseded }, loaders);
    return connectionOf(states, connectionArguments(page, { default: 50 }), ({ obligation }) => [obligation.id]);
  },
  evidenceFile: (agency, { asOf }, { loaders }) => evidenceFile(agency, asOf, loaders),
  shareReadings: async (agency, { asOf }, { loaders }) => [...(await agencyReadings(agency, asOf, loaders))],
  electronicServices: (agency, { asOf }, { loaders }) => electronicServices(agency, asOf, loaders),
};

export const systemResolvers: SystemResolvers = {
  agency: ({ agencyId }, _given, { loaders }) => loaders.agency.load(agencyId),
  connectedAt: async ({ id, agencyId }, _given, { loaders }) => {
    const evidence = (await loaders.evidenceOf.load(agencyId)) ?? [];
    return evidence.find((fact) => fact.kind === 'SYSTEM_CONNECTED' && fact.systemId === id)?.at ?? null;
  },
};
