import { type Checkpoint, readCheckpoint } from '../../schema/shared/ledger/checkpoint.ts';
import { decodeHash } from '../../schema/shared/ledger/hash-text.ts';
import {
  bundleText,
  type ProvenEntry,
  type ProvenGrowth,
  type ProvenLine,
} from '../../schema/shared/ledger/proof-bundle.ts';
import { headsText } from '../../schema/shared/ledger/published-heads.ts';
import { noteText } from '../../schema/shared/ledger/signed-note.ts';
import { proveStoredConsistency, proveStoredInclusion } from '../../schema/shared/ledger/stored-tree.ts';
import { proveInclusion } from '../../schema/shared/ledger/tree.ts';
import { AgencyError } from '../kit/errors.ts';
import type { BatchRow, PlacedLine, Registry, SignedCheckpoint } from './registry.ts';

/** What stands behind a LedgerProof. */
export interface LedgerProofRecord {
  readonly checkpoint: string;
  readonly checkpointAt: string;
  readonly lineCount: number;
  readonly proof: string;
  readonly heads: string;
}

interface ProofRequest {
  /** The person's keyed hash. */
  readonly subject: string;
  readonly since: string | null;
  /** Checkpoints that the caller has kept. */
  readonly known: readonly string[];
}

/** Lines in one proof. */
const mostLines = 1_000;
/** Checkpoints in the heads of one proof, beside those that the caller named. */
const latestHeads = 10;

/**
 * The proof of a person's lines up to the latest countersigned checkpoint, and the heads to hold it against. Of others
 * it holds hashes of salted records only.
 *
 * @throws AgencyError LEDGER_NOT_COUNTERSIGNED before the first checkpoint, BAD_USER_INPUT when there are too many lines.
 */
export async function proveLines(
  registry: Registry,
  { subject, since, known }: ProofRequest,
): Promise<LedgerProofRecord> {
  const latest = await registry.latestCheckpoints(latestHeads);
  const kept = await registry.checkpoints(numbersOf(known));
  const notes = [...new Map([...latest, ...kept].map((one) => [one.number, one])).values()];
  const [newest] = latest;
  const checkpoint = newest && readCheckpoint(newest.body);
  if (!newest || !checkpoint) throw notCountersigned();

  const from = since === null ? null : new Date(since).toISOString(); // with milliseconds, as the ledger has them
  const found = await registry.placedLines(subject, from, new Date().toISOString(), mostLines + 1);
  if (found.length > mostLines) throw tooMany();
  const lines = found.filter(({ writer, sequence }) => sequence < sizeOf(checkpoint, writer));
  const batches = await registry.batches(lines);
  const [entries, growth] = await Promise.all([
    Promise.all(batches.map((batch) => proveEntry(registry, batch, checkpoint))),
    proveGrowth(registry, checkpoint, notes),
  ]);
  const bundle = {
    checkpoint: newest.body,
    since: from,
    lines: lines.map((line) => proveLine(line, batches)),
    entries,
    growth,
  };
  return {
    checkpoint: String(checkpoint.number),
    checkpointAt: checkpoint.at,
    lineCount: lines.length,
    proof: bundleText(bundle),
    heads: headsOf(notes),
  };
}

function proveLine({ writer, sequence, leaf, record }: PlacedLine, batches: readonly BatchRow[]): ProvenLine {
  const batch = batches.find((one) => one.writer === writer && one.sequence === sequence);
  const leaves = (batch?.leaves.match(/.{43}/g) ?? []).map(decodeHash).filter((hash) => hash !== null);
  return { record, writer, sequence, leaf, proof: proveInclusion(leaves, leaf) };
}

async function proveEntry(
  registry: Registry,
  { writer, sequence, entry }: BatchRow,
  checkpoint: Checkpoint,
): Promise<ProvenEntry> {
  const read = (leaves: readonly number[]) => registry.nodes(writer, leaves);
  return { entry, proof: await proveStoredInclusion(read, sequence, sizeOf(checkpoint, writer)) };
}

async function proveGrowth(
  registry: Registry,
  checkpoint: Checkpoint,
  notes: readonly SignedCheckpoint[],
): Promise<readonly ProvenGrowth[]> {
  const heads = notes.flatMap(({ body }) => readCheckpoint(body)?.heads ?? []);
  const steps = new Map(heads.map(({ writer, size }) => [`${writer} ${size}`, { writer, from: size }]));
  const earlier = [...steps.values()].filter(({ writer, from }) => from < sizeOf(checkpoint, writer));
  return Promise.all(
    earlier.map(async ({ writer, from }) => {
      const read = (leaves: readonly number[]) => registry.nodes(writer, leaves);
      return { writer, from, proof: await proveStoredConsistency(read, from, sizeOf(checkpoint, writer)) };
    }),
  );
}

function headsOf(notes: readonly SignedCheckpoint[]): string {
  const signatures = notes.flatMap((note) => note.signatures);
  return headsText({
    witnesses: [...new Set(signatures.map(({ verifierKey }) => verifierKey))],
    notes: notes.map(({ body, signatures: own }) => noteText({ body, signatures: own.map(({ line }) => line) })),
  });
}

function sizeOf({ heads }: Checkpoint, writer: string): number {
  return heads.find((head) => head.writer === writer)?.size ?? 0;
}

function numbersOf(known: readonly string[]): readonly number[] {
  const numbers = known.map(Number);
  if (numbers.length <= 100 && numbers.every((number) => Number.isSafeInteger(number) && number > 0)) return numbers;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'مقدار known باید تا ۱۰۰ شمارهٔ وارسی باشد، مانند "12".',
    en: 'The value of `known` must be up to 100 numbers of checkpoints, such as "12".',
  });
}

function notCountersigned(): AgencyError {
  return new AgencyError('LEDGER_NOT_COUNTERSIGNED', {
    fa: 'هنوز هیچ دستگاهی دفتر را گواهی نکرده است؛ پس از نخستین وارسی دوباره بپرسید.',
    en: 'No agency has countersigned the ledger yet; ask again after the first checkpoint.',
  });
}

function tooMany(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: `بیش از ${mostLines.toLocaleString('fa-IR')} سطر هست؛ با since از زمانی تازه‌تر بپرسید.`,
    en: `There are more than ${mostLines} lines; ask from a later time on with \`since\`.`,
  });
}
