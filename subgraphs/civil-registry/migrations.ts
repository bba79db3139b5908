import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createFactTables } from '../kit/facts/facts.ts';
import { createIdempotencyTable } from '../kit/idempotency.ts';
import { createToldTable } from '../kit/tell-figures.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-register-of-persons',
    async up(db) {
      await db.schema
        .createTable('person')
        .addColumn('ref', 'text', (column) => column.primaryKey())
        .addColumn('national_id', 'text', (column) => column.notNull().unique())
        .addColumn('given_name', 'text', (column) => column.notNull())
        .addColumn('family_name', 'text')
        .addColumn('father_name', 'text', (column) => column.notNull())
        .addColumn('sex', 'text', (column) => column.notNull())
        .addColumn('birth_date', 'text', (column) => column.notNull())
        .addColumn('death_date', 'text')
        .addColumn('father_ref', 'text')
        .addColumn('mother_ref', 'text')
        .addColumn('spouse_ref', 'text')
        .execute();
      await db.schema.createIndex('person_by_father').on('person').column('father_ref').execute();
      await db.schema.createIndex('person_by_mother').on('person').column('mother_ref').execute();
    },
  },
  {
    name: '0002-guardianship',
    async up(db) {
      await db.schema
        .createTable('will')
        .addColumn('ward_ref', 'text', (column) => column.notNull())
        .addColumn('guardian_ref', 'text', (column) => column.notNull())
        .addColumn('testator_ref', 'text', (column) => column.notNull())
        .addColumn('registered_on', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('will_key', ['ward_ref', 'guardian_ref', 'testator_ref'])
        .execute();
      await db.schema.createIndex('will_by_guardian').on('will').column('guardian_ref').execute();
      await db.schema
        .createTable('guardianship_age')
        .addColumn('in_force_from', 'text', (column) => column.primaryKey())
        .addColumn('years', 'integer', (column) => column.notNull())
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .execute();
      await db
        .insertInto('guardianship_age')
        .values({
          in_force_from: '1934-09-04',
          years: 18,
          legal_basis: 'قانون راجع به رشد متعاملین ۱۳۱۳/۶/۱۳؛ قانون مدنی، مواد ۱۱۸۰ و ۱۱۹۳ (نیازمند تأیید حقوق‌دان)',
        })
        .execute();
    },
  },
  {
    name: '0003-deaths',
    async up(db) {
      await db.schema
        .createTable('death_entry')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('certificate', 'text', (column) => column.notNull())
        .addColumn('registered_at', 'text', (column) => column.notNull())
        .execute();
      await createIdempotencyTable(db);
      await createEventTables(db);
    },
  },
  { name: '0160-figures', up: createToldTable },
  { name: '0161-facts', up: createFactTables },
  {
    name: '0162-annulments',
    async up({ schema }) {
      await schema
        .createTable('death_annulment')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('person_ref', 'text', (column) => column.notNull())
        .addColumn('decision', 'text', (column) => column.notNull())
        .addColumn('annulled_at', 'text', (column) => column.notNull())
        .execute();
    },
  },
];
