import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createFactTables } from '../kit/facts/facts.ts';
import { createFeedbackTable, createRequestTables } from '../kit/requests/requests.ts';
import { createToldTable } from '../kit/tell-figures.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-records',
    async up({ schema }) {
      await schema
        .createTable('service_period')
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('organisation', 'text', (column) => column.notNull())
        .addColumn('from_day', 'text', (column) => column.notNull())
        .addColumn('until_day', 'text')
        .addPrimaryKeyConstraint('service_period_key', ['person_ref', 'from_day'])
        .execute();
      await schema
        .createTable('pension')
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('started_on', 'text', (column) => column.notNull())
        .addColumn('ended_on', 'text')
        .addColumn('last_paid_on', 'text', (column) => column.notNull())
        .addColumn('monthly_amount', 'bigint', (column) => column.notNull())
        .addColumn('deceased_ref', 'text')
        .addPrimaryKeyConstraint('pension_key', ['person_ref', 'started_on', 'kind'])
        .execute();
      await schema
        .createTable('pension_year')
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('started_on', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('jalali_year', 'integer', (column) => column.notNull())
        .addColumn('first_month', 'integer', (column) => column.notNull())
        .addColumn('last_month', 'integer', (column) => column.notNull())
        .addColumn('monthly_amount', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('pension_year_key', ['person_ref', 'started_on', 'kind', 'jalali_year', 'first_month'])
        .execute();
    },
  },
  { name: '0002-requests', up: (db) => createRequestTables(db) },
  { name: '0003-events', up: (db) => createEventTables(db) },
  {
    name: '0004-transfers',
    async up({ schema }) {
      await schema
        .createTable('transfer')
        .addColumn('tracking_code', 'text', (column) => column.primaryKey())
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('months', 'integer')
        .execute();
      await schema.createIndex('transfer_by_person').on('transfer').column('person_ref').execute();
    },
  },
  { name: '0160-feedback', up: createFeedbackTable },
  { name: '0160-figures', up: createToldTable },
  { name: '0161-facts', up: createFactTables },
];
