import type { Fact } from '../suppression/count-cells.ts';
import type { Db } from './base-figure.ts';

/** Companies that are not dissolved. */
export async function companyFacts(db: Db): Promise<readonly Fact[]> {
  const rows = await db.selectFrom('company_count').selectAll().where('state', '!=', 'DISSOLVED').execute();
  return rows.map(({ state: companyState, companies }) => ({
    keys: { companyState },
    values: [companies],
    behind: { apart: companies },
  }));
}

/** Bills due in that month, and rials. */
export async function billFacts(db: Db, month: string): Promise<readonly Fact[]> {
  const rows = await db.selectFrom('bill_count').selectAll().where('month', '=', month).execute();
  return rows.map(({ kind, state, bills, people, amount, largest }) => ({
    keys: { billKind: kind, billState: state },
    values: [bills, Number(amount)],
    behind: { atLeast: people },
    largest: Number(largest),
  }));
}

/** People insured in that year, and months. */
export async function insuredFacts(db: Db, year: string): Promise<readonly Fact[]> {
  const rows = await db.selectFrom('insured_count').selectAll().where('year', '=', year).execute();
  return rows.map(({ fund, people, months }) => ({
    keys: { fund },
    values: [people, months],
    behind: { atLeast: people },
  }));
}
