import { type Connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import { loadRequestsOf, type RequestRecord, type RequestState } from '../kit/requests/requests.ts';
import type { BusinessContext } from './context.ts';
import { officialOf } from './decide-request.ts';
import type { CompanyFilingRecord, DecidedBusinessRequestRecord, LegalPersonRecord } from './records.ts';
import type { FilingState } from './resolver-types.ts';
import { filingState } from './rules.ts';
import { isSigningRefusal, signingRefused } from '../kit/signing-refusals.ts';
import { noSuchFiling } from './refusals.ts';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const pageSize = { default: 20 };

/** A company's requests, newest first. */
export async function requestsPage(
  company: string,
  given: PageArguments & { readonly state?: RequestState | null | undefined },
  context: BusinessContext,
): Promise<Connection<RequestRecord>> {
  const page = connectionArguments(given, pageSize);
  const all = await loadRequestsOf(company, context);
  const listed = given.state ? all.filter(({ state }) => state === given.state) : all;
  return connectionOf(listed, page, (row) => [row.opened_at, row.tracking_code]);
}

/** What is signed for a company, for whom the register says that she signs. @throws AgencyError as the register refuses it */
export async function filingsPage(
  { id, signingRefusal }: LegalPersonRecord,
  given: PageArguments & { readonly state?: FilingState | null | undefined },
  { loaders }: BusinessContext,
  now = new Date(),
): Promise<Connection<CompanyFilingRecord>> {
  const page = connectionArguments(given, pageSize);
  if (signingRefusal && isSigningRefusal(signingRefusal)) throw signingRefused(signingRefusal);
  if (signingRefusal !== null) throw noSuchFiling();
  const all = (await loaders.filingsOf.load(id)) ?? [];
  const listed = given.state ? all.filter((filing) => filingState(filing, now) === given.state) : all;
  return connectionOf(listed, page, (filing) => [filing.proposed_at, filing.id]);
}

/** What waits for the agency of whoever asks, oldest first. @throws AgencyError FORBIDDEN */
export async function requestsToDecide(
  given: PageArguments,
  { caller, registry }: BusinessContext,
): Promise<Connection<DecidedBusinessRequestRecord>> {
  const page = connectionArguments(given, pageSize);
  const { agency } = officialOf(caller);
  return connectionOf(await registry.requestsFor(agency), page, (row) => [row.opened_at, row.tracking_code]);
}
