import { type Connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import { today } from '../kit/today.ts';
import { type CompaniesContext, loadFile } from './context.ts';
import type { CompanyActRecord, CompanyOfficerRecord, LegalPersonRecord } from './records.ts';
import { isInTerm, requireSigner, stateOf } from './rules.ts';
import { signerOf } from './signer.ts';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

interface ActsArguments extends PageArguments {
  readonly state?: ReturnType<typeof stateOf> | null | undefined;
}

const pageSize = { default: 20 };

export function directorshipsPage(
  offices: readonly CompanyOfficerRecord[] | null,
  given: PageArguments,
): Connection<CompanyOfficerRecord> {
  return connectionOf(offices ?? [], connectionArguments(given, pageSize), ({ from_day, id }) => [from_day, id]);
}

/**
 * The acts of a company, for those whose signature counts that day.
 *
 * @throws AgencyError as `requireSigner`
 */
export async function actsPage(
  company: LegalPersonRecord,
  given: ActsArguments,
  { caller, loaders }: CompaniesContext,
  now = new Date(),
): Promise<Connection<CompanyActRecord>> {
  const page = connectionArguments(given, pageSize);
  requireSigner(await loadFile(company, loaders), signerOf(caller), today(now));
  const acts = (await loaders.actsOf.load(company.ref)) ?? [];
  const listed = given.state ? acts.filter((act) => stateOf(act, now) === given.state) : acts;
  return connectionOf(listed, page, ({ proposed_at, id }) => [proposed_at, id]);
}

/** Those in office today. */
export function present<Held extends { readonly from_day: string; readonly until_day: string }>(
  all: readonly Held[] | null,
): Held[] {
  return (all ?? []).filter((one) => isInTerm(one, today()));
}
