import { bulkInsert, type Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createFeedbackTable, createRequestTables } from '../kit/requests/requests.ts';
import { terms } from './terms.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-patients',
    async up(db) {
      await db.schema
        .createTable('term')
        .addColumn('code', 'text', (column) => column.primaryKey())
        .addColumn('system', 'text', (column) => column.notNull())
        .addColumn('title_fa', 'text', (column) => column.notNull())
        .addColumn('title_en', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('patient')
        .addColumn('person_ref', 'text', (column) => column.primaryKey())
        .addColumn('blood_group', 'text', (column) => column.notNull())
        .addColumn('contact_name', 'text')
        .addColumn('contact_relation', 'text')
        .addColumn('contact_mobile', 'text')
        .addColumn('updated_on', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('allergy')
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('code', 'text', (column) => column.notNull().references('term.code'))
        .addColumn('severity', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('allergy_key', ['person_ref', 'code'])
        .execute();
      await db.schema
        .createTable('chronic_condition')
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('code', 'text', (column) => column.notNull().references('term.code'))
        .addPrimaryKeyConstraint('chronic_condition_key', ['person_ref', 'code'])
        .execute();
      await db.schema
        .createTable('admission')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('ward', 'text', (column) => column.notNull())
        .addColumn('admitted_on', 'text', (column) => column.notNull())
        .addColumn('discharged_on', 'text')
        .addColumn('outcome', 'text')
        .addColumn('follow_up_on', 'text')
        .execute();
      await db.schema
        .createIndex('admission_by_person')
        .on('admission')
        .columns(['person_ref', 'admitted_on', 'id'])
        .execute();
      await db.schema
        .createTable('diagnosis')
        .addColumn('admission_id', 'text', (column) => column.notNull().references('admission.id'))
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('code', 'text', (column) => column.notNull().references('term.code'))
        .addPrimaryKeyConstraint('diagnosis_key', ['admission_id', 'place'])
        .execute();
      await db.schema
        .createTable('clinic')
        .addColumn('code', 'text', (column) => column.primaryKey())
        .addColumn('title_fa', 'text', (column) => column.notNull())
        .addColumn('title_en', 'text', (column) => column.notNull())
        .execute();
      await bulkInsert(db, 'term', terms);
    },
  },
  { name: '0002-requests', up: (db) => createRequestTables(db) },
  { name: '0003-events', up: (db) => createEventTables(db) },
  { name: '0160-feedback', up: createFeedbackTable },
];
