import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createIdempotencyTable } from '../kit/idempotency.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-accounts',
    async up({ schema }) {
      await schema
        .createTable('account')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('bank', 'text', (column) => column.notNull())
        .addColumn('sheba', 'text', (column) => column.notNull().unique())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('opened_on', 'text', (column) => column.notNull())
        .addColumn('balance', 'bigint', (column) => column.notNull())
        .addColumn('held', 'bigint', (column) => column.notNull())
        .execute();
      await schema
        .createTable('account_holder')
        .addColumn('account_id', 'text', (column) => column.notNull().references('account.id'))
        .addColumn('holder_ref', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('account_holder_key', ['holder_ref', 'account_id'])
        .execute();
      await schema.createIndex('holder_by_account').on('account_holder').column('account_id').execute();
      await schema
        .createTable('account_question')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('asker', 'text', (column) => column.notNull())
        .addColumn('account_id', 'text', (column) => column.references('account.id'))
        .addColumn('until', 'text', (column) => column.notNull())
        .execute();
    },
  },
  {
    name: '0002-payments',
    async up({ schema }) {
      await schema
        .createTable('payment')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('payer_ref', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('reason', 'text')
        .addColumn('bill_ref', 'text')
        .addColumn('kind', 'text')
        .addColumn('amount', 'bigint')
        .addColumn('account_id', 'text', (column) => column.references('account.id'))
        .addColumn('initiated_at', 'text', (column) => column.notNull())
        .addColumn('authorised_at', 'text')
        .addColumn('settled_at', 'text')
        .addColumn('receipted_at', 'text')
        .addColumn('reversed_at', 'text')
        .addColumn('confirm_by', 'text', (column) => column.notNull())
        .execute();
      await schema.createIndex('payment_by_payer').on('payment').columns(['payer_ref', 'initiated_at', 'id']).execute();
      await schema.createIndex('payment_by_state').on('payment').columns(['state', 'confirm_by']).execute();
      await schema
        .createTable('receipt')
        .addColumn('number', 'text', (column) => column.primaryKey())
        .addColumn('payment_id', 'text', (column) => column.notNull().unique().references('payment.id'))
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();
      await schema
        .createTable('booking')
        .addColumn('payment_id', 'text', (column) => column.notNull().references('payment.id'))
        .addColumn('direction', 'text', (column) => column.notNull())
        .addColumn('account_id', 'text', (column) => column.notNull().references('account.id'))
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('booking_key', ['payment_id', 'direction'])
        .execute();
    },
  },
  { name: '0003-idempotency', up: (db) => createIdempotencyTable(db) },
  { name: '0004-events', up: (db) => createEventTables(db) },
];
