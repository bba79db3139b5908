import type { Fact } from '../suppression/count-cells.ts';
import type { Db } from './base-figure.ts';
import { nowhere } from './domain-of.ts';

/** Requests that came to a stage, or ended, in that month. */
export async function requestFacts(db: Db, month: string): Promise<readonly Fact[]> {
  const rows = await db
    .selectFrom('request_step')
    .leftJoin('person', 'person.pseudonym', 'request_step.applicant')
    .select(({ fn }) => [
      'service',
      'step',
      'pace',
      'visits',
      'province',
      'applicant',
      fn.countAll<bigint>().as('count'),
    ])
    .where('month', '=', month)
    .groupBy(['service', 'step', 'pace', 'visits', 'province', 'applicant'])
    .execute();
  return rows.map(({ applicant, province, count, ...keys }) => ({
    keys: { ...keys, province: province ?? nowhere },
    values: [Number(count)],
    behind: { one: applicant },
  }));
}

/** Ratings of that month: nobody knows whose they are, and each is of another request. */
export async function ratingFacts(db: Db, month: string): Promise<readonly Fact[]> {
  const rows = await db
    .selectFrom('rating')
    .select(({ fn }) => ['agency', 'score', fn.countAll<bigint>().as('count')])
    .where('month', '=', month)
    .groupBy(['agency', 'score'])
    .execute();
  return rows.map(({ count, ...keys }) => ({ keys, values: [Number(count)], behind: { apart: Number(count) } }));
}

/** Complaints filed, and those answered, in that month. */
export async function complaintFacts(db: Db, month: string): Promise<readonly Fact[]> {
  const rows = await db.selectFrom('complaint').selectAll().where('month', '=', month).execute();
  return rows.map(({ agency, complaint, applicant }) => ({
    keys: { agency, complaint },
    values: [1],
    behind: { one: applicant },
  }));
}

/** Appointments taken, and given up, in that month. */
export async function appointmentFacts(db: Db, month: string): Promise<readonly Fact[]> {
  const rows = await db.selectFrom('appointment').selectAll().where('month', '=', month).execute();
  return rows.map(({ agency, appointment, applicant }) => ({
    keys: { agency, appointment },
    values: [1],
    behind: { one: applicant },
  }));
}
