import { createSecretTable } from '../kit/agency-secret.ts';
import type { Migration } from '../kit/database/database.ts';
import { createEventTables } from '../kit/events/events.ts';
import { createTable } from './create-table.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-counted',
    async up(db) {
      await createTable(db, 'person', { key: ['pseudonym'], optionalText: ['born', 'sex', 'died', 'province'] });
      await createTable(db, 'request_step', {
        key: ['request', 'step'],
        text: ['month', 'applicant', 'applicant_kind', 'service', 'pace', 'visits'],
      });
      await createTable(db, 'reached', { key: ['applicant', 'year'], text: ['applicant_kind', 'month', 'before'] });
      await createTable(db, 'rating', { key: ['event'], text: ['month', 'agency', 'score'] });
      await createTable(db, 'complaint', { key: ['event'], text: ['month', 'agency', 'complaint', 'applicant'] });
      await createTable(db, 'appointment', { key: ['event'], text: ['month', 'agency', 'appointment', 'applicant'] });
      for (const table of ['request_step', 'reached', 'rating', 'complaint', 'appointment'])
        await db.schema.createIndex(`${table}_by_month`).on(table).column('month').execute();
    },
  },
  {
    name: '0002-counted-by-others',
    async up(db) {
      await createTable(db, 'bill_count', {
        key: ['month', 'kind', 'state'],
        integer: ['bills', 'people'],
        bigint: ['amount', 'largest'],
      });
      await createTable(db, 'insured_count', { key: ['fund', 'year'], integer: ['people', 'months'] });
      await createTable(db, 'company_count', { key: ['state'], integer: ['companies'] });
      await createTable(db, 'service', {
        key: ['id'],
        text: ['agency'],
        integer: ['electronic', 'upload', 'spared'],
        optionalText: ['province'],
      });
    },
  },
  {
    name: '0003-released',
    async up(db) {
      await createTable(db, 'released', {
        key: ['figure', 'period'],
        text: ['decided_at', 'cells'],
        integer: ['k', 'rounding'],
      });
      await createTable(db, 'figure_rule', {
        integerKey: 'id',
        integer: [
          'k',
          'rounding',
          'amount_rounding',
          'dominance',
          'settling_seconds',
          'budget_points',
          'budget_hours',
          'visits_before',
        ],
        text: ['plan_from', 'legal_basis'],
      });
      await createTable(db, 'figure_clock', { integerKey: 'id', text: ['heard_at'] });
      await db
        .insertInto('figure_rule')
        .values({
          id: 1,
          k: 10,
          rounding: 5,
          amount_rounding: 1_000_000,
          dominance: 80,
          settling_seconds: 86_400,
          budget_points: 1_000,
          budget_hours: 720,
          visits_before: 2,
          plan_from: '1403',
          legal_basis: 'قانون مرکز آمار ایران ۱۳۵۳، ماده ۷: محرمانه بودن آمار و اطلاعات فردی؛ حدها داخلی است (k)',
        })
        .execute();
      await db.insertInto('figure_clock').values({ id: 1, heard_at: new Date().toISOString() }).execute();
    },
  },
  {
    name: '0004-analysts',
    async up(db) {
      await createTable(db, 'analyst_budget', { key: ['analyst', 'span'], integer: ['spent'] });
      await createTable(db, 'analyst_question', {
        key: ['id'],
        text: ['analyst', 'at', 'figure', 'dimensions', 'periods'],
        integer: ['points'],
      });
      await createTable(db, 'refused_event', { key: ['event'], text: ['from_agency', 'reason', 'at'] });
      await createSecretTable(db);
      await createEventTables(db);
    },
  },
];
