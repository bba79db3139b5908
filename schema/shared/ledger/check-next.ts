import { checkGrowth } from './check-growth.ts';
import type { Checkpoint } from './checkpoint.ts';
import { clockTolerance } from './countersigned.ts';
import type { Fault } from './fault.ts';
import type { ProvenGrowth } from './proof-bundle.ts';

/**
 * What speaks against countersigning a checkpoint: it does not go on from the last one that the witness signed, or its
 * time is not now.
 *
 * @param last null: the witness has signed none yet.
 */
export function checkNext(
  last: Checkpoint | null,
  next: Checkpoint,
  growth: readonly ProvenGrowth[],
  now: Date,
): readonly Fault[] {
  const place = { checkpoint: next.number };
  const isNow = Math.abs(now.getTime() - Date.parse(next.at)) <= clockTolerance;
  const faults: readonly Fault[] = isNow ? [] : [{ kind: 'BACK_DATED', place }];
  if (last === null) return faults;
  const isLater = next.number > last.number && next.at >= last.at;
  const order: readonly Fault[] = isLater ? [] : [{ kind: 'REORDERED', place }];
  return [...faults, ...order, ...checkGrowth(growth, next, [last])];
}
