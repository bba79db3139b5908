import type { AgencyRecord, ObligationRecord, ServiceRecord, WindowRecord } from '../records.ts';
import { connectionArguments, connectionOf } from '../../kit/connection.ts';
import type { Loaders } from '../context.ts';
import { connectionFigures } from '../connection-figures.ts';
import { agenciesPage, obligationsPage, pageById, servicesPage } from '../lists.ts';
import type { QueryResolvers } from '../resolver-types.ts';
import { incidentsPage } from '../security/report-incident.ts';
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
