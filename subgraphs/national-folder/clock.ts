import type { Kysely } from 'kysely';
import type { FolderTables } from './tables.ts';

/**
 * A time for a change, in milliseconds since the epoch: never the same twice, and later for what is committed later,
 * because the clock's row stays locked to the end of the transaction. So a time says exactly which changes somebody has
 * seen. Where there are more than a thousand changes in a second it runs ahead.
 */
export async function tick(transaction: Kysely<FolderTables>, now: Date): Promise<bigint> {
  const present = BigInt(now.getTime());
  const { last } = await transaction
    .updateTable('folder_clock')
    .set(({ eb, ref }) => ({
      last: eb
        .case()
        .when('last', '<', present)
        .then(present)
        .else(eb(ref('last'), '+', 1n))
        .end(),
    }))
    .where('id', '=', 1)
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}

/** The time of the last change that is committed. */
export async function lastChange(db: Kysely<FolderTables>): Promise<bigint> {
  const { last } = await db.selectFrom('folder_clock').select('last').where('id', '=', 1).executeTakeFirstOrThrow();
  return last;
}
