import type { Transaction } from 'kysely';
import type { IdempotentRequest } from '../../kit/idempotency.ts';
import type { CatalogueTables } from '../tables.ts';
import { listMovedOn, listOpen } from './refusals.ts';
import { readLists } from './read-lists.ts';
import type { HighUseListRecord } from '../duty-records.ts';

type Db = Transaction<CatalogueTables>;

/** Acts once for a caller and key; see kit/idempotency.ts. */
export type Once = (request: IdempotentRequest, act: (transaction: Db) => Promise<string>) => Promise<string>;

type Found = HighUseListRecord | null;

/** What is written about lists of high-use services; each answers the id of the list, and what a plan throws undoes it. */
export interface HighUseWriter {
  /** The next version. */
  begin(request: IdempotentRequest, openedAt: string): Promise<string>;
  propose(
    request: IdempotentRequest,
    list: string,
    plan: (found: Found) => CatalogueTables['high_use_proposal'],
  ): Promise<string>;
  /** @param plan what then stands on it, from the list and the one notified before it */
  finalise(
    request: IdempotentRequest,
    list: { readonly id: string; readonly at: string },
    plan: (found: Found, before: Found) => readonly CatalogueTables['high_use_entry'][],
  ): Promise<string>;
  notify(
    request: IdempotentRequest,
    list: { readonly id: string; readonly at: string },
    check: (found: Found) => void,
  ): Promise<string>;
}

export function openHighUseWriter(once: Once): HighUseWriter {
  return {
    begin: (request, openedAt) => once(request, (db) => begin(db, openedAt)),
    propose: (request, list, plan) =>
      once(request, async (db) => {
        const proposal = plan(find(await readLists(db), list));
        const columns = ['list_id', 'service_id'] as const;
        await db
          .insertInto('high_use_proposal')
          .values(proposal)
          .onConflict((conflict) => conflict.columns(columns).doUpdateSet(proposal))
          .execute();
        return list;
      }),
    finalise: (request, { id, at }, plan) =>
      once(request, async (db) => {
        const lists = await readLists(db);
        const entries = plan(find(lists, id), lists.findLast(({ notifiedAt }) => notifiedAt !== null) ?? null);
        await move(db, id, 'final_at', at);
        for (const entry of entries) await db.insertInto('high_use_entry').values(entry).execute();
        return id;
      }),
    notify: (request, { id, at }, check) =>
      once(request, async (db) => {
        check(find(await readLists(db), id));
        await move(db, id, 'notified_at', at);
        return id;
      }),
  };
}

async function begin(db: Db, openedAt: string): Promise<string> {
  const lists = await readLists(db);
  if (lists.some(({ notifiedAt }) => notifiedAt === null)) throw listOpen();
  const version = (lists.at(-1)?.version ?? 0) + 1;
  const id = `high-use-${version}`;
  const row = { id, version, opened_at: openedAt, final_at: null, notified_at: null, origin: 'OBSERVED' as const };
  const { numInsertedOrUpdatedRows: inserted } = await db
    .insertInto('high_use_list')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (inserted !== 1n) throw listOpen();
  return id;
}

/** Sets a time that nobody has set: of two who do so at once, one is refused. */
async function move(db: Db, id: string, column: 'final_at' | 'notified_at', at: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('high_use_list')
    .set({ [column]: at })
    .where('id', '=', id)
    .where(column, 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw listMovedOn();
}

function find(lists: readonly HighUseListRecord[], id: string): Found {
  return lists.find((list) => list.id === id) ?? null;
}
