import { type Connection, connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import { loadRequestsOf, type RequestRecord } from '../kit/requests/requests.ts';
import { searchPatterns } from '../kit/search-text.ts';
import { today } from '../kit/today.ts';
import type { LicencesContext } from './context.ts';
import { requireOfficial } from './official.ts';
import { stateOfDuty } from './publication/rules.ts';
import type {
  DecidedLicenceRequestRecord,
  LicenceKindRecord,
  LicenceRecord,
  PublicationDutyRecord,
} from './records.ts';
import type {
  LicenceState,
  PublicationDutyState,
  QuerylicenceKindsArgs,
  QuerylicenceRegisterArgs,
} from './resolver-types.ts';
import { isShown, stateOf } from './rules.ts';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const pageSize = { default: 20 };
const place = ({ issued_on, id }: LicenceRecord) => [issued_on, id];

export async function kindsPage(
  given: Partial<QuerylicenceKindsArgs>,
  { registry }: LicencesContext,
): Promise<Connection<LicenceKindRecord>> {
  const page = connectionArguments(given, pageSize);
  const words = searchPatterns(given.text ?? '').map((pattern) => pattern.slice(1, -1).replace(/!(.)/g, '$1'));
  const kinds = (await registry.allKinds()).filter(
    ({ issuer, search_text }) =>
      (!given.issuer || issuer === given.issuer) && words.every((word) => search_text.includes(word)),
  );
  return connectionOf(kinds, page, ({ id }) => [id]);
}

export async function registerPage(
  { text, kind, issuer, ...given }: Partial<QuerylicenceRegisterArgs>,
  { registry }: LicencesContext,
): Promise<Connection<LicenceRecord>> {
  const page = connectionArguments(given, pageSize);
  const filter = { day: today(), patterns: searchPatterns(text ?? ''), kind, issuer };
  const [rows, totalCount] = await Promise.all([registry.register(filter, page), registry.registerCount(filter)]);
  return connection({ rows, page, totalCount, positionOf: place });
}

/** A holder's licences; all of them, or those that stand so today. */
export async function licencesPage(
  licences: readonly LicenceRecord[] | null,
  given: PageArguments & { readonly state?: LicenceState | null | undefined },
  { loaders }: LicencesContext,
): Promise<Connection<LicenceRecord>> {
  const page = connectionArguments(given, pageSize);
  const day = today();
  const isAsked = async ({ id }: LicenceRecord) =>
    stateOf((await loaders.decisionsOf.load(id)) ?? [], day) === given.state;
  return connectionOf(given.state ? await filterBy(licences ?? [], isAsked) : (licences ?? []), page, place);
}

/** Those of a company's licences of which everybody may read a decision today. */
export async function publishedPage(
  licences: readonly LicenceRecord[] | null,
  given: PageArguments,
  context: LicencesContext,
): Promise<Connection<LicenceRecord>> {
  const page = connectionArguments(given, pageSize);
  const isListed = async (licence: LicenceRecord) => (await shownDecisions(licence, context)).length > 0;
  return connectionOf(await filterBy(licences ?? [], isListed), page, place);
}

/** What everybody may read today of what was decided about a licence. */
export async function shownDecisions({ id, holder_person_ref }: LicenceRecord, { loaders }: LicencesContext) {
  const decisions = (await loaders.decisionsOf.load(id)) ?? [];
  const day = today();
  return decisions.filter((one) => isShown(one, { decisions, isPersons: holder_person_ref !== null }, day));
}

/** Requests for licences of a person or a company, newest first. */
export async function requestsPage(
  owner: string,
  given: PageArguments,
  context: LicencesContext,
): Promise<Connection<RequestRecord>> {
  const page = connectionArguments(given, pageSize);
  return connectionOf(await loadRequestsOf(owner, context), page, (row) => [row.opened_at, row.tracking_code]);
}

/** What waits for the agency of whoever asks, oldest first. @throws AgencyError FORBIDDEN */
export async function requestsToDecide(
  given: PageArguments,
  { caller, registry }: LicencesContext,
): Promise<Connection<DecidedLicenceRequestRecord>> {
  const page = connectionArguments(given, pageSize);
  const { agency } = requireOfficial(caller);
  return connectionOf(await registry.requestsFor(agency), page, (row) => [row.opened_at, row.tracking_code]);
}

export async function dutiesPage(
  given: PageArguments & {
    readonly institution?: string | null | undefined;
    readonly jalaliYear?: number | null | undefined;
    readonly state?: PublicationDutyState | null | undefined;
  },
  { registry }: LicencesContext,
): Promise<Connection<PublicationDutyRecord>> {
  const page = connectionArguments(given, pageSize);
  const day = today();
  const duties = (await registry.duties.all(day)).filter(
    (duty) =>
      (!given.institution || duty.agency === given.institution) &&
      (given.jalaliYear === null || given.jalaliYear === undefined || duty.jalaliYear === given.jalaliYear) &&
      (!given.state || stateOfDuty(duty, day) === given.state),
  );
  return connectionOf(duties, page, ({ jalaliYear, agency, duty }) => [jalaliYear, agency, duty]);
}

async function filterBy<Item>(items: readonly Item[], isWanted: (item: Item) => Promise<boolean>): Promise<Item[]> {
  const wanted = await Promise.all(items.map(isWanted));
  return items.filter((_item, index) => wanted[index]);
}
