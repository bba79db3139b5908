import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import type { Page } from '../kit/connection.ts';
import { hasWord } from '../kit/database/database.ts';

/** A line of the log as it is listed. */
export interface ListedLine {
  readonly at: string;
  readonly line: string;
  readonly intent: string | null;
  /** The record's canonical text. */
  readonly record: string;
}

/** A line with its place, for its proof. */
export interface PlacedLine {
  readonly writer: string;
  readonly sequence: number;
  readonly leaf: number;
  readonly record: string;
}

export interface BatchRow {
  readonly writer: string;
  readonly sequence: number;
  readonly entry: string;
  readonly leaves: string;
}

export interface SignedCheckpoint {
  readonly number: number;
  readonly body: string;
  readonly signatures: readonly { readonly witness: string; readonly line: string; readonly verifierKey: string }[];
}

/** What the ledger's database answers. People are named by their keyed hashes. Nothing is ever written. */
export interface Registry {
  /** Newest first; what is delayed beyond `now` is not there. */
  lines(subject: string, page: Page, now: string): Promise<readonly ListedLine[]>;
  lineCount(subject: string, now: string): Promise<number>;
  /** How these intents ended, for this person; the latest word first. */
  outcomes(subject: string, intents: readonly string[]): Promise<readonly ListedLine[]>;
  /** All of a person's lines since a time, in the order of their places. */
  placedLines(subject: string, since: string | null, now: string, most: number): Promise<readonly PlacedLine[]>;
  batches(places: readonly Pick<PlacedLine, 'writer' | 'sequence'>[]): Promise<readonly BatchRow[]>;
  /** The stored nodes of a writer's tree, by leaf. */
  nodes(writer: string, leaves: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** The latest checkpoints that have a countersignature, the latest first. */
  latestCheckpoints(most: number): Promise<readonly SignedCheckpoint[]>;
  checkpoints(numbers: readonly number[]): Promise<readonly SignedCheckpoint[]>;
}

export function openRegistry(openLedger: () => Promise<Kysely<LedgerTables>>): Registry {
  return {
    async lines(subject, { limit, after }, now) {
      const db = await openLedger();
      const [at, line] = after ?? [];
      return linesAbout(db, subject, now)
        .where('kind', '<>', 'OUTCOME')
        .$if(after !== null, (query) => query.where(sql<boolean>`(at, line) < (${at}, ${line})`))
        .select(['at', 'line', 'intent', 'record'])
        .orderBy('at', 'desc')
        .orderBy('line', 'desc')
        .limit(limit + 1)
        .execute();
    },
    async lineCount(subject, now) {
      const db = await openLedger();
      const { count } = await linesAbout(db, subject, now)
        .where('kind', '<>', 'OUTCOME')
        .select((make) => make.fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    async outcomes(subject, intents) {
      if (intents.length === 0) return [];
      const db = await openLedger();
      return db
        .selectFrom('ledger_record')
        .select(['at', 'line', 'intent', 'record'])
        .where('intent', 'in', intents)
        .where('subject', '=', subject)
        .where('kind', '=', 'OUTCOME')
        .orderBy('at', 'desc')
        .execute();
    },
    async placedLines(subject, since, now, most) {
      const db = await openLedger();
      const rows = await linesAbout(db, subject, now)
        .$if(since !== null, (query) => query.where('at', '>=', since))
        .select(['writer', 'sequence', 'leaf', 'record'])
        .orderBy('at')
        .orderBy('writer')
        .orderBy('sequence')
        .orderBy('leaf')
        .limit(most)
        .execute();
      return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
    },
    async batches(places) {
      const db = await openLedger();
      const byWriter = Map.groupBy(places, ({ writer }) => writer);
      const found = await Promise.all([...byWriter].map(([writer, own]) => batchesOf(db, writer, own)));
      return found.flat();
    },
    async nodes(writer, leaves) {
      if (leaves.length === 0) return new Map();
      const db = await openLedger();
      const query = db.selectFrom('ledger_entry').select(['sequence', 'nodes']);
      const rows = await query.where('writer', '=', writer).where('sequence', 'in', leaves).execute();
      return new Map(rows.map(({ sequence, nodes }) => [Number(sequence), nodes]));
    },
    async latestCheckpoints(most) {
      const db = await openLedger();
      const rows = await db
        .selectFrom('ledger_countersignature')
        .select('number')
        .distinct()
        .orderBy('number', 'desc')
        .limit(most)
        .execute();
      return readCheckpoints(
        db,
        rows.map(({ number }) => Number(number)),
      );
    },
    async checkpoints(numbers) {
      return readCheckpoints(await openLedger(), numbers);
    },
  };
}

/** What a person may know of: her lines whose time has come. */
function linesAbout(db: Kysely<LedgerTables>, subject: string, now: string) {
  return db
    .selectFrom('ledger_record')
    .where(hasWord(db, { table: 'ledger_line', column: 'subject' }, subject, 'ledger_record'))
    .where((is) => is.or([is('visible_from', 'is', null), is('visible_from', '<=', now)]));
}

async function batchesOf(
  db: Kysely<LedgerTables>,
  writer: string,
  places: readonly Pick<PlacedLine, 'sequence'>[],
): Promise<readonly BatchRow[]> {
  const sequences = [...new Set(places.map(({ sequence }) => sequence))];
  const rows = await db
    .selectFrom('ledger_entry')
    .select(['sequence', 'entry', 'leaves'])
    .where('writer', '=', writer)
    .where('sequence', 'in', sequences)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({ ...row, writer, sequence: Number(row.sequence) }));
}

async function readCheckpoints(
  db: Kysely<LedgerTables>,
  numbers: readonly number[],
): Promise<readonly SignedCheckpoint[]> {
  if (numbers.length === 0) return [];
  const [checkpoints, signatures] = await Promise.all([
    db.selectFrom('ledger_checkpoint').selectAll().where('number', 'in', numbers).orderBy('number', 'desc').execute(),
    db.selectFrom('ledger_countersignature').selectAll().where('number', 'in', numbers).orderBy('witness').execute(),
  ]);
  return checkpoints.map(({ number, body }) => ({
    number: Number(number),
    body,
    signatures: signatures
      .filter((signature) => Number(signature.number) === Number(number))
      .map(({ witness, line, verifier_key }) => ({ witness, line, verifierKey: verifier_key })),
  }));
}
