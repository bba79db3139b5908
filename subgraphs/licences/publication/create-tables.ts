import type { Kysely } from 'kysely';
import { bulkInsert } from '../../kit/database/database.ts';
import { dutyRules, institutions } from './duties-data.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createPublicationTables(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('institution')
    .addColumn('agency_id', 'text', (column) => column.primaryKey())
    .addColumn('legal_basis', 'text', (column) => column.notNull())
    .addColumn('made_up', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('duty_rule')
    .addColumn('duty', 'text', (column) => column.notNull())
    .addColumn('from_year', 'integer', (column) => column.notNull())
    .addColumn('until_year', 'integer')
    .addColumn('due_month', 'integer', (column) => column.notNull())
    .addColumn('legal_basis', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('duty_rule_key', ['duty', 'from_year'])
    .execute();
  await db.schema
    .createTable('financial_report')
    .addColumn('agency_id', 'text', (column) => column.notNull().references('institution.agency_id'))
    .addColumn('jalali_year', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('revenue', 'bigint', (column) => column.notNull())
    .addColumn('cost', 'bigint', (column) => column.notNull())
    .addColumn('assets', 'bigint', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('financial_report_key', ['agency_id', 'jalali_year', 'version'])
    .execute();
  await bulkInsert(
    db,
    'institution',
    institutions.map(({ agency, law }) => ({ agency_id: agency, legal_basis: law, made_up: 0 })),
  );
  await bulkInsert(
    db,
    'duty_rule',
    dutyRules.map(({ duty, from, until, dueMonth, law }) => {
      return { duty, from_year: from, until_year: until, due_month: dueMonth, legal_basis: law };
    }),
  );
}
