import { createSecretTable } from '../kit/agency-secret.ts';
import { bulkInsert, type Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createFactTables } from '../kit/facts/facts.ts';
import { createFeedbackTable, createRequestTables } from '../kit/requests/requests.ts';
import { transferRates, transferReduction, vehicleValues } from './vehicle-values.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-files-and-debts',
    async up(db) {
      await db.schema
        .createTable('tax_file')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('taxpayer_ref', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('year', 'integer', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('declared_on', 'text')
        .addColumn('assessed', 'bigint')
        .execute();
      await db.schema
        .createTable('tax_debt')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('taxpayer_ref', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('year', 'integer', (column) => column.notNull())
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('due_on', 'text', (column) => column.notNull())
        .addColumn('arranged', 'integer', (column) => column.notNull())
        .addColumn('paid_on', 'text')
        .execute();
      await db.schema
        .createTable('instalment')
        .addColumn('debt_id', 'text', (column) => column.notNull().references('tax_debt.id'))
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('due_on', 'text', (column) => column.notNull())
        .addColumn('paid_on', 'text')
        .addPrimaryKeyConstraint('instalment_key', ['debt_id', 'number'])
        .execute();
      await db.schema.createIndex('file_by_taxpayer').on('tax_file').columns(['taxpayer_ref', 'year']).execute();
      await db.schema.createIndex('debt_by_taxpayer').on('tax_debt').columns(['taxpayer_ref', 'due_on']).execute();
      await createRequestTables(db);
      await createSecretTable(db);
    },
  },
  {
    name: '0002-transfer-tax',
    async up(db) {
      await db.schema
        .createTable('vehicle_value')
        .addColumn('model', 'text', (column) => column.primaryKey())
        .addColumn('value', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('transfer_rate')
        .addColumn('vehicle_kind', 'text', (column) => column.primaryKey())
        .addColumn('permille', 'integer', (column) => column.notNull())
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('transfer_reduction')
        .addColumn('percent_a_year', 'integer', (column) => column.notNull())
        .addColumn('years', 'integer', (column) => column.notNull())
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('transfer_tax')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('change_ref', 'text', (column) => column.notNull().unique())
        .addColumn('vehicle_ref', 'text', (column) => column.notNull())
        .addColumn('taxpayer_ref', 'text', (column) => column.notNull())
        .addColumn('model', 'text', (column) => column.notNull())
        .addColumn('model_year', 'integer', (column) => column.notNull())
        .addColumn('value', 'bigint')
        .addColumn('permille', 'integer', (column) => column.notNull())
        .addColumn('reduction_percent', 'integer', (column) => column.notNull())
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('assessed_at', 'text', (column) => column.notNull())
        .addColumn('settled_at', 'text')
        .addColumn('bill_ref', 'text', (column) => column.unique())
        .execute();
      await db.schema.createIndex('transfer_tax_by_taxpayer').on('transfer_tax').column('taxpayer_ref').execute();
      await bulkInsert(db, 'vehicle_value', vehicleValues);
      await bulkInsert(db, 'transfer_rate', transferRates);
      await bulkInsert(db, 'transfer_reduction', [transferReduction]);
    },
  },
  {
    name: '0003-certificates',
    async up(db) {
      await db.schema
        .createTable('tax_certificate')
        .addColumn('tracking_code', 'text', (column) => column.primaryKey().references('request.tracking_code'))
        .addColumn('serial', 'text', (column) => column.unique())
        .addColumn('issued_on', 'text')
        .addColumn('valid_until', 'text')
        .execute();
      await db.schema
        .createTable('certificate_term')
        .addColumn('days', 'integer', (column) => column.notNull())
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .execute();
      const legal_basis = 'قانون مالیات‌های مستقیم، مادهٔ ۱۸۶ (k)';
      await db.insertInto('certificate_term').values({ days: 90, legal_basis }).execute();
    },
  },
  { name: '0004-events', up: (db) => createEventTables(db) },
  { name: '0160-feedback', up: createFeedbackTable },
  { name: '0161-facts', up: createFactTables },
  {
    name: '0162-domiciles',
    async up({ schema }) {
      await schema
        .createTable('tax_domicile')
        .addColumn('taxpayer_ref', 'text', (column) => column.primaryKey())
        .addColumn('postal_code', 'text', (column) => column.notNull())
        .addColumn('declared_on', 'text', (column) => column.notNull())
        .execute();
    },
  },
];
