import { headOf } from './countersigned.ts';
import type { Checkpoint, WriterHead } from './checkpoint.ts';
import type { Fault } from './fault.ts';
import { decodeHash } from './hash-text.ts';
import type { ProvenGrowth } from './proof-bundle.ts';
import { verifyConsistency } from './verify-consistency.ts';

/** Whether each chain of this checkpoint goes on from what earlier checkpoints said of it. */
export function checkGrowth(
  growth: readonly ProvenGrowth[],
  checkpoint: Checkpoint,
  earlier: readonly Checkpoint[],
): readonly Fault[] {
  return earlier.flatMap(({ number, heads }) =>
    heads.flatMap((head): readonly Fault[] => {
      const kind = faultOf(head, headOf(checkpoint, head.writer), growth);
      return kind === null ? [] : [{ kind, place: { checkpoint: number, writer: head.writer, sequence: head.size } }];
    }),
  );
}

function faultOf(
  before: WriterHead,
  after: WriterHead | undefined,
  growth: readonly ProvenGrowth[],
): 'REWRITTEN' | 'UNPROVEN' | null {
  if (after === undefined || after.size < before.size) return 'REWRITTEN';
  const proof =
    before.size === after.size
      ? []
      : growth.find((one) => one.writer === before.writer && one.from === before.size)?.proof;
  if (proof === undefined) return before.size === 0 ? null : 'UNPROVEN';
  return verifyConsistency(treeHead(before), treeHead(after), proof) ? null : 'REWRITTEN';
}

function treeHead({ size, root }: WriterHead) {
  return { size, root: decodeHash(root)! }; // readCheckpoint has seen to it
}
