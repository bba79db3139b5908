import { type Kysely, sql } from 'kysely';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { isPostgres, rowsWith } from '../../subgraphs/kit/database/database.ts';

/** How many lines people have in one chain. */
export interface Ordinals {
  /** Looks up those that are not remembered. */
  load(subjects: readonly string[]): Promise<void>;
  /** The number of the next line of somebody who was loaded. */
  readonly next: (subject: string) => number;
}

/** People whose numbers are remembered, the ones read last; about 20 MB. */
const mostRemembered = 100_000;

export function createOrdinals(db: Kysely<LedgerTables>, writer: string): Ordinals {
  const latest = new Map<string, number>();
  return {
    async load(subjects) {
      if (latest.size > mostRemembered) forgetOldest(latest, mostRemembered / 2);
      const unknown = [...new Set(subjects)].filter((subject) => !latest.has(subject));
      if (unknown.length === 0) return;
      for (const [subject, ordinal] of await readLatest(db, writer, unknown)) latest.set(subject, ordinal);
    },
    next(subject) {
      const ordinal = (latest.get(subject) ?? 0) + 1;
      latest.delete(subject); // so that it counts as read last
      latest.set(subject, ordinal);
      return ordinal;
    },
  };
}

function forgetOldest(latest: Map<string, number>, count: number): void {
  for (const subject of latest.keys().take(count)) latest.delete(subject);
}

/**
 * One question for all, with an index look-up for each: their last numbered lines. Lines that the index has not taken in
 * yet are of this very run, and their people remembered.
 */
async function readLatest(
  db: Kysely<LedgerTables>,
  writer: string,
  subjects: readonly string[],
): Promise<readonly (readonly [string, number])[]> {
  const list = JSON.stringify(subjects);
  const isServer = isPostgres(db);
  const asked = isServer
    ? sql`json_array_elements_text(${list}::json) as asked(value)`
    : sql`json_each(${list}) as asked`;
  const latest = isServer
    ? sql`ledger_line where subject = asked.value and writer = ${writer} and ordinal is not null order by ordinal desc`
    : sql`${rowsWith({ table: 'ledger_line', column: 'subject' }, sql.ref('asked.value'))} as found
        cross join ledger_line as line on line.id = found.rowid
        where line.subject = asked.value and writer = ${writer} and ordinal is not null
        order by found.rowid desc`;
  const { rows } = await sql<{ subject: string; ordinal: number | bigint | null }>`
    select asked.value as subject, (select ordinal from ${latest} limit 1) as ordinal from ${asked}
  `.execute(db);
  return rows.map(({ subject, ordinal }) => [subject, Number(ordinal ?? 0)]);
}
