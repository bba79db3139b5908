import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { createWordIndex, isPostgres, type Migration } from '../../subgraphs/kit/database/database.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
type AnyDatabase = Kysely<any>;

/** Tables of the first release whose rows are evidence. */
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
  {
    name: '0003-said-once',
    async up(db: AnyDatabase) {
      await createLines(db);
      await moveRecords(db);
      await showRecords(db);
      for (const table of ['ledger_phrase', 'ledger_line']) await guard(db, table);
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

/** What many records say alike is there once; a line has the rest of its record. */
async function createLines(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('ledger_phrase')
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('opening', 'text', (column) => column.notNull())
    .addColumn('middle', 'text', (column) => column.notNull())
    .addColumn('ending', 'text', (column) => column.notNull())
    .execute();
  const table = db.schema.createTable('ledger_line');
  const numbered = isPostgres(db) ? table : table.addColumn('id', 'integer', (column) => column.primaryKey());
  await numbered
    .addColumn('writer', 'text', (column) => column.notNull())
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addColumn('leaf', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject', 'text')
    .addColumn('ordinal', 'integer')
    .addColumn('visible_from', 'text')
    .addColumn('intent', 'text')
    .addColumn('reader', 'text')
    .addColumn('salt', 'text')
    .addColumn('phrase', 'text')
    .addColumn('case_text', 'text')
    .addColumn('grounds_text', 'text')
    .addColumn('verbatim', 'text')
    .execute();
}

/** Records from before are kept as they are, to the letter. */
async function moveRecords(db: AnyDatabase): Promise<void> {
  const columns = sql.raw('writer, sequence, leaf, kind, subject, ordinal, visible_from, intent');
  await sql`
    insert into ledger_line (${columns}, verbatim)
    select ${columns}, record from ledger_record order by ${sql.raw(isPostgres(db) ? 'at, sequence, leaf' : 'rowid')}
  `.execute(db);
  await db.schema.dropTable('ledger_record').execute();
  if (!isPostgres(db)) {
    await db.schema.dropTable('ledger_record_by_subject').execute();
    await db.schema.dropTable('ledger_record_by_subject_reach').ifExists().execute();
  }
  await indexLines(db);
}

async function indexLines(db: AnyDatabase): Promise<void> {
  await db.schema
    .createIndex('ledger_line_intent')
    .on('ledger_line')
    .column('intent')
    .where(sql.ref('intent'), 'is not', null)
    .execute();
  if (isPostgres(db)) {
    await db.schema
      .createIndex('ledger_line_subject')
      .on('ledger_line')
      .columns(['subject', 'writer', 'ordinal'])
      .execute();
  } else await createWordIndex(db, { table: 'ledger_line', column: 'subject' });
}

/** The records, put together again: the text is that of `gateway/ledger/phrase.ts`. */
async function showRecords(db: AnyDatabase): Promise<void> {
  await sql`
    create view ledger_record as
    select ${sql.raw(isPostgres(db) ? '' : 'line.id,')} line.writer, line.sequence, line.leaf, entry.at,
      substr(entry.leaves, line.leaf * 43 + 1, 43) as line, line.kind, line.subject, line.ordinal, line.visible_from,
      line.intent, coalesce(line.verbatim,
        '{"at":"' || entry.at || '","content":' ||
        phrase.opening || coalesce(line.case_text, 'null') || phrase.middle || coalesce(line.grounds_text, 'null') ||
        ',"intent":' || coalesce('"' || line.intent || '"', 'null') || phrase.ending ||
        ',"ordinal":' || coalesce(cast(line.ordinal as text), 'null') ||
        ',"reader":' || coalesce('"' || line.reader || '"', 'null') ||
        ',"salt":"' || line.salt || '","subject":' || coalesce('"' || line.subject || '"', 'null') ||
        ',"type":"panjereh-ledger-record/v1","visibleFrom":' ||
        coalesce('"' || line.visible_from || '"', 'null') || '}') as record
    from ledger_line as line
    left join ledger_entry as entry on entry.writer = line.writer and entry.sequence = line.sequence
    left join ledger_phrase as phrase on phrase.digest = line.phrase
  `.execute(db);
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
