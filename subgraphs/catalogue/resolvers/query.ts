import type { AgencyRecord, ObligationRecord, ServiceRecord, WindowRecord } from '../records.ts';
import { connectionArguments, connectionOf } from '../../kit/connection.ts';
import type { Loaders } from '../context.ts';
import { connectionFigures } from '../connection-figures.ts';
import { instantOf } from '../connection-state.ts';
import { classFigures } from '../duties/class-figures.ts';
import { dutyFigures } from '../duties/duty-figures.ts';
import { generalServices } from '../duties/general-services.ts';
import { highUseListAt } from '../duties/high-use-list.ts';
import { milestonesAt } from '../duties/milestones.ts';
import { processFigures } from '../duties/process-figures.ts';
import { provinceFigures } from '../duties/province-figures.ts';
import { agenciesWithViolations, servicesWithViolations } from '../duties/violations.ts';
import { agenciesPage, obligationsPage, pageById, servicesPage } from '../lists.ts';
import type { QueryResolvers } from '../resolver-types.ts';
import { incidentsPage } from '../security/report-incident.ts';
import { ruleSetOn } from '../rules/rule-set.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import { isSlug } from '../slug.ts';

export const queryResolvers: QueryResolvers = {
  agency: (_parent, { id }, { loaders }) => findAgency(id, loaders),
  agencies: (_parent, given, context) => agenciesPage(given, context),
  service: (_parent, { id }, { loaders }) => findService(id, loaders),
  services: (_parent, given, context) => servicesPage(given, context),
  window: (_parent, { id }, { loaders }) => findWindow(id, loaders),
  windows: async (_parent, given, { loaders }) => pageById(await loaders.allWindows(), given),
  obligation: (_parent, { id }, { loaders }) => findObligation(id, loaders),
  obligations: (_parent, given, context) => obligationsPage(given, context),
  provinces: async (_parent, given, { loaders }) =>
    connectionOf(await loaders.allProvinces(), connectionArguments(given, { default: 31 }), ({ code }) => [code]),
  connectionFigures: (_parent, { asOf }, context) => connectionFigures(asOf, context),
  incidents: (_parent, given, context) => incidentsPage(given, context),
  quarantinedSubgraphs: async (_parent, _given, { registry }) => (await registry.quarantinedNow()).slice(0, 100),
  dutyFigures: (_parent, given, context) => dutyFigures(given, context),
  classFigures: (_parent, given, context) => classFigures(given, context),
  provinceFigures: (_parent, { asOf }, context) => provinceFigures(asOf, context),
  processFigures: (_parent, { asOf }, context) => processFigures(asOf, context),
  servicesWithViolations: (_parent, given, context) => servicesWithViolations(given, context),
  agenciesWithViolations: (_parent, given, context) => agenciesWithViolations(given, context),
  highUseLists: async (_parent, given, { loaders }) => {
    const newest = (await loaders.highUseLists()).toReversed();
    return connectionOf(newest, connectionArguments(given, { default: 20 }), ({ version }) => [version]);
  },
  highUseListInForce: (_parent, { asOf }, { loaders }) => highUseListAt(asOf, loaders),
  ruleSets: async (_parent, given, { loaders }) => pageById(await loaders.ruleSets(), given),
  ruleSetInForce: async (_parent, { asOf }, { loaders }) =>
    ruleSetOn(await loaders.ruleSets(), tehranDay(await instantOf(asOf, loaders))),
  milestones: async (_parent, { asOf }, { loaders }) => [...(await milestonesAt(asOf, loaders))],
  generalServices: async (_parent, _given, { loaders }) => [...(await generalServices(loaders))],
};

/** Null when there is none: a public look-up of an unknown id is no error. */
export async function findAgency(id: string, loaders: Loaders): Promise<AgencyRecord | null> {
  return isSlug(id) ? loaders.agency.load(id) : null;
}

export async function findService(id: string, loaders: Loaders): Promise<ServiceRecord | null> {
  return isSlug(id) ? loaders.service.load(id) : null;
}

export async function findWindow(id: string, loaders: Loaders): Promise<WindowRecord | null> {
  return (await loaders.allWindows()).find((window) => window.id === id) ?? null;
}

export async function findObligation(id: string, loaders: Loaders): Promise<ObligationRecord | null> {
  return (await loaders.allObligations()).find((obligation) => obligation.id === id) ?? null;
}
