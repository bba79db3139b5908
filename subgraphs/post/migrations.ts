import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createFactTables } from '../kit/facts/facts.ts';
import { createToldTable } from '../kit/tell-figures.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-address-base',
    async up(db) {
      await db.schema
        .createTable('address')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('postal_code', 'text', (column) => column.notNull())
        .addColumn('province_code', 'text', (column) => column.notNull())
        .addColumn('province', 'text', (column) => column.notNull())
        .addColumn('county', 'text', (column) => column.notNull())
        .addColumn('city', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('residence')
        .addColumn('person_ref', 'text', (column) => column.primaryKey())
        .addColumn('address_id', 'text', (column) => column.notNull().references('address.id'))
        .execute();
    },
  },
  { name: '0160-events', up: (db) => createEventTables(db) },
  { name: '0160-figures', up: createToldTable },
  { name: '0161-facts', up: createFactTables },
];
