import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createIdempotencyTable } from '../kit/idempotency.ts';
import { createToldTable } from '../kit/tell-figures.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-bills',
    async up(db) {
      await db.schema
        .createTable('bill')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('issuer', 'text', (column) => column.notNull())
        .addColumn('bill_id', 'text', (column) => column.notNull())
        .addColumn('payment_id', 'text', (column) => column.notNull())
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('issued_on', 'text', (column) => column.notNull())
        .addColumn('period_from', 'text')
        .addColumn('period_to', 'text')
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('due_on', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('issuer_feed')
        .addColumn('issuer', 'text', (column) => column.primaryKey())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('received_until', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('bill_by_person').on('bill').columns(['person_ref', 'state', 'due_on']).execute();
    },
  },
  {
    name: '0002-payments',
    async up({ schema }) {
      await schema.createIndex('bill_by_numbers').on('bill').columns(['bill_id', 'payment_id']).execute();
      await schema
        .createTable('bill_claim')
        .addColumn('bill_id', 'text', (column) => column.primaryKey().references('bill.id'))
        .addColumn('payment', 'text', (column) => column.notNull().unique())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();
    },
  },
  { name: '0003-idempotency', up: (db) => createIdempotencyTable(db) },
  { name: '0004-events', up: (db) => createEventTables(db) },
  {
    name: '0005-clearance-questions',
    async up(db) {
      await db.schema
        .createTable('clearance_question')
        .addColumn('change_ref', 'text', (column) => column.notNull())
        .addColumn('condition', 'text', (column) => column.notNull())
        .addColumn('debtor_ref', 'text', (column) => column.notNull())
        .addColumn('told', 'integer')
        .addPrimaryKeyConstraint('clearance_question_key', ['change_ref', 'condition'])
        .execute();
      await db.schema.createIndex('question_by_debtor').on('clearance_question').column('debtor_ref').execute();
    },
  },
  { name: '0160-figures', up: createToldTable },
];
