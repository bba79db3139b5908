import type { CreateTableBuilder, Kysely } from 'kysely';
import { createIdempotencyTable } from '../../kit/idempotency.ts';
import { firstHighUseList } from './first-high-use-list.ts';
import { milestones } from '../data/milestones.ts';
import { ruleSets } from '../data/rule-sets.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
type AnyTables = Kysely<any>;

/** Tables of duties/tables.ts. What was marked on services until now becomes the first list of high-use services. */
export async function createDutyTables(db: AnyTables): Promise<void> {
  await createIdempotencyTable(db);
  await createRuleTables(db);
  await createListTables(db);
  await createProcessTables(db);
  await db.insertInto('rule_set').values(ruleSets).execute();
  await db.insertInto('milestone').values(milestones).execute();
  await moveMarks(db);
}

async function createRuleTables(db: AnyTables): Promise<void> {
  await texts(
    db.schema.createTable('rule_set').addColumn('id', 'text', (column) => column.primaryKey()),
    'title_fa title_en approved_by_fa approved_by_en approved_on in_force_from reference_fa reference_en conformance_suite',
  )
    .addColumn('version', 'integer', (column) => column.notNull().unique())
    .addColumn('conformance_days', 'integer', (column) => column.notNull())
    .addColumn('traffic_days', 'integer', (column) => column.notNull())
    .execute();
  await texts(
    db.schema.createTable('milestone').addColumn('id', 'text', (column) => column.primaryKey()),
    'title_fa title_en criterion source_fa source_en',
  )
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('least', 'integer', (column) => column.notNull())
    .addColumn('due', 'text')
    .addColumn('obligation_id', 'text')
    .execute();
}

async function createListTables(db: AnyTables): Promise<void> {
  await texts(
    db.schema.createTable('high_use_list').addColumn('id', 'text', (column) => column.primaryKey()),
    'opened_at origin',
  )
    .addColumn('version', 'integer', (column) => column.notNull().unique())
    .addColumn('final_at', 'text')
    .addColumn('notified_at', 'text')
    .execute();
  await texts(
    db.schema.createTable('high_use_proposal'),
    'list_id service_id agency_id counted_from counted_until proposed_at origin',
  )
    .addColumn('requests', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('high_use_proposal_key', ['list_id', 'service_id'])
    .execute();
  await texts(db.schema.createTable('high_use_entry'), 'list_id service_id counted_from counted_until')
    .addColumn('requests', 'integer', (column) => column.notNull())
    .addColumn('made_up', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('high_use_entry_key', ['list_id', 'service_id'])
    .execute();
}

async function createProcessTables(db: AnyTables): Promise<void> {
  await texts(
    db.schema.createTable('service_process').addColumn('id', 'text', (column) => column.primaryKey()),
    'service_id reason proposed_by proposed_at origin',
  )
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('approved_by', 'text')
    .addColumn('approved_at', 'text')
    .addColumn('in_force_from', 'text')
    .addUniqueConstraint('service_process_version', ['service_id', 'version'])
    .execute();
  await texts(db.schema.createTable('process_stage'), 'process_id kind channel document')
    .addColumn('human_step', 'integer', (column) => column.notNull())
    .addColumn('implemented', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('process_stage_key', ['process_id', 'kind'])
    .execute();
}

async function moveMarks(db: AnyTables): Promise<void> {
  const marked = await db.selectFrom('service').select('id').where('high_use', '=', 1).orderBy('id').execute();
  const { list, entries } = firstHighUseList(marked.map(({ id }) => id as string));
  if (entries.length > 0) {
    await db.insertInto('high_use_list').values(list).execute();
    await db.insertInto('high_use_entry').values(entries).execute();
  }
  await db.schema.alterTable('service').dropColumn('high_use').execute();
}

type Builder = CreateTableBuilder<string, string>;

/** Adds columns of text that are never null. */
function texts(builder: Builder, names: string): Builder {
  return names.split(' ').reduce((table, name) => table.addColumn(name, 'text', (column) => column.notNull()), builder);
}
