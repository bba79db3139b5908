import type { Kysely, Selectable, Transaction } from 'kysely';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { requests } from './requests.ts';
import { permitExists, quotaExceeded } from './refusals.ts';
import type { AgricultureTables } from './tables.ts';

export type FarmHoldingRecord = Selectable<AgricultureTables['holding']>;
export type HerdRecord = Selectable<AgricultureTables['herd']>;
export type FeedQuotaRecord = Selectable<AgricultureTables['feed_quota']>;
export type MigrationPermitRecord = Selectable<AgricultureTables['migration_permit']>;
export type FeedAllotmentRecord = Selectable<AgricultureTables['feed_allotment']>;
export type HouseholdRow = Selectable<AgricultureTables['nomad_household']>;

/** A household, as one of its members reads it. */
export interface NomadHouseholdRecord extends HouseholdRow {
  readonly reader: string;
}

type NewPermit = Pick<MigrationPermitRecord, 'season' | 'jalali_year' | 'leaves_on' | 'arrives_on' | 'animals'>;
type NewAllotment = Pick<FeedAllotmentRecord, 'jalali_year' | 'kind' | 'kilograms'>;

/** What a request asks for, and of which household. */
export type NewNomadRequest = { readonly household: string } & (
  { readonly permit: NewPermit } | { readonly feed: NewAllotment }
);

export interface Facts {
  readonly household: HouseholdRow | undefined;
  readonly herds: readonly HerdRecord[];
}

/** What the agency's database answers; a question costs one statement, whatever the number of people. */
export interface Registry {
  /** By person, newest first. */
  holdingsOf(persons: readonly string[]): Promise<ReadonlyMap<string, readonly FarmHoldingRecord[]>>;
  householdsOf(persons: readonly string[]): Promise<ReadonlyMap<string, NomadHouseholdRecord>>;
  membersIn(households: readonly string[]): Promise<ReadonlyMap<string, number>>;
  herdsOf(households: readonly string[]): Promise<ReadonlyMap<string, readonly HerdRecord[]>>;
  /** By household, newest first: those granted. */
  permitsOf(households: readonly string[]): Promise<ReadonlyMap<string, readonly MigrationPermitRecord[]>>;
  /** By household, of one Jalali year. */
  quotasOf(households: readonly string[], year: number): Promise<ReadonlyMap<string, readonly FeedQuotaRecord[]>>;
  /** By tracking code, like the next. */
  permits(codes: readonly string[]): Promise<ReadonlyMap<string, MigrationPermitRecord>>;
  allotments(codes: readonly string[]): Promise<ReadonlyMap<string, FeedAllotmentRecord>>;
  window(season: MigrationPermitRecord['season']): Promise<{ readonly opens: string; readonly closes: string }>;
  /** Records a request; `plan` sees the household in the same transaction and throws to refuse. @returns its code */
  request(
    request: IdempotentRequest,
    by: { readonly person: string; readonly at: Date },
    plan: (facts: Facts) => NewNomadRequest,
  ): Promise<string>;
  /** Grants or refuses. @returns when, as it was the first time */
  decide(request: IdempotentRequest, decision: Decision): Promise<string>;
}

export interface Decision {
  readonly trackingCode: string;
  readonly isGranted: boolean;
  readonly note: { readonly fa: string; readonly en: string };
  readonly at: Date;
}

type Db = Kysely<AgricultureTables>;
type Tx = Transaction<AgricultureTables>;

export function openRegistry(db: Db): Registry {
  return {
    ...registers(db),
    ...requested(db),
    request: (request, { person, at }, plan) =>
      actOnce(db, request, async (transaction) => {
        const { householdsOf, herdsOf } = registers(transaction);
        const household = (await householdsOf([person])).get(person);
        const herds = household === undefined ? [] : ((await herdsOf([household.id])).get(household.id) ?? []);
        return insertRequest(transaction, { person, at }, plan({ household, herds }));
      }),
    decide: (request, decision) => actOnce(db, request, (transaction) => decide(transaction, decision)),
  };
}

function registers(db: Db): Pick<Registry, 'holdingsOf' | 'householdsOf' | 'membersIn' | 'herdsOf' | 'quotasOf'> {
  return {
    async holdingsOf(persons) {
      const newest = db.selectFrom('holding').selectAll().orderBy('registered_on', 'desc').orderBy('id');
      return Map.groupBy(await newest.where('person_ref', 'in', persons).execute(), ({ person_ref }) => person_ref);
    },
    async householdsOf(persons) {
      const rows = await db
        .selectFrom('nomad_member')
        .innerJoin('nomad_household', 'nomad_household.id', 'nomad_member.household')
        .selectAll('nomad_household')
        .select('nomad_member.person_ref as reader')
        .where('nomad_member.person_ref', 'in', persons)
        .execute();
      return new Map(rows.map((row) => [row.reader, row]));
    },
    async membersIn(households) {
      const rows = await db
        .selectFrom('nomad_member')
        .select(({ fn }) => ['household', fn.countAll<number | bigint | string>().as('members')])
        .where('household', 'in', households)
        .groupBy('household')
        .execute();
      return new Map(rows.map(({ household, members }) => [household, Number(members)]));
    },
    async herdsOf(households) {
      const rows = await db
        .selectFrom('herd')
        .selectAll()
        .where('household', 'in', households)
        .orderBy('species')
        .execute();
      return Map.groupBy(rows, ({ household }) => household);
    },
    async quotasOf(households, year) {
      const rows = await db
        .selectFrom('feed_quota')
        .selectAll()
        .where('household', 'in', households)
        .where('jalali_year', '=', year)
        .orderBy('kind')
        .execute();
      return Map.groupBy(rows, ({ household }) => household);
    },
  };
}

