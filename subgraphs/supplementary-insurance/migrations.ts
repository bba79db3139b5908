import { bulkInsert, type Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createFeedbackTable, createRequestTables } from '../kit/requests/requests.ts';
import { benefits, plans } from './plans.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-policies',
    async up(db) {
      await db.schema
        .createTable('plan')
        .addColumn('code', 'text', (column) => column.primaryKey())
        .addColumn('title_fa', 'text', (column) => column.notNull())
        .addColumn('title_en', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('plan_benefit')
        .addColumn('plan', 'text', (column) => column.notNull().references('plan.code'))
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('percent', 'integer', (column) => column.notNull())
        .addColumn('yearly_ceiling', 'bigint', (column) => column.notNull())
        .addColumn('waiting_months', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('plan_benefit_key', ['plan', 'kind'])
        .execute();
      await db.schema
        .createTable('policy')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('head_ref', 'text', (column) => column.notNull())
        .addColumn('plan', 'text', (column) => column.notNull().references('plan.code'))
        .addColumn('from_day', 'text', (column) => column.notNull())
        .addColumn('until_day', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('covered_person')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('policy_id', 'text', (column) => column.notNull().references('policy.id'))
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('relation', 'text', (column) => column.notNull())
        .addColumn('from_day', 'text', (column) => column.notNull())
        .addColumn('until_day', 'text')
        .execute();
      await db.schema.createIndex('covered_by_person').on('covered_person').column('person_ref').execute();
      await db.schema.createIndex('covered_by_policy').on('covered_person').column('policy_id').execute();
      await bulkInsert(db, 'plan', plans);
      await bulkInsert(db, 'plan_benefit', benefits);
    },
  },
  { name: '0002-requests', up: (db) => createRequestTables(db) },
  { name: '0003-events', up: (db) => createEventTables(db) },
  {
    name: '0004-claims',
    async up({ schema }) {
      await schema
        .createTable('claim')
        .addColumn('tracking_code', 'text', (column) => column.primaryKey())
        .addColumn('policy_id', 'text', (column) => column.notNull().references('policy.id'))
        .addColumn('member', 'text', (column) => column.notNull().references('covered_person.id'))
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('serviced_on', 'text', (column) => column.notNull())
        .addColumn('receipt', 'text', (column) => column.notNull())
        .addColumn('payable', 'bigint')
        .addColumn('refusal', 'text')
        .addUniqueConstraint('claim_by_receipt', ['policy_id', 'receipt'])
        .execute();
      await schema.createIndex('claim_by_member').on('claim').columns(['member', 'kind']).execute();
    },
  },
  { name: '0160-feedback', up: createFeedbackTable },
];
