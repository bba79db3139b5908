import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createIdempotencyTable } from '../kit/idempotency.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-notices',
    async up(db) {
      await db.schema
        .createTable('sana_account')
        .addColumn('person_ref', 'text', (column) => column.primaryKey())
        .addColumn('registered_at', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('notice')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('branch_fa', 'text', (column) => column.notNull())
        .addColumn('branch_en', 'text', (column) => column.notNull())
        .addColumn('issued_at', 'text', (column) => column.notNull())
        .addColumn('delivered_at', 'text')
        .addColumn('deadline_at', 'text')
        .addColumn('opened_at', 'text')
        .addColumn('opened_by', 'text')
        .addColumn('text_version', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('notice_by_person').on('notice').columns(['person_ref', 'issued_at', 'id']).execute();
      await createIdempotencyTable(db);
    },
  },
  {
    name: '0002-court-orders',
    async up(db) {
      await db.schema
        .createTable('court_order')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('ward_ref', 'text', (column) => column.notNull())
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('excluded', 'text', (column) => column.notNull())
        .addColumn('issued_on', 'text', (column) => column.notNull())
        .addColumn('until', 'text')
        .addColumn('ended_on', 'text')
        .addColumn('end_reason', 'text')
        .execute();
      await db.schema.createIndex('court_order_by_person').on('court_order').column('person_ref').execute();
    },
  },
  { name: '0003-events', up: (db) => createEventTables(db) },
];
