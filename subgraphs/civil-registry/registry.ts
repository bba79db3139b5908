import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { AgencyError } from '../kit/errors.ts';
import { putEvent } from '../kit/events/events.ts';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import type { PersonReference } from '../kit/me.ts';
import { annulEntry, type DeathAnnulmentRecord, type NewAnnulment } from './annul-entry.ts';
import { facts } from './facts.ts';
import type { CivilRegistryTables } from './tables.ts';

export type RegisteredPerson = Selectable<CivilRegistryTables['person']>;

/** Somebody under age, with what makes another person the guardian. */
export interface WardRecord {
  readonly guardian_ref: string;
  readonly ward_ref: string;
  readonly birth_date: string;
  readonly basis: 'NATURAL_GUARDIAN' | 'TESTAMENTARY_GUARDIAN';
}

/** Somebody's guardianship of a minor, by the register. */
export interface GuardianshipRecord {
  readonly ward: PersonReference;
  readonly basis: 'NATURAL_GUARDIAN' | 'TESTAMENTARY_GUARDIAN';
  readonly until: string;
}

/** What stands behind a DeathEntry. */
export interface DeathEntryRecord {
  readonly id: string;
  readonly registeredAt: string;
}

interface NewDeath {
  readonly id: string;
  readonly nationalId: string;
  readonly birthDate: string;
  readonly diedOn: string;
  readonly certificate: string;
  readonly at: Date;
}

