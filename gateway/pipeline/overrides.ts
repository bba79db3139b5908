import { createHash } from 'node:crypto';
import type { RequestScope } from '../kernel/subgraph-call.ts';

/** Which labels of `@override` hold; decided once for a request, so that none sees a field of both owners. */
export interface Overrides {
  labelsFor(scope: Pick<RequestScope, 'caller' | 'traceparent'>): readonly string[];
  /** All that `labelsFor` may give. */
  readonly variants: readonly (readonly string[])[];
}

/**
 * Decides on the labels of one supergraph. `percent(5)` holds for five in a hundred people, always the same ones, on
 * every replica: who is among five is also among ten, so the variants are no more than the labels and one. Who asks
 * without being known is by chance among them or not, but alike in all requests of one trace (W3C Trace Context): were
 * the client counted in place of the person, a share of anonymous requests would be none or all.
 *
 * @param enabled the other labels that hold, by configuration
 */
export function createOverrides(labels: readonly string[], enabled: readonly string[]): Overrides {
  const always = labels.filter((label) => enabled.includes(label));
  const percents = labels
    .map((label) => ({ label, percent: percentOf(label) }))
    .filter(({ label, percent }) => percent > 0 && !always.includes(label))
    .sort((one, other) => one.percent - other.percent);
  const variants = Array.from({ length: percents.length + 1 }, (_, index) =>
    [...always, ...percents.slice(index).map(({ label }) => label)].sort(),
  );

  return {
    variants,
    labelsFor({ caller, traceparent }) {
      if (percents.length === 0) return variants[0]!;
      const place = placeOf(caller.subject ?? traceparent.slice(0, traceIdEnd));
      const index = percents.findIndex(({ percent }) => place < percent);
      return variants[index === -1 ? percents.length : index]!;
    },
  };
}

/** `00-` and the 32 digits of a trace's id. */
const traceIdEnd = 35;

function percentOf(label: string): number {
  const [, percent = '0'] = /^percent\((.*)\)$/.exec(label) ?? [];
  return Number(percent);
}

/** From 0 up to 100: evenly spread, and the same each time. */
function placeOf(key: string): number {
  return (createHash('sha256').update(key).digest().readUInt32BE() / 2 ** 32) * 100;
}
