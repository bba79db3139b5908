import { type Kysely, sql } from 'kysely';
import { bulkInsert } from '../../kit/database/database.ts';
import { createIdempotencyTable } from '../../kit/idempotency.ts';
import { resolutions } from '../data/resolutions.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
type AnyTables = Kysely<any>;

/** For one of the migrations. */
export async function createCommitteeTables(db: AnyTables): Promise<void> {
  await createIdempotencyTable(db);
  await createExemptionTables(db);
  await createPlanTables(db);
  await createDecisionTables(db);
  await createMeetingTables(db);
  await createConformityTables(db);
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
    .addColumn('requested_by', 'text')
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

async function createPlanTables(db: AnyTables): Promise<void> {
  await db.schema
    .createTable('connection_plan')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('agency_id', 'text', (column) => column.notNull())
    .addColumn('submitted_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('connection_milestone')
    .addColumn('plan_id', 'text', (column) => column.notNull().references('connection_plan.id'))
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('obligation_id', 'text')
    .addPrimaryKeyConstraint('connection_milestone_key', ['plan_id', 'place'])
    .execute();
  await indexByAgency(db, 'connection_plan');
}

async function createDecisionTables(db: AnyTables): Promise<void> {
  await db.schema
    .createTable('committee_decision')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('agency_id', 'text', (column) => column.notNull())
    .addColumn('obligation_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('office', 'text', (column) => column.notNull())
    .addColumn('official', 'text', (column) => column.notNull())
    .addColumn('legal_basis_fa', 'text', (column) => column.notNull())
    .addColumn('legal_basis_en', 'text', (column) => column.notNull())
    .addColumn('decided_at', 'text', (column) => column.notNull())
    .addColumn('evidence_as_of', 'text', (column) => column.notNull())
    .addColumn('evidence_digest', 'text', (column) => column.notNull())
    .addColumn('answer_due', 'text')
    .addColumn('replaces', 'text', (column) => column.references('committee_decision.id').unique())
    .addCheckConstraint('committee_decision_question', sql`(kind = 'QUESTION') = (answer_due is not null)`)
    .addCheckConstraint('committee_decision_withdrawal', sql`kind <> 'WITHDRAWAL' or replaces is not null`)
    .execute();
  await db.schema
    .createTable('committee_answer')
    .addColumn('decision_id', 'text', (column) => column.primaryKey().references('committee_decision.id'))
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('answered_at', 'text', (column) => column.notNull())
    .execute();
  await indexByAgency(db, 'committee_decision');
}

async function createMeetingTables(db: AnyTables): Promise<void> {
  await db.schema
    .createTable('committee_meeting')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('held_at', 'text', (column) => column.notNull())
    .addColumn('province_code', 'text')
    .addColumn('agenda', 'text', (column) => column.notNull())
    .addColumn('office', 'text', (column) => column.notNull())
    .addColumn('official', 'text', (column) => column.notNull())
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('committee_meeting_agency')
    .addColumn('meeting_id', 'text', (column) => column.notNull().references('committee_meeting.id'))
    .addColumn('agency_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('committee_meeting_agency_key', ['meeting_id', 'agency_id'])
    .execute();
}

async function createConformityTables(db: AnyTables): Promise<void> {
  await db.schema
    .createTable('resolution')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('body_fa', 'text', (column) => column.notNull())
    .addColumn('body_en', 'text', (column) => column.notNull())
    .addColumn('session', 'integer', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('title_fa', 'text', (column) => column.notNull())
    .addColumn('title_en', 'text', (column) => column.notNull())
    .addColumn('source_fa', 'text', (column) => column.notNull())
    .addColumn('source_en', 'text', (column) => column.notNull())
    .execute();
  await bulkInsert(db, 'resolution', resolutions);
  await db.schema
    .createTable('conformity_signature')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('agency_id', 'text', (column) => column.notNull())
    .addColumn('resolution_id', 'text', (column) => column.notNull().references('resolution.id'))
    .addColumn('schema_version', 'text', (column) => column.notNull())
    .addColumn('official', 'text', (column) => column.notNull())
    .addColumn('signed_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('conformity_signed_once', ['agency_id', 'resolution_id', 'schema_version'])
    .execute();
  await db.schema
    .createTable('executive_plan')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('agency_id', 'text', (column) => column.notNull())
    .addColumn('resolution_id', 'text', (column) => column.notNull().references('resolution.id'))
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('jalali_year', 'integer', (column) => column.notNull())
    .addColumn('document_digest', 'text', (column) => column.notNull())
    .addColumn('submitted_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('executive_plan_step')
    .addColumn('plan_id', 'text', (column) => column.notNull().references('executive_plan.id'))
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('office', 'text', (column) => column.notNull())
    .addColumn('official', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('executive_plan_step_key', ['plan_id', 'step'])
    .execute();
  await indexByAgency(db, 'executive_plan');
}

async function indexByAgency(db: AnyTables, table: string): Promise<void> {
  await db.schema.createIndex(`${table}_by_agency`).on(table).column('agency_id').execute();
}
