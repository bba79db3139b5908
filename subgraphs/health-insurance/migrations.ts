import { bulkInsert, type Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createFeedbackTable, createRequestTables } from '../kit/requests/requests.ts';
import { schemes } from './schemes.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-covers',
    async up(db) {
      await db.schema
        .createTable('scheme')
        .addColumn('code', 'text', (column) => column.primaryKey())
        .addColumn('title_fa', 'text', (column) => column.notNull())
        .addColumn('title_en', 'text', (column) => column.notNull())
        .addColumn('insurer_fa', 'text', (column) => column.notNull())
        .addColumn('insurer_en', 'text', (column) => column.notNull())
        .addColumn('renewal_months', 'integer')
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('cover')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('head_ref', 'text', (column) => column.notNull())
        .addColumn('scheme', 'text', (column) => column.notNull().references('scheme.code'))
        .addColumn('from_day', 'text', (column) => column.notNull())
        .addColumn('until_day', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('cover_by_head').on('cover').column('head_ref').execute();
      await db.schema
        .createTable('covered_person')
        .addColumn('cover_id', 'text', (column) => column.notNull().references('cover.id'))
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('relation', 'text', (column) => column.notNull())
        .addColumn('from_day', 'text', (column) => column.notNull())
        .addColumn('until_day', 'text')
        .addPrimaryKeyConstraint('covered_person_key', ['person_ref', 'cover_id'])
        .execute();
      await bulkInsert(db, 'scheme', schemes);
    },
  },
  { name: '0002-requests', up: (db) => createRequestTables(db) },
  { name: '0003-events', up: (db) => createEventTables(db) },
  {
    name: '0004-renewals',
    async up({ schema }) {
      await schema
        .createTable('renewal')
        .addColumn('tracking_code', 'text', (column) => column.primaryKey())
        .addColumn('cover_id', 'text', (column) => column.notNull().references('cover.id'))
        .addColumn('granted_cover', 'text', (column) => column.references('cover.id'))
        .addColumn('refusal', 'text')
        .execute();
      await schema.createIndex('renewal_by_cover').on('renewal').column('cover_id').execute();
    },
  },
  { name: '0160-feedback', up: createFeedbackTable },
];
