import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createFactTables } from '../kit/facts/facts.ts';
import { createFeedbackTable, createRequestTables } from '../kit/requests/requests.ts';
import { createPlateChangeTables } from './plate-change/create-tables.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-vehicles-and-plates',
    async up(db) {
      await db.schema
        .createTable('vehicle')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('owner_ref', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('model', 'text', (column) => column.notNull())
        .addColumn('model_year', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('plate')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('owner_ref', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('two_digits', 'text')
        .addColumn('letter', 'text')
        .addColumn('three_digits', 'text', (column) => column.notNull())
        .addColumn('five_digits', 'text')
        .addColumn('region_code', 'text')
        .addColumn('province_code', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('plate_assignment')
        .addColumn('plate_id', 'text', (column) => column.notNull().references('plate.id'))
        .addColumn('vehicle_id', 'text', (column) => column.notNull().references('vehicle.id'))
        .addColumn('assigned_from', 'text', (column) => column.notNull())
        .addColumn('assigned_until', 'text')
        .addPrimaryKeyConstraint('plate_assignment_key', ['plate_id', 'vehicle_id', 'assigned_from'])
        .execute();
      await db.schema.createIndex('vehicle_by_owner').on('vehicle').column('owner_ref').execute();
      await db.schema.createIndex('plate_by_owner').on('plate').column('owner_ref').execute();
      await db.schema.createIndex('assignment_by_vehicle').on('plate_assignment').column('vehicle_id').execute();
    },
  },
  {
    name: '0002-fines',
    async up(db) {
      await db.schema
        .createTable('fine')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('vehicle_id', 'text', (column) => column.notNull().references('vehicle.id'))
        .addColumn('owner_ref', 'text', (column) => column.notNull())
        .addColumn('code', 'text', (column) => column.notNull())
        .addColumn('title', 'text', (column) => column.notNull())
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('occurred_at', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('bill_ref', 'text', (column) => column.notNull().unique())
        .execute();
      await db.schema.createIndex('fine_by_owner').on('fine').columns(['owner_ref', 'vehicle_id']).execute();
    },
  },
  { name: '0003-events', up: (db) => createEventTables(db) },
  {
    name: '0004-plate-change',
    async up(db) {
      await createRequestTables(db);
      await createPlateChangeTables(db);
    },
  },
  { name: '0160-feedback', up: createFeedbackTable },
  { name: '0161-facts', up: createFactTables },
];
