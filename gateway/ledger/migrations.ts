import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { createWordIndex, isPostgres, type Migration } from '../../subgraphs/kit/database/database.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
type AnyDatabase = Kysely<any>;

/** Tables whose rows are evidence. */
const neverChanged = ['ledger_writer', 'ledger_entry', 'ledger_record', 'ledger_checkpoint', 'ledger_countersignature'];

export const migrations: readonly Migration[] = [
  {
    name: '0001-ledger',
    async up(db: AnyDatabase) {
      await createChains(db);
      await createCheckpoints(db);
      for (const table of neverChanged) await guard(db, table);
    },
  },
  {
    name: '0002-lines-by-person',
    async up(db: AnyDatabase) {
      if (isPostgres(db)) return; // its index is written as fast as the lines themselves
      await numberRecords(db);
      await guard(db, 'ledger_record');
      await createWordIndex(db, { table: 'ledger_record', column: 'subject' });
    },
  },
];

async function createChains(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('ledger_writer')
    .addColumn('writer', 'text', (column) => column.primaryKey())
    .addColumn('since', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('ledger_entry')
    .addColumn('writer', 'text', (column) => column.notNull())
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('leaves', 'text', (column) => column.notNull())
    .addColumn('nodes', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('ledger_entry_key', ['writer', 'sequence'])
    .execute();
  await addRecordColumns(db.schema.createTable('ledger_record')).execute();
  await db.schema.createIndex('ledger_record_subject').on('ledger_record').columns(['subject', 'at']).execute();
  await createIntentIndex(db);
  await db.schema
    .createTable('ledger_open_intent')
    .addColumn('intent', 'text', (column) => column.primaryKey())
    .addColumn('writer', 'text', (column) => column.notNull())
    .execute();
}

/** No key: the entry has one, and an index that nobody asks costs a page for each record. */
function addRecordColumns<Columns extends string>(table: CreateTableBuilder<'ledger_record', Columns>) {
  return table
    .addColumn('writer', 'text', (column) => column.notNull())
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addColumn('leaf', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('line', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject', 'text')
    .addColumn('ordinal', 'integer')
    .addColumn('visible_from', 'text')
    .addColumn('intent', 'text')
    .addColumn('record', 'text', (column) => column.notNull());
}

async function createIntentIndex(db: AnyDatabase): Promise<void> {
  await db.schema
    .createIndex('ledger_record_intent')
    .on('ledger_record')
    .column('intent')
    .where(sql.ref('intent'), 'is not', null)
    .execute();
}

/** Moves the records into a table of SQLite whose rows keep their numbers, whatever is done to the file. */
async function numberRecords(db: AnyDatabase): Promise<void> {
  const columns = sql.raw('writer, sequence, leaf, at, line, kind, subject, ordinal, visible_from, intent, record');
  await db.schema.alterTable('ledger_record').renameTo('ledger_record_before').execute();
  const table = db.schema.createTable('ledger_record');
  await addRecordColumns(table.addColumn('id', 'integer', (column) => column.primaryKey())).execute();
  await sql`
    insert into ledger_record (${columns}) select ${columns} from ledger_record_before order by rowid
  `.execute(db);
  await db.schema.dropTable('ledger_record_before').execute();
  await createIntentIndex(db);
}

async function createCheckpoints(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('ledger_checkpoint')
    .addColumn('number', 'bigint', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('ledger_countersignature')
    .addColumn('number', 'bigint', (column) => column.notNull())
    .addColumn('witness', 'text', (column) => column.notNull())
    .addColumn('line', 'text', (column) => column.notNull())
    .addColumn('verifier_key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('ledger_countersignature_key', ['number', 'witness'])
    .execute();
}

/** The database itself refuses to change or delete rows: a mistake of ours cannot rewrite the past. */
async function guard(db: AnyDatabase, table: string): Promise<void> {
  if (isPostgres(db)) return guardPostgres(db, table);
  for (const event of ['update', 'delete']) {
    const name = sql.ref(`${table}_no_${event}`);
    await sql`
      create trigger ${name} before ${sql.raw(event)} on ${sql.table(table)}
      begin select raise(abort, 'the ledger is append-only'); end
    `.execute(db);
  }
}

async function guardPostgres(db: AnyDatabase, table: string): Promise<void> {
  await sql`
    create or replace function ledger_refuse() returns trigger language plpgsql
    as $$ begin raise exception 'the ledger is append-only'; end $$
  `.execute(db);
  await sql`
    create trigger ${sql.ref(`${table}_append_only`)} before update or delete or truncate on ${sql.table(table)}
    for each statement execute function ledger_refuse()
  `.execute(db);
}
