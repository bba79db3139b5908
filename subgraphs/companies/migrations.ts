import { sql } from 'kysely';
import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createFactTables } from '../kit/facts/facts.ts';
import { createIdempotencyTable } from '../kit/idempotency.ts';
import { createToldTable } from '../kit/tell-figures.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-companies',
    async up(db) {
      await db.schema
        .createTable('company')
        .addColumn('ref', 'text', (column) => column.primaryKey())
        .addColumn('legal_id', 'text', (column) => column.notNull().unique())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('registered_on', 'text', (column) => column.notNull())
        .addColumn('address', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('officer')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('company_ref', 'text', (column) => column.notNull().references('company.ref'))
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('position', 'text', (column) => column.notNull())
        .addColumn('from_day', 'text', (column) => column.notNull())
        .addColumn('until_day', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('signature_rule')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('company_ref', 'text', (column) => column.notNull().references('company.ref'))
        .addColumn('required', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('rule_kind')
        .addColumn('rule_id', 'text', (column) => column.notNull().references('signature_rule.id'))
        .addColumn('kind', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('rule_kind_key', ['rule_id', 'kind'])
        .execute();
      await db.schema
        .createTable('signatory')
        .addColumn('rule_id', 'text', (column) => column.notNull().references('signature_rule.id'))
        .addColumn('officer_id', 'text', (column) => column.notNull().references('officer.id'))
        .addColumn('from_day', 'text', (column) => column.notNull())
        .addColumn('until_day', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('signatory_key', ['rule_id', 'officer_id', 'from_day'])
        .execute();
      await db.schema.createIndex('officer_by_company').on('officer').column('company_ref').execute();
      await db.schema.createIndex('officer_by_person').on('officer').column('person_ref').execute();
      await db.schema.createIndex('rule_by_company').on('signature_rule').column('company_ref').execute();
    },
  },
  {
    name: '0002-acts',
    async up(db) {
      await db.schema
        .createTable('act')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('company_ref', 'text', (column) => column.notNull().references('company.ref'))
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('rule_id', 'text', (column) => column.references('signature_rule.id'))
        .addColumn('required', 'integer', (column) => column.notNull())
        .addColumn('signatures', 'integer', (column) => column.notNull())
        .addColumn('proposed_at', 'text', (column) => column.notNull())
        .addColumn('lapses_at', 'text', (column) => column.notNull())
        .addColumn('registered_at', 'text')
        .addColumn('new_address', 'text')
        .addColumn('appointed_rule', 'text', (column) => column.references('signature_rule.id'))
        .addColumn('appointee', 'text', (column) => column.references('officer.id'))
        .addColumn('appointed_until', 'text')
        .execute();
      await db.schema
        .createTable('act_signature')
        .addColumn('act_id', 'text', (column) => column.notNull().references('act.id'))
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('officer_id', 'text', (column) => column.notNull().references('officer.id'))
        .addColumn('signed_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('act_signature_key', ['act_id', 'person_ref'])
        .execute();
      await db.schema
        .createTable('act_term')
        .addColumn('kind', 'text', (column) => column.primaryKey())
        .addColumn('days', 'integer', (column) => column.notNull())
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('act_by_company').on('act').columns(['company_ref', 'proposed_at']).execute();
      await createIdempotencyTable(db);
      // The law on registration asks for changes to be filed within a month (k); half of it leaves time for the office.
      const legal_basis = 'مهلت داخلی سامانه، کمتر از یک ماه مقرر برای ثبت تغییرات (نیازمند تأیید حقوق‌دان)';
      const kinds = ['CHANGE_OF_ADDRESS', 'APPOINT_SIGNATORY'];
      await db
        .insertInto('act_term')
        .values(kinds.map((kind) => ({ kind, days: 14, legal_basis })))
        .execute();
    },
  },
  {
    name: '0003-requests-to-agencies',
    // Whoever may change who signs for a company may sign what it asks of agencies (k).
    up: async (db) =>
      void (await db
        .insertInto('rule_kind')
        .columns(['rule_id', 'kind'])
        .expression((select) =>
          select
            .selectFrom('rule_kind')
            .select(['rule_id', sql.lit('FILE_REQUEST').as('kind')])
            .where('kind', '=', 'APPOINT_SIGNATORY'),
        )
        .execute()),
  },
  { name: '0160-events', up: (db) => createEventTables(db) },
  { name: '0160-figures', up: createToldTable },
  { name: '0161-facts', up: createFactTables },
];
