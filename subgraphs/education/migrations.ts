import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createLetterTables } from '../kit/official-letters.ts';
import { createFeedbackTable, createRequestTables } from '../kit/requests/requests.ts';
import { tellAllLicences } from './tell-licence.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-registers',
    async up(db) {
      await createRequestTables(db);
      await createEventTables(db);
      await db.schema
        .createTable('school')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('name_fa', 'text', (column) => column.notNull())
        .addColumn('name_en', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('province', 'text', (column) => column.notNull())
        .addColumn('capacity', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('school_licence')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('school', 'text', (column) => column.notNull().unique().references('school.id'))
        .addColumn('company_ref', 'text', (column) => column.notNull())
        .addColumn('issued_on', 'text', (column) => column.notNull())
        .addColumn('valid_until', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('enrolment')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('school', 'text', (column) => column.notNull().references('school.id'))
        .addColumn('grade', 'integer', (column) => column.notNull())
        .addColumn('jalali_year', 'integer', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('study')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('university', 'text', (column) => column.notNull())
        .addColumn('level', 'text', (column) => column.notNull())
        .addColumn('field', 'text', (column) => column.notNull())
        .addColumn('graduated_on', 'text')
        .execute();
      await db.schema.createIndex('licence_by_company').on('school_licence').column('company_ref').execute();
      await db.schema.createIndex('enrolment_by_person').on('enrolment').column('person_ref').execute();
      await db.schema.createIndex('enrolment_by_school').on('enrolment').columns(['school', 'state']).execute();
      await db.schema.createIndex('study_by_person').on('study').column('person_ref').execute();
    },
  },
  {
    name: '0002-requests',
    async up(db) {
      await db.schema
        .createTable('education_request')
        .addColumn('tracking_code', 'text', (column) => column.primaryKey().references('request.tracking_code'))
        .addColumn('enrolment', 'text', (column) => column.references('enrolment.id'))
        .addColumn('to_school', 'text', (column) => column.references('school.id'))
        .addColumn('study', 'text', (column) => column.references('study.id'))
        .addColumn('licence', 'text', (column) => column.references('school_licence.id'))
        .addColumn('closed', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('licence_term')
        .addColumn('years', 'integer', (column) => column.notNull())
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .execute();
      const legal_basis = 'قانون تأسیس و ادارهٔ مدارس غیردولتی ۱۳۹۵ و آیین‌نامهٔ آن (نیازمند تأیید حقوق‌دان)';
      await db.insertInto('licence_term').values({ years: 4, legal_basis }).execute();
    },
  },
  { name: '0003-letters', up: createLetterTables },
  { name: '0140-licences-told', up: tellAllLicences },
  { name: '0160-feedback', up: createFeedbackTable },
];
