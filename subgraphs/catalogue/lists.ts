import { type Connection, connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import { AgencyError } from '../kit/errors.ts';
import { normaliseDigits } from '../../schema/shared/normalise.ts';
import type { CatalogueContext, Loaders } from './context.ts';
import { connectionStates } from './connection-state.ts';
import { highUseListAt } from './duties/high-use-list.ts';
import type { AgencyRecord, ServiceRecord } from './records.ts';
import type { QueryagenciesArgs, QueryobligationsArgs, QueryservicesArgs } from './resolver-types.ts';
import { isInForce, type Obligation } from './rules/obligation.ts';
import { bindsOn, hasEnded } from './rules/succession.ts';
import { dayOf } from './succession/services-on.ts';
import { searchPatterns } from '../kit/search-text.ts';
import type { ServiceFilter } from './search-services.ts';
import { isSlug } from './slug.ts';

/** `first` and `after` as GraphQL gives them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of a list in memory, in the order of ids. */
export function pageById<Row extends { readonly id: string }>(
  rows: readonly Row[] | null,
  given: PageArguments,
  defaultSize = 20,
) {
  return connectionOf(rows ?? [], connectionArguments(given, { default: defaultSize }), ({ id }) => [id]);
}

/** The agencies that every given filter leaves. */
export async function agenciesPage(
  given: Partial<QueryagenciesArgs>,
  { loaders }: CatalogueContext,
): Promise<Connection<AgencyRecord>> {
  const page = connectionArguments(given, { default: 20 });
  const province = await knownProvince(given.province, loaders);
  const [known, successions, day] = [
    await loaders.allAgencies(),
    await loaders.allSuccessions(),
    await dayOf(given.asOf, loaders),
  ];
  const all = known.filter(
    (agency) =>
      agency.class === (given.class ?? agency.class) &&
      serves(agency, province) &&
      !hasEnded(agency.id, successions, day),
  );
  if (!given.status) return connectionOf(all, page, ({ id }) => [id]);
  const states = await connectionStates(all, given.asOf, loaders);
  const matching = states.filter(({ assessment }) => assessment.status === given.status).map(({ agency }) => agency);
  return connectionOf(matching, page, ({ id }) => [id]);
}

/** The services that every given filter leaves, a page at a time from the database. */
export async function servicesPage(
  given: Partial<QueryservicesArgs>,
  { loaders, registry }: CatalogueContext,
): Promise<Connection<ServiceRecord>> {
  const page = connectionArguments(given, { default: 20 });
  if (page.after !== null && !isServicePosition(page.after)) throw foreignCursor();
  const filter: ServiceFilter = {
    agency: (await knownAgency(given.agency, loaders))?.id,
    province: await knownProvince(given.province, loaders),
    scope: given.scope ?? undefined,
    highUse: await listFilter(given, loaders),
    inquiry: given.inquiry ?? undefined,
    patterns: searchPatterns(given.text ?? ''),
  };
  const [rows, totalCount] = await Promise.all([registry.searchServices(filter, page), registry.countServices(filter)]);
  return connection({ rows, page, totalCount, positionOf: ({ id }) => [id] });
}

/** An agency's services that every given filter leaves. */
export async function ownServicesPage(
  services: readonly ServiceRecord[] | null,
  given: PageArguments & Pick<Partial<QueryservicesArgs>, 'scope' | 'highUse' | 'inquiry' | 'asOf'>,
  loaders: Loaders,
): Promise<Connection<ServiceRecord>> {
  const onList = await highUseIds(given, loaders);
  const kept = (services ?? []).filter(
    ({ id, scope, isInquiry }) =>
      scope === (given.scope ?? scope) &&
      (onList === null || onList.has(id) === given.highUse) &&
      isInquiry === (given.inquiry ?? isInquiry),
  );
  return pageById(kept, given);
}

type HighUseFilter = Pick<Partial<QueryservicesArgs>, 'highUse' | 'asOf'>;

/** Null when nobody asks about high use. */
async function highUseIds({ highUse, asOf }: HighUseFilter, loaders: Loaders): Promise<ReadonlySet<string> | null> {
  if (typeof highUse !== 'boolean') return null;
  const list = await highUseListAt(asOf, loaders);
  return new Set(list?.entries.map(({ serviceId }) => serviceId));
}

async function listFilter({ highUse, asOf }: HighUseFilter, loaders: Loaders): Promise<ServiceFilter['highUse']> {
  if (typeof highUse !== 'boolean') return undefined;
  return { isOn: highUse, list: (await highUseListAt(asOf, loaders))?.id ?? null };
}

/** The duties that every given filter leaves. */
export async function obligationsPage(
  given: Partial<QueryobligationsArgs>,
  { loaders }: CatalogueContext,
): Promise<Connection<Obligation>> {
  const agency = await knownAgency(given.agency, loaders);
  const all = await loaders.allObligations();
  return dutiesPage(agency ? await bindingDuties(agency, given.inForceOn, loaders) : all, all, given);
}

/** The duties that bind an agency on a day, that of the newest evidence when none is given: those that it took over too. */
export async function bindingDuties(
  agency: AgencyRecord,
  on: string | null | undefined,
  loaders: Loaders,
): Promise<readonly Obligation[]> {
  const [all, successions] = [await loaders.allObligations(), await loaders.allSuccessions()];
  const day = on ?? (await dayOf(null, loaders));
  return all.filter((duty) => bindsOn(duty, agency, successions, day));
}

/** Of these duties, those of a kind and in force on a day, where either is given. */
export function dutiesPage(
  duties: readonly Obligation[],
  all: readonly Obligation[],
  { kind, inForceOn, ...page }: Pick<Partial<QueryobligationsArgs>, 'kind' | 'inForceOn'> & PageArguments,
): Connection<Obligation> {
  const kept = duties.filter(
    (duty) => duty.kind === (kind ?? duty.kind) && (!inForceOn || isInForce(duty, all, inForceOn)),
  );
  return pageById(kept, page, 50);
}

/** Whether an agency serves a province, itself or as a nationwide one; every agency does when none is named. */
export function serves({ provinceCode }: AgencyRecord, province: string | undefined): boolean {
  return province === undefined || provinceCode === null || provinceCode === province;
}

/** @throws AgencyError BAD_USER_INPUT when an agency is named that the catalogue does not know */
export async function knownAgency(id: string | null | undefined, loaders: Loaders): Promise<AgencyRecord | undefined> {
  if (id === null || id === undefined) return undefined;
  const agency = isSlug(id) ? await loaders.agency.load(id) : null;
  if (agency) return agency;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'دستگاهی با این شناسه در فهرست نیست؛ شناسه‌ها را از agencies بخوانید.',
    en: 'The catalogue has no agency with this id; read the ids from `agencies`.',
  });
}

/** @throws AgencyError BAD_USER_INPUT when a code is given that no province has */
export async function knownProvince(code: string | null | undefined, loaders: Loaders): Promise<string | undefined> {
  if (code === null || code === undefined) return undefined;
  const wanted = normaliseDigits(code);
  const provinces = await loaders.allProvinces();
  if (provinces.some((province) => province.code === wanted)) return wanted;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'استانی با این کد نیست؛ کد استان دو رقم است، مانند 23، و در provinces آمده است.',
    en: 'No province has this code; a code has two digits, like 23, and `provinces` lists them.',
  });
}

function isServicePosition(position: readonly (string | number)[]): boolean {
  const [id] = position;
  return position.length === 1 && typeof id === 'string' && isSlug(id);
}

function foreignCursor(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'مقدار after نشانگر این فهرست نیست؛ endCursor همین فهرست را بفرستید.',
    en: 'The value of `after` is not a cursor of this list; send the endCursor that this list gave.',
  });
}
