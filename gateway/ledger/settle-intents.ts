import type { Kysely } from 'kysely';
import { type LedgerRecord, readRecord } from '../../schema/shared/ledger/record.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import type { Chain } from './chain.ts';
import type { Line } from './line.ts';
import { writePhrase, writeWord } from './phrase.ts';

/** Intents in one batch. */
const mostAtOnce = 200;

interface SettleOptions {
  readonly db: Kysely<LedgerTables>;
  readonly chain: Chain;
  /** Chains whose gateways have ended. */
  readonly abandoned: readonly string[];
  /** Intents of this very process, which knows how they end. */
  readonly alive: ReadonlySet<string>;
}

/**
 * Writes UNKNOWN under every intent whose gateway ended before it could write down what came of it.
 *
 * @returns how many there were.
 */
export async function settleIntents({ db, chain, abandoned, alive }: SettleOptions): Promise<number> {
  if (abandoned.length === 0) return 0;
  const rows = await db.selectFrom('ledger_open_intent').select('intent').where('writer', 'in', abandoned).execute();
  const open = rows.map(({ intent }) => intent).filter((intent) => !alive.has(intent));
  for (let start = 0; start < open.length; start += mostAtOnce) {
    await chain.append(await linesOf(db, open.slice(start, start + mostAtOnce)));
  }
  return open.length;
}

async function linesOf(db: Kysely<LedgerTables>, intents: readonly string[]): Promise<readonly Line[]> {
  const rows = await db
    .selectFrom('ledger_record')
    .select('record')
    .where('intent', 'in', intents)
    .where('kind', '=', 'INTENT')
    .orderBy('writer')
    .orderBy('sequence')
    .orderBy('leaf')
    .execute();
  return rows.map(({ record }) => unknownOutcome(readRecord(record)!));
}

/** For the person whose intent it was, by the hash that it has already. */
function unknownOutcome({ content, subject, reader, visibleFrom }: LedgerRecord): Line {
  const fields = content.fields.map((asked) => ({ ...asked, outcome: 'UNKNOWN' as const }));
  return {
    kind: 'OUTCOME',
    intent: content.intent,
    subject,
    reader,
    visibleFrom,
    caseText: writeWord(content.case),
    groundsText: writeWord(content.grounds),
    phrase: writePhrase({ ...content, fields, kind: 'OUTCOME' }),
  };
}
