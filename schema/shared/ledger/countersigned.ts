import { type Checkpoint, readCheckpoint, type WriterHead } from './checkpoint.ts';
import { verifyCountersignature } from './countersignature.ts';
import type { Fault } from './fault.ts';
import type { PublishedHeads } from './published-heads.ts';
import { readNote } from './signed-note.ts';

/** A checkpoint that enough agencies stand behind. */
export interface Countersigned extends Checkpoint {
  readonly body: string;
  readonly witnesses: readonly string[];
}

/** How far the clocks of gateways and agencies may differ, in milliseconds. */
export const clockTolerance = 60_000;

/**
 * The checkpoints that hold, the earliest first, and what is wrong with the others and with how they follow one
 * another.
 *
 * @param needed how many agencies must have signed each.
 */
export function readCountersigned(
  { witnesses, notes }: PublishedHeads,
  needed: number,
): { readonly checkpoints: readonly Countersigned[]; readonly faults: readonly Fault[] } {
  const read = notes.map((note) => readOne(note, witnesses, needed));
  const checkpoints = read
    .filter((one): one is Countersigned => !('kind' in one))
    .sort((one, other) => one.number - other.number);
  const followed = checkpoints.slice(1).flatMap((later, index) => contradictions(checkpoints[index]!, later));
  return { checkpoints, faults: [...read.filter((one): one is Fault => 'kind' in one), ...followed] };
}

function readOne(text: string, keys: readonly string[], needed: number): Countersigned | Fault {
  const note = readNote(text);
  const checkpoint = note === null ? null : readCheckpoint(note.body);
  if (note === null || checkpoint === null) return { kind: 'MALFORMED', place: {} };
  const signed = note.signatures.flatMap((line) => keys.map((key) => verifyCountersignature(note.body, line, key)));
  const genuine = signed.filter((one) => one !== null);
  const place = { checkpoint: checkpoint.number };
  if (new Set(genuine.map(({ witness }) => witness)).size < needed) return { kind: 'UNSIGNED', place };
  const latest = Date.parse(checkpoint.at) - clockTolerance;
  if (genuine.some(({ time }) => time * 1000 < latest)) return { kind: 'BACK_DATED', place };
  return { ...checkpoint, body: note.body, witnesses: genuine.map(({ witness }) => witness) };
}

/** What two countersigned checkpoints say against one another, without any proof. */
function contradictions(earlier: Countersigned, later: Countersigned): readonly Fault[] {
  const place = { checkpoint: later.number };
  if (earlier.number === later.number) {
    return earlier.body === later.body ? [] : [{ kind: 'REWRITTEN', place }];
  }
  const faults: Fault[] = earlier.heads
    .filter((head) => !mayGrowInto(head, headOf(later, head.writer)))
    .map(({ writer }) => ({ kind: 'REWRITTEN', place: { ...place, writer } }));
  return later.at < earlier.at ? [...faults, { kind: 'BACK_DATED', place }] : faults;
}

function mayGrowInto(earlier: WriterHead, later: WriterHead | undefined): boolean {
  if (later === undefined || later.size < earlier.size) return false;
  return later.size > earlier.size || later.root === earlier.root;
}

export function headOf({ heads }: Checkpoint, writer: string): WriterHead | undefined {
  return heads.find((head) => head.writer === writer);
}
