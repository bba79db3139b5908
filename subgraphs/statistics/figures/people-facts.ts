import type { Fact } from '../suppression/count-cells.ts';
import type { Db } from './base-figure.ts';
import { nowhere } from './domain-of.ts';
import { ageBandOf } from './words.ts';

/** The adults who were alive when the year began. */
export async function adultFacts(db: Db, year: string): Promise<readonly Fact[]> {
  const start = `${year}-01`;
  const rows = await db
    .selectFrom('person')
    .select(({ fn }) => ['province', 'sex', 'born', fn.countAll<bigint>().as('count')])
    .where(({ or, eb }) => or([eb('died', 'is', null), eb('died', '>=', start)]))
    .where('born', 'is not', null)
    .groupBy(['province', 'sex', 'born'])
    .execute();
  return rows.flatMap((row) => factOf(row, start, {}));
}

/** The adults who were first served electronically that year in that month. */
export async function reachedAdultFacts(db: Db, month: string): Promise<readonly Fact[]> {
  const rows = await db
    .selectFrom('reached')
    .innerJoin('person', 'person.pseudonym', 'reached.applicant')
    .select(({ fn }) => ['province', 'sex', 'born', 'before', fn.countAll<bigint>().as('count')])
    .where('month', '=', month)
    .where('applicant_kind', '=', 'PERSON')
    .where('born', 'is not', null)
    .groupBy(['province', 'sex', 'born', 'before'])
    .execute();
  return rows.flatMap((row) => factOf(row, month, { before: row.before }));
}

/** The companies, likewise. */
export async function reachedCompanyFacts(db: Db, month: string): Promise<readonly Fact[]> {
  const rows = await db
    .selectFrom('reached')
    .select(({ fn }) => ['before', fn.countAll<bigint>().as('count')])
    .where('month', '=', month)
    .where('applicant_kind', '=', 'COMPANY')
    .groupBy('before')
    .execute();
  return rows.map(({ before, count }) => ({
    keys: { before },
    values: [Number(count)],
    behind: { apart: Number(count) },
  }));
}

interface Group {
  readonly province: string | null;
  readonly sex: string | null;
  readonly born: string | null;
  readonly count: bigint;
}

function factOf({ province, sex, born, count }: Group, month: string, keys: Fact['keys']): readonly Fact[] {
  const ageBand = ageBandOf(Math.floor((monthNumber(month) - monthNumber(born ?? month)) / 12));
  if (ageBand === null || sex === null) return [];
  const number = Number(count);
  return [
    { keys: { ...keys, province: province ?? nowhere, sex, ageBand }, values: [number], behind: { apart: number } },
  ];
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
