import type { CreateTableBuilder } from 'kysely';
import { bulkInsert, type Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createIdempotencyTable } from '../kit/idempotency.ts';
import { basisRules } from './basis-rules.ts';
import { createContradictionTables } from './contradictions/tables.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-store',
    async up({ schema }) {
      await withTexts(schema.createTable('consent'), ['recipient_kind', 'recipient', 'purpose', 'coordinates'])
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('subject', 'text')
        .addColumn('valid_from', 'text', (column) => column.notNull())
        .addColumn('valid_until', 'text', (column) => column.notNull())
        .addColumn('max_reads', 'integer')
        .addColumn('reads', 'integer', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('decided_at', 'text')
        .addColumn('revoked_at', 'text')
        .addColumn('confirmed', 'text')
        .addColumn('signature', 'text')
        .addColumn('code_hash', 'text', (column) => column.unique())
        .addColumn('code_until', 'text')
        .addColumn('requested_by', 'text')
        .execute();
      await schema.createIndex('consent_by_subject').on('consent').columns(['subject', 'created_at', 'id']).execute();
      await withTexts(schema.createTable('delegation'), ['delegator', 'coordinates', 'valid_from', 'valid_until'])
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('delegate', 'text')
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('accepted_at', 'text')
        .addColumn('revoked_at', 'text')
        .addColumn('code_hash', 'text', (column) => column.notNull().unique())
        .addColumn('code_until', 'text', (column) => column.notNull())
        .execute();
      for (const party of ['delegator', 'delegate'] as const) {
        await schema
          .createIndex(`delegation_by_${party}`)
          .on('delegation')
          .columns([party, 'created_at', 'id'])
          .execute();
      }
      await withTexts(schema.createTable('inquiry'), ['subject', 'agency', 'client', 'purpose', 'legal_basis'])
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('official', 'text')
        .addColumn('case_ref', 'text', (column) => column.notNull())
        .addColumn('coordinates', 'text', (column) => column.notNull())
        .addColumn('emergency', 'integer', (column) => column.notNull())
        .addColumn('justification', 'text')
        .addColumn('opened_at', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .addColumn('closed_at', 'text')
        .addColumn('notify_at', 'text', (column) => column.notNull())
        .addColumn('court_order', 'text')
        .execute();
      await schema.createIndex('inquiry_by_official').on('inquiry').columns(['official', 'opened_at', 'id']).execute();
      await withTexts(schema.createTable('inquiry_opening'), ['official', 'agency', 'client', 'purpose', 'legal_basis'])
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('case_ref', 'text', (column) => column.notNull())
        .addColumn('coordinates', 'text', (column) => column.notNull())
        .addColumn('minutes', 'integer', (column) => column.notNull())
        .addColumn('emergency', 'integer', (column) => column.notNull())
        .addColumn('justification', 'text')
        .addColumn('asked_at', 'text', (column) => column.notNull())
        .addColumn('notify_at', 'text')
        .addColumn('court_order', 'text')
        .addColumn('inquiry', 'text')
        .execute();
      await withTexts(schema.createTable('inquiry_subject'), ['holder', 'day', 'subject'])
        .addPrimaryKeyConstraint('inquiry_subject_key', ['holder', 'day', 'subject'])
        .execute();
      await withTexts(schema.createTable('inquiry_quota'), ['holder', 'day'])
        .addColumn('used', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('inquiry_quota_key', ['holder', 'day'])
        .execute();
      await withTexts(schema.createTable('notice'), ['person', 'kind', 'about', 'created_at', 'visible_from'])
        .addColumn('id', 'text', (column) => column.primaryKey())
        .execute();
      await schema.createIndex('notice_by_person').on('notice').columns(['person', 'visible_from', 'id']).execute();
      await withTexts(schema.createTable('finding'), ['person', 'coordinate', 'note', 'state', 'opened_at'])
        .addColumn('id', 'text', (column) => column.primaryKey())
        .execute();
      await schema.createIndex('finding_by_person').on('finding').columns(['person', 'opened_at', 'id']).execute();
      await withTexts(schema.createTable('question'), ['person', 'line_at', 'agency', 'text', 'asked_at', 'due_at'])
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('answer', 'text')
        .addColumn('answered_at', 'text')
        .execute();
      for (const side of ['person', 'agency'] as const) {
        await schema.createIndex(`question_by_${side}`).on('question').columns([side, 'asked_at', 'id']).execute();
      }
    },
  },
  { name: '0002-idempotency', up: (db) => createIdempotencyTable(db) },
  {
    name: '0003-basis-rules',
    async up(db) {
      await withTexts(db.schema.createTable('basis_rule'), ['basis', 'coordinate', 'legal_basis'])
        .addPrimaryKeyConstraint('basis_rule_key', ['basis', 'coordinate'])
        .execute();
      await bulkInsert(db, 'basis_rule', rows());
    },
  },
  {
    name: '0004-basis-rules-with-judicial-power',
    up: fillRules,
  },
  { name: '0005-events', up: (db) => createEventTables(db) },
  {
    name: '0006-basis-rules-with-schools-and-consulates',
    up: fillRules,
  },
  {
    name: '0160-contradictions',
    async up(db) {
      await createContradictionTables(db);
      for (const column of ['contradiction', 'answer', 'answered_at'])
        await db.schema.alterTable('finding').addColumn(column, 'text').execute();
      await fillRules(db);
    },
  },
  { name: '0170-basis-rules-with-notices-of-companies', up: fillRules },
];

/** Columns of text that are never null. */
function withTexts<Table extends string>(table: CreateTableBuilder<Table>, names: readonly string[]) {
  return names.reduce<CreateTableBuilder<Table, string>>(
    (builder, name) => builder.addColumn(name, 'text', (column) => column.notNull()),
    table,
  );
}

/** The rules as they are now, in place of those that were there. */
async function fillRules(db: Parameters<Migration['up']>[0]): Promise<void> {
  await db.deleteFrom('basis_rule').execute();
  await bulkInsert(db, 'basis_rule', rows());
}

/** Where several laws give a basis the same field, the first is told. */
function rows() {
  const all = basisRules.flatMap(({ basis, legalBasis, coordinates }) =>
    coordinates.map((coordinate) => ({ basis, coordinate, legal_basis: legalBasis })),
  );
  return new Map(all.toReversed().map((row) => [`${row.basis} ${row.coordinate}`, row])).values();
}
