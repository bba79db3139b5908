import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createLetterTables } from '../kit/official-letters.ts';
import { createFeedbackTable, createRequestTables } from '../kit/requests/requests.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-registers',
    async up(db) {
      await createRequestTables(db);
      await createEventTables(db);
      await db.schema
        .createTable('holding')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('product', 'text', (column) => column.notNull())
        .addColumn('province', 'text', (column) => column.notNull())
        .addColumn('square_metres', 'integer', (column) => column.notNull())
        .addColumn('registered_on', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('nomad_household')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('head_ref', 'text', (column) => column.notNull())
        .addColumn('tribe', 'text', (column) => column.notNull())
        .addColumn('winter_quarters', 'text', (column) => column.notNull())
        .addColumn('summer_quarters', 'text', (column) => column.notNull())
        .addColumn('card_until', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('nomad_member')
        .addColumn('person_ref', 'text', (column) => column.primaryKey())
        .addColumn('household', 'text', (column) => column.notNull().references('nomad_household.id'))
        .execute();
      await db.schema
        .createTable('herd')
        .addColumn('household', 'text', (column) => column.notNull().references('nomad_household.id'))
        .addColumn('species', 'text', (column) => column.notNull())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('herd_key', ['household', 'species'])
        .execute();
      await db.schema
        .createTable('feed_quota')
        .addColumn('household', 'text', (column) => column.notNull().references('nomad_household.id'))
        .addColumn('jalali_year', 'integer', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('kilograms', 'integer', (column) => column.notNull())
        .addColumn('used', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('feed_quota_key', ['household', 'jalali_year', 'kind'])
        .execute();
      await db.schema.createIndex('holding_by_person').on('holding').column('person_ref').execute();
      await db.schema.createIndex('member_by_household').on('nomad_member').column('household').execute();
    },
  },
  {
    name: '0002-requests',
    async up(db) {
      await db.schema
        .createTable('migration_permit')
        .addColumn('tracking_code', 'text', (column) => column.primaryKey().references('request.tracking_code'))
        .addColumn('household', 'text', (column) => column.notNull().references('nomad_household.id'))
        .addColumn('season', 'text', (column) => column.notNull())
        .addColumn('jalali_year', 'integer', (column) => column.notNull())
        .addColumn('leaves_on', 'text', (column) => column.notNull())
        .addColumn('arrives_on', 'text', (column) => column.notNull())
        .addColumn('animals', 'integer', (column) => column.notNull())
        .addColumn('granted_at', 'text')
        .addColumn('closed', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('feed_allotment')
        .addColumn('tracking_code', 'text', (column) => column.primaryKey().references('request.tracking_code'))
        .addColumn('household', 'text', (column) => column.notNull().references('nomad_household.id'))
        .addColumn('jalali_year', 'integer', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('kilograms', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('migration_window')
        .addColumn('season', 'text', (column) => column.primaryKey())
        .addColumn('opens', 'text', (column) => column.notNull())
        .addColumn('closes', 'text', (column) => column.notNull())
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .execute();
      const legal_basis = 'آیین‌نامهٔ ساماندهی عشایر و تقویم کوچ استان‌ها (نیازمند تأیید حقوق‌دان)';
      await db
        .insertInto('migration_window')
        .values([
          { season: 'SPRING', opens: '0101', closes: '0331', legal_basis },
          { season: 'AUTUMN', opens: '0601', closes: '0830', legal_basis },
        ])
        .execute();
      await db.schema.createIndex('permit_by_household').on('migration_permit').column('household').execute();
    },
  },
  { name: '0003-letters', up: createLetterTables },
  { name: '0160-feedback', up: createFeedbackTable },
];
