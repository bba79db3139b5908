import { createCache } from '../cache/cache.ts';
import type { Operation } from '../operation/operation.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import { createCoverage } from './coverage.ts';
import { RequestGate, type Gate } from './gate.ts';
import { readOperationRules, type OperationRules } from './operation-rules.ts';
import type { RequestRights } from './request-rights.ts';
import type { Standing } from './standing.ts';
import { createVariants, type Variants } from './variants.ts';
import { createVerdict, type Verdict } from './verdict.ts';

export type { Gate, Passage } from './gate.ts';
export { RequestRights } from './request-rights.ts';
export { standingOf, type Standing } from './standing.ts';
export type { Switches } from './switched-document.ts';
export type { PlannedDocument } from './variants.ts';
export type { Denial, StepUp, Verdict } from './verdict.ts';

export interface Policy {
  /** Decides, before anything is planned or fetched, what a request may have of an operation. */
  judge(operation: Operation, standing: Standing): Verdict;
  /** Decides, while it is fetched, about whom it may be. */
  openGate(rights: RequestRights): Gate;
}

export interface PolicyOptions {
  /** Operations, and verdicts, that are remembered. */
  readonly maxEntries: number;
  /** Plans for one operation, whoever asks for it. */
  readonly maxPlans: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** What judging an operation needs to know of it. */
interface Judged {
  readonly rules: OperationRules;
  readonly variants: Variants;
  /** What it was judged last: mostly what it is judged next. */
  last: { readonly judgement: string; readonly verdict: Verdict } | null;
}

/**
 * The policy of one snapshot. Verdicts depend on which rules are met, never on who asks, so callers with the same rights
 * share one; the `maxEntries` most recently used are remembered. What is denied because of the time that has passed is
 * another verdict than the one before.
 */
export function createPolicy(snapshot: Snapshot, { maxEntries, maxPlans, now = Date.now }: PolicyOptions): Policy {
  const operations = createCache<Judged>({ maxEntries });
  const coverage = createCoverage(snapshot);
  const verdicts = createCache<Verdict>({ maxEntries });

  function open(operation: Operation): Judged {
    const rules = readOperationRules(operation, snapshot);
    return { rules, variants: createVariants(operation, rules, maxPlans), last: null };
  }

  function verdictOn(operation: Operation, { rules, variants }: Judged, judgement: string): Verdict {
    return verdicts.getOrMake(`${operation.key}\n${judgement}`, () =>
      createVerdict(snapshot, operation, rules.denied(judgement), (allowed) => variants.planFor(allowed, judgement)),
    );
  }

  return {
    openGate: (rights) => new RequestGate(snapshot, rights, coverage),
    judge(operation, standing) {
      const judged = operations.getOrMake(operation.key, () => open(operation));
      const judgement = judged.rules.judge(standing, now);
      if (judged.last?.judgement !== judgement)
        judged.last = { judgement, verdict: verdictOn(operation, judged, judgement) };
      return judged.last.verdict;
    },
  };
}
