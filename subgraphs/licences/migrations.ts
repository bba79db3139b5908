import { bulkInsert, type Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createFactTables } from '../kit/facts/facts.ts';
import { createFeedbackTable, createRequestTables } from '../kit/requests/requests.ts';
import { searchText } from '../kit/search-text.ts';
import { grounds } from './data/grounds.ts';
import { licenceKinds } from './data/kinds.ts';
import { createPublicationTables } from './publication/create-tables.ts';
import { createSchoolLicenceTable } from './school-licences.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-kinds',
    async up(db) {
      await db.schema
        .createTable('licence_kind')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('title_fa', 'text', (column) => column.notNull())
        .addColumn('title_en', 'text', (column) => column.notNull())
        .addColumn('search_text', 'text', (column) => column.notNull())
        .addColumn('issuer', 'text', (column) => column.notNull())
        .addColumn('holders', 'text', (column) => column.notNull())
        .addColumn('valid_months', 'integer')
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .addColumn('number_prefix', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('publication_rule')
        .addColumn('kind', 'text', (column) => column.notNull().references('licence_kind.id'))
        .addColumn('decision', 'text', (column) => column.notNull())
        .addColumn('from_day', 'text', (column) => column.notNull())
        .addColumn('until_day', 'text')
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('publication_rule_key', ['kind', 'decision', 'from_day'])
        .execute();
      await db.schema
        .createTable('ground')
        .addColumn('code', 'text', (column) => column.primaryKey())
        .addColumn('decision', 'text', (column) => column.notNull())
        .addColumn('title_fa', 'text', (column) => column.notNull())
        .addColumn('title_en', 'text', (column) => column.notNull())
        .addColumn('legal_basis', 'text', (column) => column.notNull())
        .execute();
      await bulkInsert(db, 'licence_kind', licenceKinds.map(kindRow));
      await bulkInsert(db, 'publication_rule', ruleRows());
      await bulkInsert(
        db,
        'ground',
        grounds.map(({ code, decision, fa, en, law }) => {
          return { code, decision, title_fa: fa, title_en: en, legal_basis: law };
        }),
      );
    },
  },
  {
    name: '0002-licences',
    async up(db) {
      await db.schema
        .createTable('licence')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('number', 'text', (column) => column.notNull().unique())
        .addColumn('kind', 'text', (column) => column.notNull().references('licence_kind.id'))
        .addColumn('holder_person_ref', 'text')
        .addColumn('holder_company_ref', 'text')
        .addColumn('holder_name', 'text', (column) => column.notNull())
        .addColumn('search_text', 'text', (column) => column.notNull())
        .addColumn('issued_on', 'text', (column) => column.notNull())
        .addColumn('decisions', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('decision')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('licence_id', 'text', (column) => column.notNull().references('licence.id'))
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('decision', 'text', (column) => column.notNull())
        .addColumn('decided_on', 'text', (column) => column.notNull())
        .addColumn('jalali_year', 'integer', (column) => column.notNull())
        .addColumn('valid_until', 'text')
        .addColumn('in_force_until', 'text')
        .addColumn('ground', 'text', (column) => column.references('ground.code'))
        .addColumn('details', 'text')
        .addUniqueConstraint('decision_place', ['licence_id', 'place'])
        .execute();
      await db.schema
        .createTable('publication')
        .addColumn('decision_id', 'text', (column) => column.primaryKey().references('decision.id'))
        .addColumn('published_on', 'text', (column) => column.notNull())
        .addColumn('ground', 'text', (column) => column.notNull().references('ground.code'))
        .addColumn('details', 'text')
        .execute();
      await db.schema.createIndex('licence_by_person').on('licence').column('holder_person_ref').execute();
      await db.schema.createIndex('licence_by_company').on('licence').column('holder_company_ref').execute();
      await db.schema.createIndex('licence_by_issue').on('licence').columns(['issued_on', 'id']).execute();
    },
  },
  { name: '0003-publication-duties', up: (db) => createPublicationTables(db) },
  {
    name: '0004-requests',
    async up(db) {
      await createRequestTables(db);
      await createEventTables(db);
      await db.schema
        .createTable('licence_request')
        .addColumn('tracking_code', 'text', (column) => column.primaryKey().references('request.tracking_code'))
        .addColumn('purpose', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull().references('licence_kind.id'))
        .addColumn('licence_id', 'text', (column) => column.references('licence.id'))
        .addColumn('open_key', 'text', (column) => column.unique())
        .addColumn('refusal', 'text')
        .execute();
      await db.schema
        .createTable('licence_offer')
        .addColumn('code', 'text', (column) => column.primaryKey())
        .addColumn('licence_id', 'text', (column) => column.notNull().references('licence.id'))
        .addColumn('until', 'text', (column) => column.notNull())
        .addColumn('taken', 'integer', (column) => column.notNull())
        .execute();
    },
  },
  { name: '0140-school-licences', up: createSchoolLicenceTable },
  { name: '0160-feedback', up: createFeedbackTable },
  { name: '0161-facts', up: createFactTables },
];

function kindRow({ id, fa, en, issuer, holders, months, prefix, law }: (typeof licenceKinds)[number]) {
  return {
    id,
    title_fa: fa,
    title_en: en,
    search_text: searchText(fa, en),
    issuer,
    holders,
    valid_months: months,
    legal_basis: law,
    number_prefix: prefix,
  };
}

function* ruleRows() {
  for (const { id, publishes } of licenceKinds)
    for (const decision of publishes.decisions)
      yield { kind: id, decision, from_day: publishes.from, until_day: null, legal_basis: publishes.law };
}
