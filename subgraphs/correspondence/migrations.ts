import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createIdempotencyTable } from '../kit/idempotency.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-letters',
    async up(db) {
      await db.schema
        .createTable('register')
        .addColumn('agency', 'text', (column) => column.notNull())
        .addColumn('jalali_year', 'integer', (column) => column.notNull())
        .addColumn('last', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('register_key', ['agency', 'jalali_year'])
        .execute();
      await db.schema
        .createTable('letter')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('sender', 'text', (column) => column.notNull())
        .addColumn('jalali_year', 'integer', (column) => column.notNull())
        .addColumn('serial', 'integer', (column) => column.notNull())
        .addColumn('receiver', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('confidentiality', 'text', (column) => column.notNull())
        .addColumn('in_reply_to', 'text', (column) => column.references('letter.id'))
        .addColumn('person_ref', 'text')
        .addColumn('case_ref', 'text')
        .addColumn('content_digest', 'text', (column) => column.notNull())
        .addColumn('sent_by', 'text', (column) => column.notNull())
        .addColumn('sent_at', 'text', (column) => column.notNull())
        .addUniqueConstraint('letter_number', ['sender', 'jalali_year', 'serial'])
        .execute();
      await db.schema
        .createTable('letter_document')
        .addColumn('letter_id', 'text', (column) => column.notNull().references('letter.id'))
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('reference', 'text', (column) => column.notNull())
        .addColumn('media_type', 'text', (column) => column.notNull())
        .addColumn('digest', 'text', (column) => column.notNull())
        .addColumn('size', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('letter_document_key', ['letter_id', 'place'])
        .execute();
      await db.schema
        .createTable('receipt')
        .addColumn('letter_id', 'text', (column) => column.primaryKey().references('letter.id'))
        .addColumn('received_at', 'text', (column) => column.notNull())
        .addColumn('key_id', 'text', (column) => column.notNull())
        .addColumn('signature', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('receipt_key')
        .addColumn('agency', 'text', (column) => column.notNull())
        .addColumn('key_id', 'text', (column) => column.notNull())
        .addColumn('public_key', 'text', (column) => column.notNull())
        .addColumn('since', 'text', (column) => column.notNull())
        .addColumn('until', 'text')
        .addPrimaryKeyConstraint('receipt_key_key', ['agency', 'key_id'])
        .execute();
      await db.schema.createIndex('letter_by_sender').on('letter').columns(['sender', 'sent_at']).execute();
      await db.schema.createIndex('letter_by_receiver').on('letter').columns(['receiver', 'sent_at']).execute();
      await createIdempotencyTable(db);
    },
  },
  {
    name: '0002-delivery',
    async up(db) {
      await createEventTables(db);
      await db.schema.alterTable('letter').addColumn('arrived_at', 'text').execute();
    },
  },
];
