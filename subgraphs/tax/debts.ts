import type { Kysely, Selectable } from 'kysely';
import type { TaxTables } from './tables.ts';

export type TaxInstalmentRecord = Selectable<TaxTables['instalment']>;
export type TaxDebtRecord = Selectable<TaxTables['tax_debt']> & {
  readonly instalments: readonly TaxInstalmentRecord[];
};

/** A taxpayer's debts, soonest due first. */
export function debtsOf(db: Kysely<TaxTables>, taxpayer: string): Promise<readonly TaxDebtRecord[]> {
  return debtsWhere(db, 'taxpayer_ref', [taxpayer]);
}

/** Debts with their instalments, soonest due first: two statements, whatever their number. */
export async function debtsWhere(
  db: Kysely<TaxTables>,
  column: 'id' | 'taxpayer_ref',
  values: readonly string[],
): Promise<readonly TaxDebtRecord[]> {
  const debts = db.selectFrom('tax_debt').where(column, 'in', values);
  const rows = await debts.selectAll().orderBy('due_on').orderBy('id').execute();
  const instalments = await db
    .selectFrom('instalment')
    .selectAll()
    .where('debt_id', 'in', debts.select('id'))
    .orderBy('debt_id')
    .orderBy('number')
    .execute();
  const byDebt = Map.groupBy(instalments, (one) => one.debt_id);
  return rows.map((row) => ({ ...row, instalments: byDebt.get(row.id) ?? [] }));
}
