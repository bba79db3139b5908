import type { Kysely } from 'kysely';
import { createIdempotencyTable } from '../../kit/idempotency.ts';

/** The subgraphs that were there when this table was made; those of later agencies come with their first run. */
const subgraphs = {
  'civil-registry': 'civil-registry',
  post: 'post',
  'traffic-police': 'traffic-police',
  'social-security': 'social-security',
  judiciary: 'judiciary',
  bills: 'unified-billing',
  catalogue: 'executive-council-it',
  ledger: 'ict-organisation',
  trust: 'ict-organisation',
  companies: 'deeds-registration',
  tax: 'tax-administration',
  banking: 'central-bank',
  'health-insurance': 'health-insurance',
  'supplementary-insurance': null,
  'pension-fund': 'civil-servants-pension',
  hospital: null,
  'national-folder': 'ict-organisation',
  consular: 'foreign-affairs',
  correspondence: 'executive-council-it',
  agriculture: 'agriculture-jihad',
  education: 'education-ministry',
  licences: 'licences-portal',
  'business-services': 'ict-organisation',
} as const;

/** What the platform itself sees of agencies (runs, hosting), and what the security authority decides about them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createConnectTables(db: Kysely<any>): Promise<void> {
  for (const column of ['subgraph', 'centre', 'hosted_at', 'site']) {
    await db.schema.alterTable('evidence').addColumn(column, 'text').execute();
  }
  await createSubgraphTable(db);
  await createCheckTable(db);
  await createSecurityTables(db);
  await createIdempotencyTable(db);
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
async function createSubgraphTable(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('subgraph')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('agency_id', 'text')
    .addColumn('hosting_kind', 'text')
    .addColumn('hosting_site', 'text')
    .addColumn('schema_version', 'text')
    .addColumn('seen_at', 'text')
    .execute();
  await db.schema.createIndex('subgraph_by_agency_id').on('subgraph').column('agency_id').execute();
  const rows = Object.entries(subgraphs).map(([name, agency]) => ({ name, agency_id: agency }));
  await db.insertInto('subgraph').values(rows).execute();
}

/** The checks of a run that failed; `found` and the like in words, as whoever ran it was told. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
async function createCheckTable(db: Kysely<any>): Promise<void> {
  const words = ['title', 'expected', 'found', 'advice'].flatMap((name) => [`${name}_fa`, `${name}_en`]);
  const base = db.schema
    .createTable('failed_check')
    .addColumn('evidence_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull());
  await words
    .reduce((table, word) => table.addColumn(word, 'text', (column) => column.notNull()), base)
    .addPrimaryKeyConstraint('failed_check_key', ['evidence_id', 'id'])
    .execute();
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
async function createSecurityTables(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('quarantine')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('agency_id', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('imposed_at', 'text', (column) => column.notNull())
    .addColumn('imposed_by', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .addColumn('lifted_at', 'text')
    .addColumn('lifted_by', 'text')
    .addColumn('lift_reason', 'text')
    .execute();
  await db.schema.createIndex('quarantine_by_agency_id').on('quarantine').column('agency_id').execute();
  await db.schema
    .createTable('incident')
    .addColumn('position', 'integer', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('agency_id', 'text', (column) => column.notNull())
    .addColumn('jws', 'text', (column) => column.notNull())
    .execute();
}
