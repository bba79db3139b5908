import type { Kysely, Selectable } from 'kysely';
import type { BillState, BillTables } from './tables.ts';

export type BillRecord = Selectable<BillTables['bill']>;
export type IssuerFeed = Selectable<BillTables['issuer_feed']>;

/** What the agency's database answers; each question is one statement, whatever the number of people or bills. */
export interface Registry {
  /** By person, soonest due first; all states when `state` is null. */
  billsOf(persons: readonly string[], state: BillState | null): Promise<ReadonlyMap<string, readonly BillRecord[]>>;
  /** By id; what is in the name of none of these people is left out. */
  billsByReference(ids: readonly string[], persons: readonly string[]): Promise<ReadonlyMap<string, BillRecord>>;
  /** By the issuer's id. */
  feeds(): Promise<readonly IssuerFeed[]>;
}

export function openRegistry(db: Kysely<BillTables>): Registry {
  return {
    async billsOf(persons, state) {
      const rows = await db
        .selectFrom('bill')
        .selectAll()
        .where('person_ref', 'in', persons)
        .$if(state !== null, (query) => query.where('state', '=', state ?? 'DUE'))
        .orderBy('due_on')
        .orderBy('id')
        .execute();
      return Map.groupBy(rows, (row) => row.person_ref);
    },
    async billsByReference(ids, persons) {
      const rows = await db
        .selectFrom('bill')
        .selectAll()
        .where('id', 'in', ids)
        .where('person_ref', 'in', persons)
        .execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    feeds: () => db.selectFrom('issuer_feed').selectAll().orderBy('issuer').execute(),
  };
}
