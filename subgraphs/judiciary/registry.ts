import type { Kysely, Selectable } from 'kysely';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import type { PersonReference } from '../kit/me.ts';
import type { JudiciaryTables, NoticeOpener } from './tables.ts';

/** Somebody's guardianship or custody by a court's order. */
export interface CourtWardRecord {
  readonly ward: PersonReference;
  readonly basis: 'COURT_GUARDIAN' | 'CUSTODIAN';
  readonly until: string | null;
}

/** A notice without its text: lists never load it. */
export type JudicialNoticeRecord = Omit<Selectable<JudiciaryTables['notice']>, 'body'>;

export type CourtOrderRecord = Selectable<JudiciaryTables['court_order']>;

/** What the agency's database answers; each question is one statement, whatever the number of people. */
export interface Registry {
  registrations(persons: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Newest first. */
  noticesOf(persons: readonly string[]): Promise<ReadonlyMap<string, readonly JudicialNoticeRecord[]>>;
  notices(ids: readonly string[]): Promise<ReadonlyMap<string, JudicialNoticeRecord>>;
  bodies(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** By the person each order is about beside the ward: all there were, in order of their ids. */
  courtOrders(persons: readonly string[]): Promise<ReadonlyMap<string, readonly CourtOrderRecord[]>>;
  /**
   * Records the first opening, once; `check` sees the notice inside the same transaction, says as whom
   * it is opened, and throws to refuse.
   * A crash after the record leaves the notice opened and its text readable.
   */
  open(
    request: IdempotentRequest,
    opening: { readonly id: string; readonly at: string },
    check: (notice: JudicialNoticeRecord | undefined) => NoticeOpener,
  ): Promise<void>;
}

const header = [
  'id',
  'person_ref',
  'kind',
  'branch_fa',
  'branch_en',
  'issued_at',
  'delivered_at',
  'deadline_at',
  'opened_at',
  'opened_by',
  'text_version',
] as const;

export function openRegistry(db: Kysely<JudiciaryTables>): Registry {
  return {
    async registrations(persons) {
      const rows = await db.selectFrom('sana_account').selectAll().where('person_ref', 'in', persons).execute();
      return new Map(rows.map((row) => [row.person_ref, row.registered_at]));
    },
    async noticesOf(persons) {
      const rows = await db
        .selectFrom('notice')
        .select(header)
        .where('person_ref', 'in', persons)
        .orderBy('issued_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return Map.groupBy(rows, (row) => row.person_ref);
    },
    async notices(ids) {
      const rows = await db.selectFrom('notice').select(header).where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    async bodies(ids) {
      const rows = await db.selectFrom('notice').select(['id', 'body']).where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row.body]));
    },
    async courtOrders(persons) {
      const orders = db.selectFrom('court_order').selectAll().where('person_ref', 'in', persons);
      return Map.groupBy(await orders.orderBy('id').execute(), (row) => row.person_ref);
    },
    async open(request, { id, at }, check) {
      await actOnce(db, request, async (transaction) => {
        const notice = await transaction.selectFrom('notice').select(header).where('id', '=', id).executeTakeFirst();
        const by = check(notice);
        await transaction
          .updateTable('notice')
          .set({ opened_at: at, opened_by: by })
          .where('id', '=', id)
          .where('opened_at', 'is', null)
          .execute();
        return id;
      });
    },
  };
}
