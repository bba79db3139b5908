import type { Migration } from '../kit/database/database.ts';

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
];
