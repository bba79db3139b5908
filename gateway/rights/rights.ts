import type { Kysely, Selectable } from 'kysely';
import { consentHolds, delegationHolds, inquiryHolds } from '../../schema/shared/trust/holds.ts';
import type { TrustTables } from '../../schema/shared/trust/tables.ts';
import type { DatabaseLocation } from '../../subgraphs/kit/database/database.ts';
import type { Caller } from '../kernel/caller.ts';
import { GatewayError } from '../kernel/errors.ts';
import type { FoundRights, Right, Rights, RightsQuestion } from '../kernel/rights.ts';
import { BasisRuleMemory } from './basis-rules.ts';
import { openStore } from './open-store.ts';
import type { Registers } from './registers.ts';
import { rightsOf } from './represent.ts';
import { countRead, rightsOfConsent, rightsOfDelegation, rightsOfInquiry } from './stored-rights.ts';

// The door of this room.
export { askRegisters } from './ask-registers.ts';
export type { Registers } from './registers.ts';

export interface RightsOptions {
  /** The store of rights, which the trust agency makes. */
  readonly database: DatabaseLocation;
  /** The longest wait for an answer, in milliseconds. */
  readonly deadline: number;
  readonly registers: Registers;
  /** The id by which the caller's sector knows somebody. */
  readonly presentId: (reference: string, caller: Caller) => string;
  readonly now?: () => Date;
}

export interface OpenRights extends Rights {
  close(): Promise<void>;
}

/**
 * Rights from the trust agency's store and the registers. Nothing is remembered from one question to the next: what was
 * revoked is gone for every gateway of the store as soon as that is acknowledged.
 *
 * Whatever goes wrong, the store not there, slow or broken, a register silent: RIGHTS_UNAVAILABLE.
 */
