import type { Kysely, Transaction } from 'kysely';
import type { Page } from '../kit/connection.ts';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { type ChangesQuestion, readChanges } from './changes.ts';
import { tick } from './clock.ts';
import { requestOf } from './index-row.ts';
import type {
  FolderAttachmentRecord,
  FolderChangesRecord,
  FolderMessageRecord,
  ServiceRequestRecord,
} from './records.ts';
import type { FolderTables } from './tables.ts';

type Db = Kysely<FolderTables>;
export type MessageState = 'DELIVERED' | 'READ' | 'ARCHIVED';

/** Up to one row more than the page has, and how many there are. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number;
}

export interface Marking {
  readonly message: string;
  readonly as: 'READ' | 'ARCHIVED';
  readonly at: Date;
}

/** What the folder's database answers. What is taken back, or not to be shown yet, is not there. */
export interface Registry {
  /** By owner: how many messages were neither read nor archived. */
  unread(owners: readonly string[], now: Date): Promise<ReadonlyMap<string, number>>;
  /** Newest first. */
  messagesOf(owner: string, page: Page, state: MessageState | null, now: Date): Promise<Listed<FolderMessageRecord>>;
  messages(ids: readonly string[], now: Date): Promise<ReadonlyMap<string, FolderMessageRecord>>;
  attachments(messages: readonly string[]): Promise<ReadonlyMap<string, readonly FolderAttachmentRecord[]>>;
  /** Newest first. */
  requestsOf(owner: string, page: Page): Promise<Listed<ServiceRequestRecord>>;
  requests(codes: readonly string[]): Promise<ReadonlyMap<string, ServiceRequestRecord>>;
  changes(question: ChangesQuestion): Promise<FolderChangesRecord>;
  /** Sets a mark that is not there yet; `check` sees the message inside the same transaction and throws to refuse. */
  mark(
    request: IdempotentRequest,
    marking: Marking,
    check: (message: FolderMessageRecord | undefined) => void,
  ): Promise<void>;
}

export function openRegistry(db: Db): Registry {
  return {
    async unread(owners, now) {
      const rows = await shown(db, now)
        .select(({ fn }) => ['owner_ref', fn.countAll<bigint>().as('count')])
        .where('owner_ref', 'in', owners)
        .where('read_at', 'is', null)
        .where('archived_at', 'is', null)
        .groupBy('owner_ref')
        .execute();
      return new Map(rows.map(({ owner_ref, count }) => [owner_ref, Number(count)]));
    },
    async messagesOf(owner, { limit, after }, state, now) {
      const all = inState(shown(db, now).where('owner_ref', '=', owner), state);
      const [at = '', id = ''] = (after ?? []).map(String);
      const rest =
        after === null
          ? all
          : all.where(({ eb, or, and }) =>
              or([eb('delivered_at', '<', at), and([eb('delivered_at', '=', at), eb('id', '>', id)])]),
            );
      const newest = rest
        .orderBy('delivered_at', 'desc')
        .orderBy('id')
        .limit(limit + 1);
      const { count } = await all.select(({ fn }) => fn.countAll<bigint>().as('count')).executeTakeFirstOrThrow();
      return { rows: await newest.selectAll().execute(), totalCount: Number(count) };
    },
    async messages(ids, now) {
      const rows = await shown(db, now).selectAll().where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    async attachments(messages) {
      const rows = db.selectFrom('attachment').selectAll().where('message_id', 'in', messages).orderBy('ordinal');
      return Map.groupBy(await rows.execute(), (row) => row.message_id);
    },
    async requestsOf(owner, { limit, after }) {
      const all = db.selectFrom('request_index').where('owner_ref', '=', owner);
      const [at = '', code = ''] = (after ?? []).map(String);
      const rest =
        after === null
          ? all
          : all.where(({ eb, or, and }) =>
              or([eb('opened_at', '<', at), and([eb('opened_at', '=', at), eb('tracking_code', '>', code)])]),
            );
      const newest = rest
        .orderBy('opened_at', 'desc')
        .orderBy('tracking_code')
        .limit(limit + 1);
      const { count } = await all.select(({ fn }) => fn.countAll<bigint>().as('count')).executeTakeFirstOrThrow();
      return { rows: (await newest.selectAll().execute()).map(requestOf), totalCount: Number(count) };
    },
    async requests(codes) {
      const rows = await db.selectFrom('request_index').selectAll().where('tracking_code', 'in', codes).execute();
      return new Map(rows.map((row) => [row.tracking_code, requestOf(row)]));
    },
    changes: (question) => readChanges(db, question),
    async mark(request, marking, check) {
      await actOnce(db, request, async (transaction) => {
        const found = shown(transaction, marking.at).selectAll().where('id', '=', marking.message);
        check(await found.executeTakeFirst());
        await setMark(transaction, marking);
        return marking.message;
      });
    },
  };
}

function shown(db: Db, now: Date) {
  return db.selectFrom('message').where('withdrawn_at', 'is', null).where('delivered_at', '<=', now.toISOString());
}

function inState(messages: ReturnType<typeof shown>, state: MessageState | null) {
  if (state === null) return messages;
  if (state === 'ARCHIVED') return messages.where('archived_at', 'is not', null);
  const current = messages.where('archived_at', 'is', null);
  return current.where('read_at', state === 'READ' ? 'is not' : 'is', null);
}

/** A mark that is there stays as it is. */
async function setMark(transaction: Transaction<FolderTables>, { message, as, at }: Marking): Promise<void> {
  const column = as === 'READ' ? 'read_at' : 'archived_at';
  await transaction
    .updateTable('message')
    .set({ [column]: at.toISOString(), changed: await tick(transaction, at) })
    .where('id', '=', message)
    .where(column, 'is', null)
    .execute();
}
