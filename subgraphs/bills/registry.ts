import type { Kysely, Selectable } from 'kysely';
import type { IdempotentRequest } from '../kit/idempotency.ts';
import { issue } from './issue.ts';
import type { IssuedBillRecord, IssuedInput } from './issued-bill.ts';
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
  /** @throws AgencyError FORBIDDEN, BILL_ISSUED_ALREADY */
  issue(request: IdempotentRequest, issuer: string, input: IssuedInput, day: string): Promise<IssuedBillRecord>;
  /** By issuer: how many bills it sent out by each channel since that day. */
  channels(since: string): Promise<readonly IssuerChannels[]>;
}

export interface IssuerChannels {
  readonly issuer: string;
  readonly channel: 'ELECTRONIC' | 'PAPER';
  readonly count: bigint;
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
    issue: (request, issuer, input, day) => issue(db, request, issuer, input, day),
    channels: (since) =>
      db
        .selectFrom('bill')
        .select(({ fn }) => ['issuer', 'channel', fn.countAll<bigint>().as('count')])
        .where('issued_on', '>=', since)
        .groupBy(['issuer', 'channel'])
        .orderBy('issuer')
        .execute(),
    feeds: () => db.selectFrom('issuer_feed').selectAll().orderBy('issuer').execute(),
  };
}
