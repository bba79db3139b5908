import { checkEntries } from './check-entries.ts';
import { checkGrowth } from './check-growth.ts';
import { checkLines, type FoundLine } from './check-lines.ts';
import { checkOrdinals } from './check-ordinals.ts';
import { type Checkpoint, readCheckpoint } from './checkpoint.ts';
import { type Countersigned, readCountersigned } from './countersigned.ts';
import type { Fault } from './fault.ts';
import { readBundle } from './proof-bundle.ts';
import { readHeads } from './published-heads.ts';

export interface Verification {
  /** None: everything was proven. */
  readonly faults: readonly Fault[];
  /** The lines that are what was written at their places. */
  readonly lines: readonly FoundLine[];
  /** The checkpoint they lead to; null when it is not one of the countersigned ones. */
  readonly checkpoint: Countersigned | null;
  /** How many countersigned checkpoints were held against it. */
  readonly checkpoints: number;
}

/**
 * Holds one person's proof bundle against countersigned heads. Needs neither database nor network.
 *
 * It finds what was done to the lines in the bundle and to anything before the checkpoint. It cannot find a line that
 * was never written, and one kept back at the very end only with the next bundle, which has a number after it.
 *
 * @param needed how many agencies must have signed a checkpoint.
 */
export function verifyProof(proofText: string, headsFile: string, needed = 1): Verification {
  const [bundle, heads] = [readBundle(proofText), readHeads(headsFile)];
  const claimed = bundle === null ? null : readCheckpoint(bundle.checkpoint);
  if (bundle === null || heads === null || claimed === null) return malformed;
  const { checkpoints, faults } = readCountersigned(heads, needed);
  const signed = checkpoints.find(({ body }) => body === bundle.checkpoint);
  const unsigned = signed === undefined ? [foreignCheckpoint(claimed, checkpoints)] : [];
  const earlier = checkpoints.filter(({ number }) => number < claimed.number);
  const growth = checkGrowth(bundle.growth, claimed, earlier);
  const { entries, faults: ofEntries } = checkEntries(bundle.entries, claimed, checkpoints);
  const { found, faults: ofLines } = checkLines(bundle.lines, entries);
  const ordinals = checkOrdinals(found, bundle.since === null);
  return {
    faults: [...faults, ...unsigned, ...growth, ...ofEntries, ...ofLines, ...ordinals],
    lines: found,
    checkpoint: signed ?? null,
    checkpoints: checkpoints.length,
  };
}

const malformed: Verification = {
  faults: [{ kind: 'MALFORMED', place: {} }],
  lines: [],
  checkpoint: null,
  checkpoints: 0,
};

/** Of the same number as a countersigned one but with another text: then somebody wrote the log anew. */
function foreignCheckpoint({ number }: Checkpoint, checkpoints: readonly Countersigned[]): Fault {
  const isContradicted = checkpoints.some((one) => one.number === number);
  return { kind: isContradicted ? 'REWRITTEN' : 'UNSIGNED', place: { checkpoint: number } };
}
