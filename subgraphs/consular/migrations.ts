import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createLetterTables } from '../kit/official-letters.ts';
import { createFeedbackTable, createRequestTables } from '../kit/requests/requests.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-missions',
    async up(db) {
      await createRequestTables(db);
      await createEventTables(db);
      await db.schema
        .createTable('mission')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('country', 'text', (column) => column.notNull())
        .addColumn('name_fa', 'text', (column) => column.notNull())
        .addColumn('name_en', 'text', (column) => column.notNull())
        .addColumn('city_fa', 'text', (column) => column.notNull())
        .addColumn('city_en', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('registration')
        .addColumn('person_ref', 'text', (column) => column.primaryKey())
        .addColumn('country', 'text', (column) => column.notNull())
        .addColumn('mission', 'text', (column) => column.notNull().references('mission.id'))
        .addColumn('registered_on', 'text', (column) => column.notNull())
        .addColumn('identified_by', 'text', (column) => column.notNull())
        .execute();
    },
  },
  {
    name: '0002-requests',
    async up(db) {
      await db.schema
        .createTable('consular_request')
        .addColumn('tracking_code', 'text', (column) => column.primaryKey().references('request.tracking_code'))
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('mission', 'text', (column) => column.notNull().references('mission.id'))
        .addColumn('passport_reason', 'text')
        .addColumn('legalised_record', 'text')
        .execute();
      await db.schema
        .createTable('power_of_attorney')
        .addColumn('tracking_code', 'text', (column) => column.primaryKey().references('request.tracking_code'))
        .addColumn('powers', 'text', (column) => column.notNull())
        .addColumn('until_day', 'text', (column) => column.notNull())
        .addColumn('third_country', 'integer', (column) => column.notNull())
        .addColumn('agent_code', 'text', (column) => column.unique())
        .addColumn('agent_code_until', 'text', (column) => column.notNull())
        .addColumn('agent_ref', 'text')
        .addColumn('accepted_at', 'text')
        .execute();
      await db.schema
        .createTable('birth_abroad')
        .addColumn('tracking_code', 'text', (column) => column.primaryKey().references('request.tracking_code'))
        .addColumn('given_name', 'text', (column) => column.notNull())
        .addColumn('sex', 'text', (column) => column.notNull())
        .addColumn('born_on', 'text', (column) => column.notNull())
        .addColumn('country', 'text', (column) => column.notNull())
        .addColumn('certificate_digest', 'text', (column) => column.notNull())
        .addColumn('certificate_type', 'text', (column) => column.notNull())
        .addColumn('certificate_size', 'integer', (column) => column.notNull())
        .execute();
    },
  },
  { name: '0003-letters', up: createLetterTables },
  { name: '0160-feedback', up: createFeedbackTable },
];
