import { connectionArguments, connectionOf } from '../../kit/connection.ts';
import type { Loaders } from '../context.ts';
import type { PageArguments } from '../lists.ts';
import type {
  AgencySubgraphResolvers,
  DataCentreResolvers,
  IncidentResolvers,
  MutationResolvers,
  QuarantinedSubgraphResolvers,
  QuarantineResolvers,
  RecordedConformanceRunResolvers,
} from '../resolver-types.ts';
import { recordConformanceRun } from '../evidence/record-conformance-run.ts';
import { securityAuthority } from '../rules/offices.ts';
import { liftQuarantine, quarantineAgency } from '../security/decide-quarantine.ts';
import { isInForce, type QuarantineDecision } from '../security/quarantine.ts';
import { reportIncident } from '../security/report-incident.ts';

export const securityMutationResolvers: MutationResolvers = {
  recordConformanceRun: (_parent, given, context) => recordConformanceRun(given, context),
  quarantineAgency: (_parent, given, context) => quarantineAgency(given, context),
  liftQuarantine: (_parent, given, context) => liftQuarantine(given, context),
  reportIncident: (_parent, given, context) => reportIncident(given, context),
};

export const recordedRunResolvers: RecordedConformanceRunResolvers = {
  id: ({ run }) => run,
  agency: ({ subgraph: { agencyId } }, _given, { loaders }) =>
    agencyId === null ? null : loaders.agency.load(agencyId),
};

export const agencySubgraphResolvers: AgencySubgraphResolvers = {
  subgraph: ({ name }) => name,
};

export const quarantinedSubgraphResolvers: QuarantinedSubgraphResolvers = {
  subgraph: ({ name }) => name,
};

export const dataCentreResolvers: DataCentreResolvers = {
  since: ({ since }) => new Date(since).toISOString(),
};

export const quarantineResolvers: QuarantineResolvers = {
  agency: ({ agencyId }, _given, { loaders }) => (agencyId === null ? null : loaders.agency.load(agencyId)),
  imposedBy: () => securityAuthority.name,
  liftedAt: ({ lifted }) => lifted?.at ?? null,
  liftReason: ({ lifted }) => lifted?.reason ?? null,
  isInForce: (decision) => isInForce(decision, Date.now()),
};

export const incidentResolvers: IncidentResolvers = {
  agency: ({ agency }, _given, { loaders }) => (agency === null ? null : loaders.agency.load(agency)),
};

/** Those imposed on the agency, or on one of its subgraphs, newest first. */
export async function quarantinesOf(agencyId: string, loaders: Loaders): Promise<readonly QuarantineDecision[]> {
  const [decisions, subgraphs] = await Promise.all([loaders.quarantines(), loaders.subgraphsOf.load(agencyId)]);
  const names = (subgraphs ?? []).map(({ name }) => name);
  return decisions.filter(
    (one) => one.agencyId === agencyId || (one.subgraph !== null && names.includes(one.subgraph)),
  );
}

/** The one in force that ends last, or null. */
export async function quarantineNow(agencyId: string, loaders: Loaders): Promise<QuarantineDecision | null> {
  const inForce = (await quarantinesOf(agencyId, loaders)).filter((one) => isInForce(one, Date.now()));
  return inForce.toSorted((left, right) => (left.until < right.until ? 1 : -1))[0] ?? null;
}

export async function quarantinesPage(agencyId: string, given: PageArguments, loaders: Loaders) {
  const page = connectionArguments(given, { default: 20 });
  return connectionOf(await quarantinesOf(agencyId, loaders), page, ({ imposedAt, id }) => [imposedAt, id]);
}

export async function subgraphsPage(agencyId: string, given: PageArguments, loaders: Loaders) {
  const page = connectionArguments(given, { default: 20 });
  return connectionOf((await loaders.subgraphsOf.load(agencyId)) ?? [], page, ({ name }) => [name]);
}