export function openRights({
  database,
  deadline,
  registers,
  presentId,
  now = () => new Date(),
}: RightsOptions): OpenRights {
  const store = openStore(database);
  const basisRules = new BasisRuleMemory(now);
  const counted = new WeakMap<Right, Promise<boolean>>();

  async function find({ caller, reference }: RightsQuestion): Promise<FoundRights> {
    const db = await store.db();
    switch (kindOf(reference)) {
      case 'consent':
        return findConsent(db, reference!, caller);
      case 'delegation': {
        const [row, rules] = await Promise.all([rowOf(db, 'delegation', reference!), basisRules.read(db)]);
        return named(rightsOfDelegation(row, caller, rules, now()));
      }
      case 'inquiry':
        return findInquiry(db, reference!, caller);
      case 'representation':
        return findRepresentations(db, reference, caller);
    }
  }

  async function findConsent(db: Kysely<TrustTables>, reference: string, caller: Caller): Promise<FoundRights> {
    const [row, barred] = await Promise.all([rowOf(db, 'consent', reference), barredTo(caller)]);
    return without(barred, rightsOfConsent(row, caller, now()));
  }

  async function findInquiry(db: Kysely<TrustTables>, reference: string, caller: Caller): Promise<FoundRights> {
    const [row, rules, barred] = await Promise.all([
      rowOf(db, 'inquiry', reference),
      basisRules.read(db),
      barredTo(caller),
    ]);
    return without(barred, rightsOfInquiry(row, caller, rules, now()));
  }

  /** What an official is given as one: not her own records, nor her relatives', whoever consented. */
  async function barredTo(caller: Caller): Promise<ReadonlySet<string>> {
    if (caller.kind !== 'official' || caller.subject === null) return new Set();
    return new Set([caller.subject, ...(await registers.relatives(caller))]);
  }

  /** A ward need not be named to be read about; who does something in the ward's place says so by the ward's id. */
  async function findRepresentations(
    db: Kysely<TrustTables>,
    reference: string | null,
    caller: Caller,
  ): Promise<FoundRights> {
    const [entries, rules] = await Promise.all([
      caller.subject === null ? [] : registers.representations(caller),
      basisRules.read(db),
    ]);
    const isNamed = (one: string) => reference !== null && presentId(one, caller) === reference;
    const all = rightsOf(entries, rules, isNamed, now());
    if (reference === null) return { rights: all, isReferenceGood: true, barred: new Set() };
    const about = new Set(entries.filter((one) => isNamed(one.reference ?? one.subject)).map(subjectOf));
    return named(all.filter(({ subject }) => about.has(subject)));
  }

  /** What a register says holds for the request; what the store says may have been taken back. */
  async function holding(rights: readonly Right[]): Promise<readonly Right[]> {
    const at = now();
    const timely = rights.filter(({ until }) => until === null || until > at.getTime());
    const isOfRegisters = timely.every(({ grounds }) => grounds === null);
    return isOfRegisters ? timely : inTime(deadline, () => holdingInStore(timely, at));
  }

  async function holdingInStore(timely: readonly Right[], at: Date): Promise<readonly Right[]> {
    const db = await store.db();
    const held = await Promise.all(timely.map((right) => holds(db, right, at)));
    return timely.filter((_right, index) => held[index]);
  }

  async function holds(db: Kysely<TrustTables>, right: Right, at: Date): Promise<boolean> {
    const { basis, grounds } = right;
    if (grounds === null) return true;
    if (basis === 'POWER_OF_ATTORNEY') {
      const row = await rowOf(db, 'delegation', grounds);
      return row !== undefined && delegationHolds(row, at);
    }
    if (basis === 'INQUIRY' || basis === 'EMERGENCY') {
      const row = await rowOf(db, 'inquiry', grounds);
      return row !== undefined && inquiryHolds(row, at);
    }
    return consentHoldsFor(db, right, grounds, at);
  }

  /** The first asking of a request counts its read; later ones see whether the consent still stands. */
  async function consentHoldsFor(db: Kysely<TrustTables>, right: Right, id: string, at: Date): Promise<boolean> {
    const before = counted.get(right);
    if (before === undefined) {
      const counting = countRead(db, id, at);
      counted.set(right, counting);
      return counting;
    }
    const row = await rowOf(db, 'consent', id);
    return (await before) && row !== undefined && consentHolds(row, at);
  }

  return {
    find: (question) => inTime(deadline, () => find(question)),
    holding,
    close: () => store.close(),
  };
}

/** A reference that is none of the store's names a company, or a ward. */
function kindOf(reference: string | null): 'consent' | 'delegation' | 'inquiry' | 'representation' {
  if (reference?.startsWith('con_')) return 'consent';
  if (reference?.startsWith('del_')) return 'delegation';
  return reference?.startsWith('inq_') ? 'inquiry' : 'representation';
}

type StoredRow<Table extends keyof TrustTables> = Selectable<TrustTables[Table]>;

function rowOf<Table extends 'consent' | 'delegation' | 'inquiry'>(
  db: Kysely<TrustTables>,
  table: Table,
  id: string,
): Promise<StoredRow<Table> | undefined> {
  const query = db
    .selectFrom(table as 'consent')
    .selectAll()
    .where('id', '=', id);
  return query.executeTakeFirst() as Promise<unknown> as Promise<StoredRow<Table> | undefined>;
}

function named(rights: readonly Right[]): FoundRights {
  return { rights, isReferenceGood: rights.length > 0, barred: new Set() };
}

/** Of those who are barred it is as if the basis did not exist. */
function without(barred: ReadonlySet<string>, rights: readonly Right[]): FoundRights {
  return { ...named(rights.filter(({ subject }) => !barred.has(subject))), barred };
}

function subjectOf({ subject }: { readonly subject: string }): string {
  return subject;
}

async function inTime<Answer>(deadline: number, work: () => Promise<Answer>): Promise<Answer> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('The answer took too long.')), deadline);
  try {
    return await Promise.race([work(), late.promise]);
  } catch (cause) {
    throw new GatewayError('RIGHTS_UNAVAILABLE', undefined, { cause });
  } finally {
    clearTimeout(timer);
  }
}
