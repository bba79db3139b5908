import { bulkInsert } from '../../kit/database/database.ts';
import type { StatisticsTables } from '../tables.ts';
import { follow, type Told, type Tx } from './follow.ts';
import { readCount, readFlag, readOptionalText, readRows, readText } from './read.ts';

/** What other agencies count themselves, of which nobody is told: each time all of it, instead of what was before. */
export const followCounts = [
  follow('bills', 'bills.counted', countBills),
  follow('social-security', 'insured.counted', countInsured),
  follow('pension-fund', 'insured.counted', countInsured),
  follow('companies', 'companies.counted', countCompanies),
  follow('catalogue', 'services.described', describeServices),
];

async function countBills(transaction: Tx, { event }: Told): Promise<void> {
  const rows = readRows(event.data).map((row) => ({
    month: readText(row, 'month'),
    kind: readText(row, 'kind'),
    state: readText(row, 'state'),
    bills: Number(readCount(row, 'bills')),
    people: Number(readCount(row, 'people')),
    amount: readCount(row, 'amount'),
    largest: readCount(row, 'largest'),
  }));
  const months = [...new Set(rows.map(({ month }) => month))];
  await heardFirst(transaction, 'bill_count');
  await transaction
    .deleteFrom('bill_count')
    .where('month', 'in', ['', ...months])
    .execute();
  await bulkInsert<StatisticsTables, 'bill_count'>(transaction, 'bill_count', rows);
}

async function countInsured(transaction: Tx, { event }: Told): Promise<void> {
  const rows = readRows(event.data).map((row) => ({
    fund: event.from,
    year: String(readCount(row, 'year')),
    people: Number(readCount(row, 'people')),
    months: Number(readCount(row, 'months')),
  }));
  await heardFirst(transaction, 'insured_count');
  await transaction.deleteFrom('insured_count').where('fund', '=', event.from).execute();
  await bulkInsert<StatisticsTables, 'insured_count'>(transaction, 'insured_count', rows);
}

async function countCompanies(transaction: Tx, { event }: Told): Promise<void> {
  const rows = readRows(event.data).map((row) => ({
    state: readText(row, 'state'),
    companies: Number(readCount(row, 'companies')),
  }));
  await heardFirst(transaction, 'company_count');
  await transaction.deleteFrom('company_count').execute();
  await bulkInsert<StatisticsTables, 'company_count'>(transaction, 'company_count', rows);
}

/** Those of one agency. */
async function describeServices(transaction: Tx, { event }: Told): Promise<void> {
  const agency = readText(event.data, 'agency');
  const rows = readRows(event.data).map((row) => ({
    id: readText(row, 'id'),
    agency,
    spared: Number(readCount(row, 'spared')),
    electronic: readFlag(row, 'electronic') ? 1 : 0,
    upload: readFlag(row, 'upload') ? 1 : 0,
    province: readOptionalText(row, 'province'),
  }));
  await heardFirst(transaction, 'service');
  await transaction.deleteFrom('service').where('agency', '=', agency).execute();
  await bulkInsert<StatisticsTables, 'service'>(transaction, 'service', rows);
}

/** Until the first of it has come, nothing is released. */
async function heardFirst(transaction: Tx, table: keyof StatisticsTables): Promise<void> {
  const one = await transaction
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .executeTakeFirst();
  if (one?.count !== 0n) return;
  await transaction
    .updateTable('figure_clock')
    .set({ heard_at: new Date().toISOString() })
    .where('id', '=', 1)
    .execute();
}
