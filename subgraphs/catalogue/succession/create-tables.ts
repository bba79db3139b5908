import type { CreateTableBuilder, Kysely } from 'kysely';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createSuccessionTables(db: Kysely<any>): Promise<void> {
  const texts = (builder: CreateTableBuilder<string, string>, names: string) =>
    names.split(' ').reduce((made, name) => made.addColumn(name, 'text', (column) => column.notNull()), builder);
  await texts(
    db.schema.createTable('succession').addColumn('id', 'text', (column) => column.primaryKey()),
    'kind effective_on legal_basis_fa legal_basis_en decided_by_fa decided_by_en decided_on centre_vote',
  )
    .addColumn('source_fa', 'text')
    .addColumn('source_en', 'text')
    .execute();
  await texts(db.schema.createTable('succession_agency'), 'succession_id agency_id role')
    .addPrimaryKeyConstraint('succession_agency_key', ['succession_id', 'agency_id', 'role'])
    .execute();
  await texts(db.schema.createTable('service_handover'), 'succession_id service_id from_agency to_agency')
    .addPrimaryKeyConstraint('service_handover_key', ['succession_id', 'service_id'])
    .execute();
}
