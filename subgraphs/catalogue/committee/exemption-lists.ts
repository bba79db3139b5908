import { type Connection, connectionArguments, connectionOf } from '../../kit/connection.ts';
import type { CatalogueContext } from '../context.ts';
import type { ExemptionRecord } from '../committee-records.ts';
import { committeeSeats } from '../data/committee.ts';
import { knownAgency, type PageArguments } from '../lists.ts';
import type { AgencyRecord } from '../records.ts';
import type { QueryexemptionRequestsArgs } from '../resolver-types.ts';
import { exemptionStanding } from '../rules/exemption.ts';
import { requireOffice } from './offices.ts';

/** What everybody may see of an agency's exemptions: those on which nothing is open any more. */
export async function settledExemptions(
  { id }: AgencyRecord,
  { asOf, ...page }: PageArguments & { readonly asOf?: string | null | undefined },
  { loaders }: CatalogueContext,
): Promise<Connection<ExemptionRecord>> {
  const instant = asOf ? Date.parse(asOf) : Date.now();
  const all = ((await loaders.exemptionsOf.load(id)) ?? []).map((exemption) => ({ exemption, asOf: instant }));
  return pageOf(
    all.filter(isThere).filter((one) => !isOpen(one)),
    page,
  );
}

/**
 * Requests, open ones too: of all agencies for the committee, of its own for any other.
 *
 * @throws AgencyError FORBIDDEN, BAD_USER_INPUT
 */
export async function exemptionRequests(
  { agency: asked, state, ...page }: Partial<QueryexemptionRequestsArgs>,
  { caller, loaders, registry }: CatalogueContext,
): Promise<Connection<ExemptionRecord>> {
  const { agency } = requireOffice(caller);
  const only = await knownAgency(asked, loaders);
  const seen = committeeSeats.includes(agency)
    ? await registry.allExemptions()
    : ((await loaders.exemptionsOf.load(agency)) ?? []);
  const records = seen.map((exemption) => ({ exemption, asOf: Date.now() }));
  const kept = records.filter(
    ({ exemption, asOf }) =>
      exemption.agencyId === (only?.id ?? exemption.agencyId) &&
      (!state || exemptionStanding(exemption, asOf).state === state),
  );
  return pageOf(kept, page);
}

function pageOf(records: readonly ExemptionRecord[], page: PageArguments): Connection<ExemptionRecord> {
  const bounds = connectionArguments(page, { default: 20 });
  return connectionOf(records, bounds, ({ exemption: { requestedAt, id } }) => [requestedAt, id]);
}

function isThere({ exemption, asOf }: ExemptionRecord): boolean {
  return Date.parse(exemption.requestedAt) <= asOf;
}

function isOpen({ exemption, asOf }: ExemptionRecord): boolean {
  const { state } = exemptionStanding(exemption, asOf);
  return state === 'REQUESTED' || state === 'UNDER_REVIEW';
}
