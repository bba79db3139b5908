import type { AllowedDocument, Operation } from '../operation/operation.ts';
import type { OperationRules } from './operation-rules.ts';
import { switchedDocument, type SwitchedDocument, type Switches } from './switched-document.ts';

/** What is planned. */
export interface PlannedDocument extends AllowedDocument {
  /** The values of its own variables; null: it has none, and asks for what is allowed and for nothing else. */
  readonly switches: Switches | null;
}

/** Which documents one operation is planned for. */
export interface Variants {
  /** @param judgement what the rules said of the request */
  planFor(allowed: AllowedDocument, judgement: string): PlannedDocument;
}

/**
 * Keeps the plans of one operation to `most`, whoever asks: one for those who may have all of it, one for each of the
 * first that may have less, and one for all others, in which what they may not have is switched off. The first plans ask
 * for exactly what is left and can be joined into fewer calls; the last is good for every caller.
 *
 * Nobody loses a plan once there is one: whoever comes with ever new rights costs no more than one plan.
 */
export function createVariants(operation: Operation, rules: OperationRules, most: number): Variants {
  const exact = new Set<string>();
  let switched: SwitchedDocument | null | undefined;
  return {
    planFor(allowed, judgement) {
      const isAll = isGrantedAll(judgement);
      const isKnown = isAll ? most > 1 : exact.has(allowed.hash) || exact.size < most - 2;
      if (!isKnown) {
        switched ??= switchedDocument(operation, rules);
        if (switched === null) return { ...allowed, switches: null };
        return { ...switched.document, switches: switched.switchesFor((rule) => judgement[rule] === '-') };
      }
      if (!isAll) exact.add(allowed.hash);
      return { ...allowed, switches: null };
    },
  };
}

function isGrantedAll(judgement: string): boolean {
  return !/\d/.test(judgement);
}
