import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createIdempotencyTable } from '../kit/idempotency.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-messages',
    async up(db) {
      await db.schema
        .createTable('message')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('from_agency', 'text', (column) => column.notNull())
        .addColumn('source', 'text', (column) => column.notNull())
        .addColumn('office', 'text', (column) => column.notNull())
        .addColumn('owner_ref', 'text', (column) => column.notNull())
        .addColumn('subject_fa', 'text', (column) => column.notNull())
        .addColumn('subject_en', 'text', (column) => column.notNull())
        .addColumn('body_fa', 'text')
        .addColumn('body_en', 'text')
        .addColumn('delivered_at', 'text', (column) => column.notNull())
        .addColumn('read_at', 'text')
        .addColumn('archived_at', 'text')
        .addColumn('withdrawn_at', 'text')
        .addColumn('changed', 'bigint')
        .addUniqueConstraint('message_once', ['from_agency', 'source'])
        .execute();
      await db.schema
        .createTable('attachment')
        .addColumn('message_id', 'text', (column) => column.notNull().references('message.id'))
        .addColumn('ordinal', 'integer', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('media_type', 'text', (column) => column.notNull())
        .addColumn('digest', 'text', (column) => column.notNull())
        .addColumn('size', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('attachment_key', ['message_id', 'ordinal'])
        .execute();
      const byOwner = db.schema.createIndex('message_by_owner').on('message');
      await byOwner.columns(['owner_ref', 'delivered_at', 'id']).execute();
      await db.schema.createIndex('message_changes').on('message').columns(['owner_ref', 'changed']).execute();
    },
  },
  {
    name: '0002-request-index',
    async up(db) {
      await db.schema
        .createTable('request_index')
        .addColumn('tracking_code', 'text', (column) => column.primaryKey())
        .addColumn('from_agency', 'text', (column) => column.notNull())
        .addColumn('office', 'text', (column) => column.notNull())
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('owner_ref', 'text', (column) => column.notNull())
        .addColumn('opened_at', 'text', (column) => column.notNull())
        .addColumn('changed', 'bigint', (column) => column.notNull())
        .execute();
      const byOwner = db.schema.createIndex('request_by_owner').on('request_index');
      await byOwner.columns(['owner_ref', 'opened_at', 'tracking_code']).execute();
      await db.schema.createIndex('request_changes').on('request_index').columns(['owner_ref', 'changed']).execute();
    },
  },
  {
    name: '0003-rules',
    async up(db) {
      await db.schema
        .createTable('folder_clock')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('last', 'bigint', (column) => column.notNull())
        .execute();
      await db.insertInto('folder_clock').values({ id: 1, last: 0n }).execute();
      await db.schema
        .createTable('pointer_only')
        .addColumn('agency', 'text', (column) => column.primaryKey())
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('folder_term')
        .addColumn('kind', 'text', (column) => column.primaryKey())
        .addColumn('days', 'integer', (column) => column.notNull())
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('refused_event')
        .addColumn('event', 'text', (column) => column.primaryKey())
        .addColumn('from_agency', 'text', (column) => column.notNull())
        .addColumn('reason', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();
      const service = 'آیین‌نامهٔ نحوهٔ استفاده از سامانه‌های رایانه‌ای، ماده ۱۳: ابلاغ تنها از راه سامانهٔ ابلاغ (k)';
      await db.insertInto('pointer_only').values({ agency: 'judiciary', legal_basis: service }).execute();
      const internal = 'قاعدهٔ درونی کارپوشه: رونوشتی که به‌روز نشود نمی‌ماند (k)';
      await db.insertInto('folder_term').values({ kind: 'OFFLINE_COPY', days: 30, legal_basis: internal }).execute();
    },
  },
  { name: '0004-idempotency', up: (db) => createIdempotencyTable(db) },
  { name: '0005-events', up: (db) => createEventTables(db) },
];
