import { type Kysely, sql } from 'kysely';
import { createIdempotencyTable } from '../../kit/idempotency.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
type AnyTables = Kysely<any>;

/** For one of the migrations. */
export async function createCommitteeTables(db: AnyTables): Promise<void> {
  await createIdempotencyTable(db);
  await createExemptionTables(db);
}

async function createExemptionTables(db: AnyTables): Promise<void> {
  await db.schema
    .createTable('exemption')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('agency_id', 'text', (column) => column.notNull())
    .addColumn('obligation_id', 'text', (column) => column.notNull())
    .addColumn('ground', 'text', (column) => column.notNull())
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addColumn('requested_at', 'text', (column) => column.notNull())
    .addColumn('days', 'integer', (column) => column.notNull())
    .addColumn('renews', 'text', (column) => column.references('exemption.id'))
    .addColumn('seats', 'text', (column) => column.notNull())
    .addColumn('recused', 'text')
    .addCheckConstraint('exemption_ends', sql`days between 1 and 180`)
    .addCheckConstraint('exemption_recusal', sql`recused is null or recused = agency_id`)
    .execute();
  await db.schema.createIndex('exemption_by_agency').on('exemption').columns(['agency_id', 'requested_at']).execute();
  await db.schema
    .createTable('exemption_step')
    .addColumn('exemption_id', 'text', (column) => column.notNull().references('exemption.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('office', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('exemption_step_key', ['exemption_id', 'kind'])
    .execute();
  await db.schema
    .createTable('exemption_vote')
    .addColumn('exemption_id', 'text', (column) => column.notNull().references('exemption.id'))
    .addColumn('institution', 'text', (column) => column.notNull())
    .addColumn('official', 'text', (column) => column.notNull())
    .addColumn('vote', 'text', (column) => column.notNull())
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('exemption_vote_key', ['exemption_id', 'institution'])
    .addUniqueConstraint('exemption_vote_person', ['exemption_id', 'official'])
    .addCheckConstraint('exemption_vote_kind', sql`vote in ('GRANT', 'REFUSE')`)
    .execute();
}
