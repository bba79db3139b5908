import { expect, it } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import { openStore } from '../../../../gateway/ledger/open-store.ts';
import type { LedgerTables } from '../../../../schema/shared/ledger/tables.ts';
import { describeOnEachLedger } from '../../../support/ledger-stand.ts';

describeOnEachLedger("the ledger's database", (stand) => {
  it('has every transaction on the disk before it says that it is written, whatever the server’s default', async () => {
    const { location, closeAfterwards } = await stand();
    if ('url' in location) await prepare(location.url);
    const { db, close } = await openStore(location);
    closeAfterwards(close);

    expect(await durabilityOf(db, 'url' in location)).toEqual('url' in location ? ['on'] : ['wal', 2]);
  });

  async function prepare(url: string): Promise<void> {
    const { db, close } = await openStore({ url });
    const name = sql.ref(new URL(url).pathname.slice(1));
    await sql`alter database ${name} set synchronous_commit = off`.execute(db);
    await close();
  }
});

/** Asked inside a transaction, as everything that is written. SQLite: 2 is FULL. */
async function durabilityOf(db: Kysely<LedgerTables>, isServer: boolean): Promise<readonly unknown[]> {
  const questions = isServer ? ['show synchronous_commit'] : ['pragma journal_mode', 'pragma synchronous'];
  return db.transaction().execute(async (transaction) => {
    const answers: unknown[] = [];
    for (const question of questions) {
      const { rows } = await sql<Record<string, unknown>>`${sql.raw(question)}`.execute(transaction);
      answers.push(...Object.values(rows[0]!).map((value) => (typeof value === 'bigint' ? Number(value) : value)));
    }
    return answers;
  });
}
