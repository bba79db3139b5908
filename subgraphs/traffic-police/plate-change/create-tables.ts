import type { CreateTableBuilder, Kysely } from 'kysely';
import { createSecretTable } from '../../kit/agency-secret.ts';
import { bulkInsert } from '../../kit/database/database.ts';
import { plateConditions, plateKindRules } from './law.ts';

/** What changes of plates add to the agency's tables. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createPlateChangeTables(db: Kysely<any>): Promise<void> {
  await createChanges(db);
  await createLaw(db);
  await createSecretTable(db);
  // No two plates of one number, whoever issues at the same moment.
  await db.schema
    .createIndex('plate_of_a_car')
    .on('plate')
    .columns(['two_digits', 'letter', 'three_digits', 'region_code'])
    .unique()
    .execute();
  await db.schema
    .createIndex('plate_of_a_cycle')
    .on('plate')
    .columns(['three_digits', 'five_digits'])
    .unique()
    .execute();
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
async function createChanges({ schema }: Kysely<any>): Promise<void> {
  await withTexts(schema.createTable('new_vehicle'), ['buyer_ref', 'kind', 'plate_kind', 'model', 'sold_on'])
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('model_year', 'integer', (column) => column.notNull())
    .addColumn('numbered_at', 'text')
    .execute();
  await schema.createIndex('new_vehicle_by_buyer').on('new_vehicle').column('buyer_ref').execute();
  await withTexts(schema.createTable('third_party_insurance'), ['insurer', 'until_day'])
    .addColumn('vehicle_id', 'text', (column) => column.primaryKey())
    .execute();
  await withTexts(schema.createTable('plate_change'), ['kind', 'vehicle_id', 'state', 'vehicle_kind'])
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('plate_kind', 'text', (column) => column.notNull())
    .addColumn('model', 'text', (column) => column.notNull())
    .addColumn('model_year', 'integer', (column) => column.notNull())
    .addColumn('open_vehicle', 'text', (column) => column.unique())
    .addColumn('code_hash', 'text', (column) => column.unique())
    .addColumn('code_until', 'text')
    .addColumn('detached_plate', 'text')
    .addColumn('assigned_plate', 'text')
    .execute();
  await withTexts(schema.createTable('plate_change_party'), ['change_id', 'side', 'person_ref'])
    .addColumn('tracking_code', 'text', (column) => column.primaryKey())
    .addUniqueConstraint('plate_change_side', ['change_id', 'side'])
    .execute();
  await withTexts(schema.createTable('plate_clearance'), ['change_id', 'condition', 'state', 'asked_at'])
    .addColumn('answered_at', 'text')
    .addPrimaryKeyConstraint('plate_clearance_key', ['change_id', 'condition'])
    .execute();
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
async function createLaw(db: Kysely<any>): Promise<void> {
  await withTexts(db.schema.createTable('plate_condition'), ['side', 'agency', 'legal_basis'])
    .addColumn('condition', 'text', (column) => column.primaryKey())
    .addColumn('first_numbering', 'integer', (column) => column.notNull())
    .addColumn('asked_of', 'text')
    .addColumn('valid_days', 'integer', (column) => column.notNull())
    .execute();
  await withTexts(db.schema.createTable('plate_kind_rule'), ['legal_basis'])
    .addColumn('plate_kind', 'text', (column) => column.primaryKey())
    .addColumn('changeable', 'integer', (column) => column.notNull())
    .execute();
  await withTexts(db.schema.createTable('plate_centre'), ['province_code', 'region_code', 'motorcycle_region'])
    .addColumn('id', 'text', (column) => column.primaryKey())
    .execute();
  await bulkInsert(db, 'plate_condition', plateConditions);
  await bulkInsert(db, 'plate_kind_rule', plateKindRules);
}

/** Columns of text that are never null. */
function withTexts<Table extends string>(table: CreateTableBuilder<Table>, names: readonly string[]) {
  return names.reduce<CreateTableBuilder<Table, string>>(
    (builder, name) => builder.addColumn(name, 'text', (column) => column.notNull()),
    table,
  );
}
