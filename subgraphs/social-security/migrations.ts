import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createFactTables } from '../kit/facts/facts.ts';
import { createToldTable } from '../kit/tell-figures.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-records',
    async up(db) {
      await db.schema
        .createTable('insured_person')
        .addColumn('person_ref', 'text', (column) => column.primaryKey())
        .addColumn('number', 'text', (column) => column.notNull().unique())
        .execute();
      await db.schema
        .createTable('workshop')
        .addColumn('code', 'text', (column) => column.primaryKey())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('activity', 'text', (column) => column.notNull())
        .addColumn('opened_on', 'text', (column) => column.notNull())
        .addColumn('owner_person_ref', 'text')
        .addColumn('owner_company_ref', 'text')
        .addColumn('debt', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('workshop_by_owner')
        .on('workshop')
        .columns(['owner_person_ref', 'opened_on', 'code'])
        .execute();
      await db.schema
        .createTable('insured_year')
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('workshop_code', 'text', (column) => column.notNull())
        .addColumn('jalali_year', 'integer', (column) => column.notNull())
        .addColumn('first_month', 'integer', (column) => column.notNull())
        .addColumn('last_month', 'integer', (column) => column.notNull())
        .addColumn('monthly_wage', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('insured_year_key', ['person_ref', 'jalali_year', 'workshop_code', 'first_month'])
        .execute();
      await db.schema
        .createIndex('insured_year_by_workshop')
        .on('insured_year')
        .columns(['workshop_code', 'jalali_year'])
        .execute();
      await db.schema
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
    },
  },
  {
    name: '0002-case-files',
    async up({ schema }) {
      await schema
        .createTable('case_file')
        .addColumn('case_ref', 'text', (column) => column.primaryKey())
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('opened_on', 'text', (column) => column.notNull())
        .addColumn('closed_on', 'text')
        .execute();
    },
  },
  {
    name: '0003-pension-payments',
    async up({ schema }) {
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
  { name: '0004-events', up: (db) => createEventTables(db) },
  {
    name: '0005-transferred',
    async up({ schema }) {
      await schema
        .createTable('transferred')
        .addColumn('person_ref', 'text', (column) => column.primaryKey())
        .addColumn('fund', 'text', (column) => column.notNull())
        .addColumn('on_day', 'text', (column) => column.notNull())
        .execute();
    },
  },
  {
    name: '0006-workshops-by-company',
    async up({ schema }) {
      await schema
        .createIndex('workshop_by_company')
        .on('workshop')
        .columns(['owner_company_ref', 'opened_on', 'code'])
        .execute();
    },
  },
  { name: '0160-figures', up: createToldTable },
  { name: '0161-facts', up: createFactTables },
];
