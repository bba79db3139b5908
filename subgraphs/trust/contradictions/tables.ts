import { type Kysely, sql } from 'kysely';
import { bulkInsert } from '../../kit/database/database.ts';
import { type Comparator, type ContradictionRule, contradictionRules } from './rules.ts';

export type Side = 'A' | 'B';

/** Rules across agencies, what agencies have stated, and what contradicts. Days are Gregorian `YYYY-MM-DD`. */
export interface ContradictionTables {
  contradiction_rule: {
    id: string;
    title_fa: string;
    title_en: string;
    about: ContradictionRule['about'];
    comparator: Comparator;
    grace_days: number;
    term_days: number;
    legal_basis: string;
  };
  contradiction_rule_side: { rule: string; side: Side; publisher: string; agency: string; coordinate: string };
  contradiction_fact: {
    rule: string;
    side: Side;
    subject: string;
    /** By which the side's owner finds it again. */
    reference: string;
    day: string | null;
    until_day: string | null;
    digest: string | null;
  };
  /** On which day a pair of facts is to be looked at again though neither changes. */
  contradiction_watch: { rule: string; subject: string; look_on: string };
  contradiction: {
    /** `ctr_…` */
    id: string;
    rule: string;
    subject: string;
    opened_at: string;
    resolved_at: string | null;
  };
  /** What each owner is told, is asked by the person, and answers. */
  contradiction_side: {
    /** `fac_…`; another one for each owner. */
    id: string;
    contradiction: string;
    side: Side;
    /** Catalogue id. */
    agency: string;
    coordinate: string;
    reference: string;
    due_at: string;
    note: string | null;
    contested_at: string | null;
    outcome: 'CORRECTED' | 'UPHELD' | null;
    reason: string | null;
    answered_at: string | null;
  };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createContradictionTables(db: Kysely<any>): Promise<void> {
  await createRuleTables(db);
  await createFactTable(db);
  await db.schema
    .createTable('contradiction')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('rule', 'text', (column) => column.notNull().references('contradiction_rule.id'))
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .addColumn('resolved_at', 'text')
    .execute();
  await db.schema
    .createIndex('contradiction_open_once')
    .on('contradiction')
    .columns(['rule', 'subject'])
    .unique()
    .where(sql.ref('resolved_at'), 'is', null)
    .execute();
  await db.schema
    .createIndex('contradiction_by_subject')
    .on('contradiction')
    .columns(['subject', 'opened_at', 'id'])
    .execute();
  await db.schema
    .createTable('contradiction_side')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('contradiction', 'text', (column) => column.notNull().references('contradiction.id'))
    .addColumn('side', 'text', (column) => column.notNull())
    .addColumn('agency', 'text', (column) => column.notNull())
    .addColumn('coordinate', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('contested_at', 'text')
    .addColumn('outcome', 'text')
    .addColumn('reason', 'text')
    .addColumn('answered_at', 'text')
    .addUniqueConstraint('contradiction_side_once', ['contradiction', 'side'])
    .execute();
  await db.schema
    .createIndex('contradiction_side_by_agency')
    .on('contradiction_side')
    .columns(['agency', 'id'])
    .execute();
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
async function createRuleTables(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('contradiction_rule')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title_fa', 'text', (column) => column.notNull())
    .addColumn('title_en', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('comparator', 'text', (column) => column.notNull())
    .addColumn('grace_days', 'integer', (column) => column.notNull())
    .addColumn('term_days', 'integer', (column) => column.notNull())
    .addColumn('legal_basis', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('contradiction_rule_side')
    .addColumn('rule', 'text', (column) => column.notNull().references('contradiction_rule.id'))
    .addColumn('side', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text', (column) => column.notNull())
    .addColumn('agency', 'text', (column) => column.notNull())
    .addColumn('coordinate', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('contradiction_rule_side_key', ['rule', 'side'])
    .execute();
  await bulkInsert(db, 'contradiction_rule', contradictionRules.map(ruleRow));
  await bulkInsert(db, 'contradiction_rule_side', contradictionRules.flatMap(sideRows));
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
async function createFactTable(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('contradiction_fact')
    .addColumn('rule', 'text', (column) => column.notNull().references('contradiction_rule.id'))
    .addColumn('side', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('day', 'text')
    .addColumn('until_day', 'text')
    .addColumn('digest', 'text')
    .addPrimaryKeyConstraint('contradiction_fact_key', ['rule', 'subject', 'side'])
    .execute();
  await db.schema
    .createTable('contradiction_watch')
    .addColumn('rule', 'text', (column) => column.notNull().references('contradiction_rule.id'))
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('look_on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('contradiction_watch_key', ['rule', 'subject'])
    .execute();
  await db.schema.createIndex('contradiction_watch_by_day').on('contradiction_watch').column('look_on').execute();
}

function ruleRow({ id, title, about, comparator, graceDays, termDays, legalBasis }: ContradictionRule) {
  const texts = { title_fa: title.fa, title_en: title.en, legal_basis: legalBasis };
  return { id, ...texts, about, comparator, grace_days: graceDays, term_days: termDays };
}

function sideRows({ id: rule, sides }: ContradictionRule) {
  return (['A', 'B'] as const).map((side) => ({ rule, side, ...sides[side] }));
}
