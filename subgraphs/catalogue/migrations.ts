import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Migration } from '../kit/database/database.ts';
import { createCommitteeTables } from './committee/create-tables.ts';
import { createDutyTables } from './duties/create-tables.ts';
import { createSuccessionTables } from './succession/create-tables.ts';
import { fillSeededBefore } from './succession/fill-successions.ts';
import { createConnectTables } from './evidence/create-connect-tables.ts';
import { createTrafficTables } from './traffic/create-traffic-tables.ts';
import { fillOnceOnly } from './once-only/fill.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createToldTable } from '../kit/tell-figures.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-agencies',
    async up(db) {
      await table(db, 'province', { key: ['code'], text: ['code', 'name_fa', 'name_en'] });
      await table(db, 'agency', {
        key: ['id'],
        text: ['id', 'class', 'name_fa', 'name_en'],
        optionalText: ['parent_id', 'province_code', 'stated_by_fa', 'stated_by_en', 'stated_from', 'stated_until'],
      });
      await table(db, 'system', { key: ['id'], text: ['id', 'agency_id', 'name_fa', 'name_en'] });
      await table(db, 'service_window', {
        key: ['id'],
        text: ['id', 'agency_id', 'title_fa', 'title_en', 'url'],
        integer: ['is_national'],
      });
      await index(db, 'agency', ['parent_id']);
      await index(db, 'system', ['agency_id']);
      await index(db, 'service_window', ['agency_id']);
    },
  },
  {
    name: '0002-services',
    async up(db) {
      await table(db, 'service', {
        key: ['id'],
        text: ['id', 'agency_id', 'title_fa', 'title_en', 'scope', 'search_text'],
        integer: ['high_use', 'inquiry', 'made_up'],
      });
      await table(db, 'stage', {
        key: ['service_id', 'kind'],
        text: ['service_id', 'kind', 'channel', 'document'],
        integer: ['human_step', 'implemented'],
      });
      await table(db, 'requirement', {
        key: ['service_id', 'id'],
        text: ['service_id', 'id', 'label_fa', 'label_en', 'document'],
      });
      await table(db, 'exposure', {
        key: ['service_id', 'window_id', 'offered_from'],
        text: ['service_id', 'window_id', 'offered_from'],
        optionalText: ['offered_until'],
      });
      await index(db, 'service', ['agency_id']);
      await index(db, 'exposure', ['window_id']);
    },
  },
  {
    name: '0003-obligations',
    async up(db) {
      await table(db, 'obligation', {
        key: ['id'],
        text: words(
          'id kind title_fa title_en force legal_basis_fa legal_basis_en source_fa source_en due_text_fa due_text_en',
        ),
        integer: ['decides_connection'],
        optionalInteger: ['threshold_numerator', 'threshold_denominator'],
        optionalText: words(
          'reading_base reading_counts reading_through issued_on in_force_from due superseded_by applies_to_class applies_to_agency',
        ),
      });
    },
  },
  {
    name: '0004-evidence',
    async up(db) {
      await table(db, 'evidence', {
        key: ['id'],
        text: ['id', 'agency_id', 'at', 'kind', 'origin'],
        optionalText: ['source_fa', 'source_en', 'subject', 'schema_version', 'text_fa', 'text_en'],
        optionalInteger: ['passed', 'failed'],
      });
      await index(db, 'evidence', ['agency_id', 'at']);
      await index(db, 'evidence', ['at']);
    },
  },
  { name: '0100-traffic', up: createTrafficTables },
  { name: '0110-connect', up: createConnectTables },
  { name: '0120-duties', up: createDutyTables },
  { name: '0130-committee', up: createCommitteeTables },
  { name: '0140-report', up: createSuccessionTables },
  { name: '0141-report-fill', up: fillSeededBefore },
  {
    name: '0150-once-only',
    async up(db) {
      await table(db, 'requirement_binding', {
        key: ['service_id', 'requirement_id', 'position'],
        text: ['service_id', 'requirement_id', 'path'],
        integer: ['position'],
      });
      await table(db, 'requirement_draft', {
        key: ['service_id', 'id'],
        text: ['service_id', 'id', 'label_fa', 'label_en', 'document'],
      });
      await table(db, 'inquiry_field', {
        key: ['service_id', 'position'],
        text: ['service_id', 'coordinate'],
        integer: ['position'],
      });
    },
  },
  { name: '0151-once-only-fill', up: fillOnceOnly },
  {
    name: '0160-figures',
    async up(db) {
      await createEventTables(db);
      await createToldTable(db);
    },
  },
];

/** Names between spaces: for lists too long to quote one by one. */
function words(names: string): readonly string[] {
  return names.split(' ');
}

interface Columns {
  readonly key: readonly string[];
  readonly text?: readonly string[];
  readonly optionalText?: readonly string[];
  readonly integer?: readonly string[];
  readonly optionalInteger?: readonly string[];
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
async function table(db: Kysely<any>, name: string, given: Columns): Promise<void> {
  const { key, text = [], optionalText = [], integer = [], optionalInteger = [] } = given;
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const column of text) builder = builder.addColumn(column, 'text', (each) => each.notNull());
  for (const column of optionalText) builder = builder.addColumn(column, 'text');
  for (const column of integer) builder = builder.addColumn(column, 'integer', (each) => each.notNull());
  for (const column of optionalInteger) builder = builder.addColumn(column, 'integer');
  await builder.addPrimaryKeyConstraint(`${name}_key`, [...key]).execute();
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
async function index(db: Kysely<any>, name: string, columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(`${name}_by_${columns.join('_')}`)
    .on(name)
    .columns([...columns])
    .execute();
}
