import { bulkInsert, type Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createFeedbackTable, createRequestTables } from '../kit/requests/requests.ts';
import { requestKinds } from './request-kinds.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-businesses',
    async up(db) {
      await db.schema
        .createTable('business')
        .addColumn('company_ref', 'text', (column) => column.primaryKey())
        .addColumn('legal_id', 'text', (column) => column.notNull().unique())
        .addColumn('started_on', 'text', (column) => column.notNull())
        .addColumn('economic_code_on', 'text')
        .addColumn('employer_since', 'text')
        .execute();
      await db.schema
        .createTable('request_kind')
        .addColumn('kind', 'text', (column) => column.primaryKey())
        .addColumn('title_fa', 'text', (column) => column.notNull())
        .addColumn('title_en', 'text', (column) => column.notNull())
        .addColumn('decided_by', 'text', (column) => column.notNull())
        .addColumn('days_to_sign', 'integer', (column) => column.notNull())
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .execute();
      await bulkInsert(db, 'request_kind', requestKinds);
    },
  },
  {
    name: '0002-filings',
    async up(db) {
      await createRequestTables(db);
      await createEventTables(db);
      await db.schema
        .createTable('filing')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('company_ref', 'text', (column) => column.notNull().references('business.company_ref'))
        .addColumn('kind', 'text', (column) => column.notNull().references('request_kind.kind'))
        .addColumn('licence_kind', 'text')
        .addColumn('rule', 'text')
        .addColumn('required', 'integer', (column) => column.notNull())
        .addColumn('signatures', 'integer', (column) => column.notNull())
        .addColumn('proposed_at', 'text', (column) => column.notNull())
        .addColumn('lapses_at', 'text', (column) => column.notNull())
        .addColumn('tracking_code', 'text', (column) => column.references('request.tracking_code'))
        .execute();
      await db.schema
        .createTable('filing_signature')
        .addColumn('filing_id', 'text', (column) => column.notNull().references('filing.id'))
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('signed_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('filing_signature_key', ['filing_id', 'person_ref'])
        .execute();
      await db.schema
        .createTable('filing_attempt')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('company_ref', 'text', (column) => column.notNull().references('business.company_ref'))
        .addColumn('kind', 'text')
        .addColumn('licence_kind', 'text')
        .addColumn('signs', 'text', (column) => column.references('filing.id'))
        .addColumn('filing', 'text', (column) => column.references('filing.id'))
        .execute();
      await db.schema
        .createTable('business_request')
        .addColumn('tracking_code', 'text', (column) => column.primaryKey().references('request.tracking_code'))
        .addColumn('kind', 'text', (column) => column.notNull().references('request_kind.kind'))
        .addColumn('licence_kind', 'text')
        .addColumn('licence_request', 'text')
        .execute();
      await db.schema.createIndex('filing_by_company').on('filing').columns(['company_ref', 'proposed_at']).execute();
    },
  },
  { name: '0160-feedback', up: createFeedbackTable },
];
