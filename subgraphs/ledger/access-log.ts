import {
  type AgencyFields,
  type LedgerRecord,
  readRecord,
  type RecordContent,
} from '../../schema/shared/ledger/record.ts';
import { type Connection, connection, connectionArguments } from '../kit/connection.ts';
import type { LedgerSource } from './context.ts';
import type { ListedLine } from './registry.ts';

/** What stands behind one AccessLine. */
export interface AccessLineRecord extends RecordContent {
  readonly at: string;
  readonly line: string;
}

export type AccessLineConnectionRecord = Connection<AccessLineRecord>;
export type AgencyAccessRecord = AgencyFields;

/** The person's own log; how an act ended is told with the act. */
export async function accessLogPage(
  person: string,
  given: { readonly first?: number | null; readonly after?: string | null },
  { ledger, hashSubject }: LedgerSource,
): Promise<AccessLineConnectionRecord> {
  const page = connectionArguments(given, { default: 20 });
  const [subject, now] = [hashSubject(person), new Date().toISOString()];
  const [listed, totalCount] = await Promise.all([ledger.lines(subject, page, now), ledger.lineCount(subject, now)]);
  const intents = listed.map(({ intent }) => intent).filter((intent) => intent !== null);
  const outcomes = await ledger.outcomes(subject, intents);
  const rows = listed.map((line) => withOutcome(line, outcomes));
  return connection({ rows, page, totalCount, positionOf: ({ at, line }) => [at, line] });
}

function withOutcome({ at, line, intent, record }: ListedLine, outcomes: readonly ListedLine[]): AccessLineRecord {
  const { content } = readKept(record);
  const outcome = intent === null ? undefined : outcomes.find((one) => one.intent === intent);
  return {
    ...content,
    fields: outcome === undefined ? content.fields : readKept(outcome.record).content.fields,
    at,
    line,
  };
}

/** What cannot be read is a damaged ledger: better no list than one that hides it. */
function readKept(text: string): LedgerRecord {
  const record = readRecord(text);
  if (record === null) throw new Error('A record of the ledger is damaged.');
  return record;
}