function requested(db: Db): Pick<Registry, 'permitsOf' | 'permits' | 'allotments' | 'window'> {
  return {
    async permitsOf(households) {
      const rows = await db
        .selectFrom('migration_permit')
        .selectAll()
        .where('household', 'in', households)
        .where('granted_at', 'is not', null)
        .orderBy('leaves_on', 'desc')
        .execute();
      return Map.groupBy(rows, ({ household }) => household);
    },
    async permits(codes) {
      const rows = await db.selectFrom('migration_permit').selectAll().where('tracking_code', 'in', codes).execute();
      return new Map(rows.map((row) => [row.tracking_code, row]));
    },
    async allotments(codes) {
      const rows = await db.selectFrom('feed_allotment').selectAll().where('tracking_code', 'in', codes).execute();
      return new Map(rows.map((row) => [row.tracking_code, row]));
    },
    window: (season) =>
      db
        .selectFrom('migration_window')
        .select(['opens', 'closes'])
        .where('season', '=', season)
        .executeTakeFirstOrThrow(),
  };
}

/** @param random where a seed takes its codes from */
export async function insertRequest(
  db: Tx,
  { person, at }: { readonly person: string; readonly at: Date },
  asked: NewNomadRequest,
  random?: (length: number) => Uint8Array,
): Promise<string> {
  const service = 'permit' in asked ? 'migration-permit' : 'livestock-feed';
  await lock(db, asked.household);
  if ('feed' in asked) await setAside(db, asked.household, asked.feed);
  else await requireNoPermit(db, asked.household, asked.permit);
  const { tracking_code } = await requests.open<AgricultureTables>(db, {
    type: 'NomadRequest',
    service,
    owner: { person },
    at,
    ...(random && { random }),
  });
  const row = { tracking_code, household: asked.household };
  if ('permit' in asked) {
    await db
      .insertInto('migration_permit')
      .values({ ...row, ...asked.permit, granted_at: null, closed: 0 })
      .execute();
  } else
    await db
      .insertInto('feed_allotment')
      .values({ ...row, ...asked.feed })
      .execute();
  return tracking_code;
}

/** Requests of one household that come at once wait for one another. */
async function lock(db: Tx, id: string): Promise<void> {
  await db.updateTable('nomad_household').set({ id }).where('id', '=', id).execute();
}

async function setAside(db: Tx, household: string, { jalali_year, kind, kilograms }: NewAllotment): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('feed_quota')
    .set(({ eb }) => ({ used: eb('used', '+', kilograms) }))
    .where('household', '=', household)
    .where('jalali_year', '=', jalali_year)
    .where('kind', '=', kind)
    .whereRef('used', '<=', ({ eb }) => eb('kilograms', '-', kilograms))
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw quotaExceeded();
}

async function requireNoPermit(db: Tx, household: string, { season, jalali_year }: NewPermit): Promise<void> {
  const permit = await db
    .selectFrom('migration_permit')
    .select('tracking_code')
    .where('household', '=', household)
    .where('season', '=', season)
    .where('jalali_year', '=', jalali_year)
    .where('closed', '=', 0)
    .executeTakeFirst();
  if (permit !== undefined) throw permitExists();
}

async function decide(db: Tx, { trackingCode, isGranted, note, at }: Decision): Promise<string> {
  const end = isGranted
    ? ({ stage: 'DELIVERY', state: 'COMPLETED' } as const)
    : ({ stage: 'PROCESSING', state: 'REFUSED' } as const);
  await requests.move<AgricultureTables>(db, { trackingCode, ...end, note, at });
  const granted_at = isGranted ? at.toISOString() : null;
  await db
    .updateTable('migration_permit')
    .set({ granted_at, closed: isGranted ? 0 : 1 })
    .where('tracking_code', '=', trackingCode)
    .execute();
  if (!isGranted) await giveBack(db, trackingCode);
  return at.toISOString();
}

async function giveBack(db: Tx, trackingCode: string): Promise<void> {
  const feed = await db
    .selectFrom('feed_allotment')
    .selectAll()
    .where('tracking_code', '=', trackingCode)
    .executeTakeFirst();
  if (feed === undefined) return;
  await db
    .updateTable('feed_quota')
    .set(({ eb }) => ({ used: eb('used', '-', feed.kilograms) }))
    .where('household', '=', feed.household)
    .where('jalali_year', '=', feed.jalali_year)
    .where('kind', '=', feed.kind)
    .execute();
}
