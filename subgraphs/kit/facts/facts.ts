import type { Kysely, SelectQueryBuilder, Transaction } from 'kysely';
import type { Chore } from '../chores.ts';
import type { EventFollow } from '../events/events.ts';
import type { Fact, FactSide } from './fact.ts';
import { keepPeerKey } from './peer-key.ts';
import { restate } from './state.ts';
import { stateWhatWasThere } from './state-what-was-there.ts';
import type { FactTables } from './tables.ts';

// The door of this room: what an agency needs that states facts for rules across agencies.
export type { Asked, Fact, FactSide, SubjectFact } from './fact.ts';
export { createFactTables, type FactTables } from './tables.ts';

/** What an agency states. */
export interface Facts<Tables> {
  /**
   * States what has changed about these subjects, in the transaction that has changed it and after it did.
   *
   * @throws TypeError outside a transaction
   */
  restate(transaction: Kysely<Tables> | Transaction<Tables>, subjects: readonly string[]): Promise<void>;
  /** Whom a reference of a finding means; null: nobody here. */
  subjectOf(db: Kysely<Tables>, reference: string): Promise<string | null>;
  /** To be given to defineSubgraph with the agency's own. */
  readonly follows: readonly EventFollow<Tables>[];
  readonly chores: readonly Chore<Tables>[];
}

/** How long an agency waits before it looks again whether something is left to state, in milliseconds. */
const pause = 5_000;

/** What an agency states about its records for rules across agencies. */
export function defineFacts<Tables>(sides: readonly FactSide<Tables>[]): Facts<Tables> {
  const peers = new Set(sides.flatMap(({ comparesWith }) => comparesWith ?? []));
  return Object.freeze({
    async restate(transaction, subjects) {
      if (!transaction.isTransaction) throw new TypeError('Facts are stated in the transaction that changes them.');
      for (const side of sides) await restate(transaction as Transaction<Tables>, side, subjects);
    },
    async subjectOf(db, reference) {
      const stated = own(db).selectFrom('fact_stated').select('subject').where('reference', '=', reference);
      return (await stated.executeTakeFirst())?.subject ?? null;
    },
    follows: [...peers].map((from) => ({
      from,
      type: 'fact.key',
      apply: (transaction, { data }) => keepPeerKey(transaction, sides, from, String(data['publicKey'])),
    })),
    chores: [{ every: pause, run: (db, signal) => stateWhatWasThere(db, sides, signal) }],
  } satisfies Facts<Tables>);
}

/**
 * Reads a side by a query that gives each subject once: `subject`, and what of `day`, `until` and `value` there is.
 *
 * @param normalise what makes values that mean the same alike, on both sides
 */
export function byQuery<Tables>(
  rows: (
    db: Kysely<Tables>,
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whichever tables of the agency it reads
  ) => SelectQueryBuilder<Tables, any, Fact & { readonly subject: string }>,
  normalise: (value: string) => string = (value) => value,
): FactSide<Tables>['read'] {
  return async (db, asked) => {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a query about whichever tables
    const all = (db as Kysely<any>).selectFrom(rows(db).as('fact')).selectAll('fact');
    const some =
      'subjects' in asked
        ? all.where('fact.subject', 'in', asked.subjects)
        : all.where('fact.subject', '>', asked.after).limit(asked.limit);
    const found: unknown = await some.orderBy('fact.subject').execute();
    return (found as readonly (Fact & { readonly subject: string })[]).map(({ subject, value, ...fact }) => {
      return { subject, fact: value === undefined ? fact : { ...fact, value: normalise(value) } };
    });
  };
}

function own<Tables>(db: Kysely<Tables>): Kysely<FactTables> {
  return db as unknown as Kysely<FactTables>;
}
