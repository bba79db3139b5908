import type { Kysely } from 'kysely';

interface WitnessTables {
  /** One row: the checkpoint that was signed last. */
  kit_ledger_witness: { id: number; number: bigint | number; body: string };
}

/** The checkpoint that an agency signed last, in its own database. */
export interface LastSigned {
  read(): Promise<string | null>;
  /** False when it is not `before` any more: two were asked for at the same time, and the other was first. */
  replace(before: string | null, number: number, body: string): Promise<boolean>;
}

/** The table is made here and not by a migration: agencies that have their tables already would refuse an earlier one. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
export async function openLastSigned(database: Kysely<any>): Promise<LastSigned> {
  const db = database as Kysely<WitnessTables>;
  await db.schema
    .createTable('kit_ledger_witness')
    .ifNotExists()
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('number', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  return {
    async read() {
      const row = await db.selectFrom('kit_ledger_witness').select('body').executeTakeFirst();
      return row?.body ?? null;
    },
    async replace(before, number, body) {
      if (before === null) {
        const insert = db.insertInto('kit_ledger_witness').values({ id: 1, number, body });
        const made = await insert.onConflict((conflict) => conflict.doNothing()).executeTakeFirstOrThrow();
        return Number(made.numInsertedOrUpdatedRows) === 1;
      }
      const update = db.updateTable('kit_ledger_witness').set({ number, body }).where('body', '=', before);
      return Number((await update.executeTakeFirstOrThrow()).numUpdatedRows) === 1;
    },
  };
}