/** What the register answers; each question is one statement, whatever the number of people. */
export interface Registry {
  /** The living person of that number who was born that day. */
  personOf(nationalId: string, birthDate: string): Promise<string | null>;
  /**
   * Registers a death once, and tells all agencies in the same transaction.
   *
   * @returns the entry's id
   * @throws AgencyError DEATH_NOT_REGISTERED: nobody alive has that number and day of birth
   */
  registerDeath(request: IdempotentRequest, death: NewDeath): Promise<string>;
  deathEntry(id: string): Promise<DeathEntryRecord | null>;
  /** @throws AgencyError DEATH_NOT_ANNULLED: the reference means nobody here who is recorded dead */
  annulDeath(request: IdempotentRequest, annulment: NewAnnulment): Promise<string>;
  deathAnnulment(id: string): Promise<DeathAnnulmentRecord | null>;
  persons(refs: readonly string[]): Promise<ReadonlyMap<string, RegisteredPerson>>;
  /** Parents, spouse, children, brothers and sisters of each, ordered by reference. */
  relatives(refs: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Oldest first. */
  children(refs: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Whose father or paternal grandfather each is, or whose guardian by a will in force: all alive, of any age. */
  wards(refs: readonly string[]): Promise<ReadonlyMap<string, readonly WardRecord[]>>;
  /** The age at which guardianship ends, by the law of that day. */
  guardianshipAge(day: string): Promise<number>;
}

type Db = Kysely<CivilRegistryTables>;

export function openRegistry(db: Db): Registry {
  return {
    async personOf(nationalId, birthDate) {
      const person = db.selectFrom('person').select('ref').where('national_id', '=', nationalId);
      const found = await person.where('birth_date', '=', birthDate).where('death_date', 'is', null).executeTakeFirst();
      return found?.ref ?? null;
    },
    registerDeath: (request, death) => actOnce(db, request, (transaction) => enterDeath(transaction, death)),
    async deathEntry(id) {
      const row = await db.selectFrom('death_entry').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : { id, registeredAt: row.registered_at };
    },
    annulDeath: (request, annulment) => actOnce(db, request, (transaction) => annulEntry(transaction, annulment)),
    async deathAnnulment(id) {
      const row = await db.selectFrom('death_annulment').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : { id, annulledAt: row.annulled_at };
    },
    async persons(refs) {
      const rows = await db.selectFrom('person').selectAll().where('ref', 'in', refs).execute();
      return new Map(rows.map((row) => [row.ref, row]));
    },
    async relatives(refs) {
      return listsOf(await selectRelatives(db, refs).execute());
    },
    async children(refs) {
      return listsOf(await selectChildren(db, refs).execute());
    },
    async wards(refs) {
      const rows = await selectOwnChildren(db, refs)
        .unionAll(selectSonsChildren(db, refs))
        .unionAll(selectWilled(db, refs))
        .orderBy('ward_ref')
        .execute();
      return Map.groupBy(rows, (row) => row.guardian_ref);
    },
    async guardianshipAge(day) {
      const law = db.selectFrom('guardianship_age').select('years').where('in_force_from', '<=', day);
      return (await law.orderBy('in_force_from', 'desc').limit(1).executeTakeFirstOrThrow()).years;
    },
  };
}

/** Agencies are told of the person and the day, by the federation's reference. */
async function enterDeath(
  transaction: Transaction<CivilRegistryTables>,
  { id, nationalId, birthDate, diedOn, certificate, at }: NewDeath,
): Promise<string> {
  const entered = await transaction
    .updateTable('person')
    .set({ death_date: diedOn })
    .where('national_id', '=', nationalId)
    .where('birth_date', '=', birthDate)
    .where('death_date', 'is', null)
    .returning('ref')
    .executeTakeFirst();
  if (entered === undefined) throw deathNotRegistered();
  const { ref: person } = entered;
  const row = { id, person_ref: person, certificate, registered_at: at.toISOString() };
  await transaction.insertInto('death_entry').values(row).execute();
  await putEvent(transaction, { type: 'person.died', entity: person, to: 'all', data: { person, diedOn }, at });
  await facts.restate(transaction, [person]);
  return id;
}

function deathNotRegistered(): AgencyError {
  return new AgencyError('DEATH_NOT_REGISTERED', {
    fa: 'زنده‌ای با این شماره و تاریخ تولد در دفتر نیست.',
    en: 'The register has nobody alive with this number and day of birth.',
  });
}

function listsOf(
  rows: readonly { readonly self_ref: string; readonly other_ref: string }[],
): ReadonlyMap<string, readonly string[]> {
  const lists = Map.groupBy(rows, (row) => row.self_ref);
  return new Map(Array.from(lists, ([self, others]) => [self, others.map((row) => row.other_ref)]));
}

/** Read from the certificates each time, so that a birth or a correction shows at once. */
function selectRelatives(db: Db, refs: readonly string[]) {
  return db
    .selectFrom('person as self')
    .innerJoin('person as other', (join) =>
      join
        .onRef('other.ref', '!=', 'self.ref')
        .on((build) =>
          build.or([
            build('other.ref', '=', build.ref('self.father_ref')),
            build('other.ref', '=', build.ref('self.mother_ref')),
            build('other.ref', '=', build.ref('self.spouse_ref')),
            build('other.father_ref', '=', build.ref('self.ref')),
            build('other.mother_ref', '=', build.ref('self.ref')),
            build('other.father_ref', '=', build.ref('self.father_ref')),
            build('other.mother_ref', '=', build.ref('self.mother_ref')),
          ]),
        ),
    )
    .select(['self.ref as self_ref', 'other.ref as other_ref'])
    .where('self.ref', 'in', refs)
    .orderBy('other.ref');
}

function selectChildren(db: Db, refs: readonly string[]) {
  return db
    .selectFrom('person as self')
    .innerJoin('person as other', (join) =>
      join.on((build) =>
        build.or([
          build('other.father_ref', '=', build.ref('self.ref')),
          build('other.mother_ref', '=', build.ref('self.ref')),
        ]),
      ),
    )
    .select(['self.ref as self_ref', 'other.ref as other_ref'])
    .where('self.ref', 'in', refs)
    .orderBy('other.birth_date')
    .orderBy('other.ref');
}

const wardColumns = ['self.ref as guardian_ref', 'ward.ref as ward_ref', 'ward.birth_date'] as const;

function selectOwnChildren(db: Db, refs: readonly string[]) {
  return db
    .selectFrom('person as self')
    .innerJoin('person as ward', 'ward.father_ref', 'self.ref')
    .select(wardColumns)
    .select(sql.lit<WardRecord['basis']>('NATURAL_GUARDIAN').as('basis'))
    .where('self.ref', 'in', refs)
    .where('self.death_date', 'is', null)
    .where('ward.death_date', 'is', null);
}

/** A paternal grandfather is guardian beside the father, and without him. */
function selectSonsChildren(db: Db, refs: readonly string[]) {
  return db
    .selectFrom('person as self')
    .innerJoin('person as son', 'son.father_ref', 'self.ref')
    .innerJoin('person as ward', 'ward.father_ref', 'son.ref')
    .select(wardColumns)
    .select(sql.lit<WardRecord['basis']>('NATURAL_GUARDIAN').as('basis'))
    .where('self.ref', 'in', refs)
    .where('self.death_date', 'is', null)
    .where('ward.death_date', 'is', null);
}

/**
 * A will of the father or the paternal grandfather speaks when its testator has died and neither of the two is alive.
 */
function selectWilled(db: Db, refs: readonly string[]) {
  return db
    .selectFrom('will')
    .innerJoin('person as self', 'self.ref', 'will.guardian_ref')
    .innerJoin('person as ward', 'ward.ref', 'will.ward_ref')
    .innerJoin('person as testator', 'testator.ref', 'will.testator_ref')
    .leftJoin('person as father', 'father.ref', 'ward.father_ref')
    .leftJoin('person as grandfather', 'grandfather.ref', 'father.father_ref')
    .select(wardColumns)
    .select(sql.lit<WardRecord['basis']>('TESTAMENTARY_GUARDIAN').as('basis'))
    .where('self.ref', 'in', refs)
    .where('self.death_date', 'is', null)
    .where('ward.death_date', 'is', null)
    .where('testator.death_date', 'is not', null)
    .where(({ or, eb, ref }) =>
      or([eb('testator.ref', '=', ref('ward.father_ref')), eb('testator.ref', '=', ref('father.father_ref'))]),
    )
    .where(({ or, eb }) => or([eb('father.ref', 'is', null), eb('father.death_date', 'is not', null)]))
    .where(({ or, eb }) => or([eb('grandfather.ref', 'is', null), eb('grandfather.death_date', 'is not', null)]));
}
