import { bulkInsert } from '../../kit/database/database.ts';
import { monthOfDay } from '../periods.ts';
import { pseudonymOf } from '../pseudonym.ts';
import type { StatisticsTables } from '../tables.ts';
import { follow, type Told, type Tx } from './follow.ts';
import { readOptionalText, readRows, readText } from './read.ts';
import { Refusal } from './refusal.ts';

/** Who is counted at all, and where. What comes in one order or the other ends the same. */
export const followPeople = [
  follow('civil-registry', 'person.counted', countPeople),
  follow('civil-registry', 'person.died', countDeath),
  follow('post', 'residence.counted', countResidences),
];

async function countPeople(transaction: Tx, { event, key }: Told): Promise<void> {
  const rows = readRows(event.data).map((row) => ({
    pseudonym: pseudonymOf(key, 'person', readText(row, 'person')),
    born: requireMonth(readText(row, 'born')),
    sex: readText(row, 'sex'),
    died: monthOrNull(readOptionalText(row, 'diedOn')),
  }));
  await addPeople(
    transaction,
    rows.map(({ pseudonym }) => pseudonym),
  );
  for (const { pseudonym, born, sex, died } of rows) {
    const known = died === null ? {} : { died };
    await transaction
      .updateTable('person')
      .set({ born, sex, ...known })
      .where('pseudonym', '=', pseudonym)
      .execute();
  }
}

async function countDeath(transaction: Tx, { event, key }: Told): Promise<void> {
  const pseudonym = pseudonymOf(key, 'person', readText(event.data, 'person'));
  const died = monthOrNull(readText(event.data, 'diedOn'));
  await addPeople(transaction, [pseudonym]);
  await transaction.updateTable('person').set({ died }).where('pseudonym', '=', pseudonym).execute();
}

async function countResidences(transaction: Tx, { event, key }: Told): Promise<void> {
  const rows = readRows(event.data).map((row) => ({
    pseudonym: pseudonymOf(key, 'person', readText(row, 'person')),
    province: requireProvince(readText(row, 'province')),
  }));
  await addPeople(
    transaction,
    rows.map(({ pseudonym }) => pseudonym),
  );
  for (const { pseudonym, province } of rows)
    await transaction.updateTable('person').set({ province }).where('pseudonym', '=', pseudonym).execute();
}

/** Those who are not there yet; until this is done, nothing is released. */
async function addPeople(transaction: Tx, pseudonyms: readonly string[]): Promise<void> {
  await transaction
    .updateTable('figure_clock')
    .set({ heard_at: new Date().toISOString() })
    .where('id', '=', 1)
    .execute();
  const known = await transaction
    .selectFrom('person')
    .select('pseudonym')
    .where('pseudonym', 'in', pseudonyms)
    .execute();
  const there = new Set(known.map(({ pseudonym }) => pseudonym));
  const missing = [...new Set(pseudonyms)].filter((pseudonym) => !there.has(pseudonym));
  const blank = { born: null, sex: null, died: null, province: null };
  if (missing.length === 0) return;
  await bulkInsert<StatisticsTables, 'person'>(
    transaction,
    'person',
    missing.map((pseudonym) => ({ pseudonym, ...blank })),
  );
}

function requireMonth(month: string): string {
  if (/^1[2-4]\d\d-(0[1-9]|1[0-2])$/.test(month)) return month;
  throw new Refusal('names a month that is none');
}

function requireProvince(code: string): string {
  if (/^([0-2]\d|30)$/.test(code)) return code;
  throw new Refusal('names a province that is none');
}

function monthOrNull(day: string | null): string | null {
  if (day === null) return null;
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Refusal('names a day that is none');
  return monthOfDay(day);
}
