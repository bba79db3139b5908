import { errorTable, type ErrorCode } from '../kernel/errors.ts';
import type { Right } from '../kernel/rights.ts';
import type { Gate, Passage } from '../policy/policy.ts';
import type { Cause } from './tree.ts';

export type OpenPassage = Passage & { readonly isOpen: true };
export type ClosedPassage = Passage & { readonly isOpen: false };

/** Something that is not the caller's own as far as is known: the gate decides what becomes of it. */
export interface Stranger {
  /** Whom it is about; none: nobody is proven. */
  readonly subjects: readonly string[];
  readonly type: string;
  /** The fields of it that were, or are to be, asked for. */
  readonly coordinates: readonly string[];
  /** It may be read but for some of its fields. */
  open(passage: OpenPassage): void;
  close(passage: ClosedPassage): void;
}

/** Lets the gate decide about all of them together. */
export async function decide(gate: Gate, strangers: readonly Stranger[]): Promise<void> {
  const passages = await gate.pass(strangers);
  for (let index = 0; index < strangers.length; index += 1) {
    const passage = passages[index]!;
    if (passage.isOpen) strangers[index]!.open(passage);
    else strangers[index]!.close(passage);
  }
}

/** Why something that an agency has is not given. */
export function denialBy(subgraph: string, code: ErrorCode): Cause {
  return { subgraph, code, messages: errorTable[code] };
}

/** Whom rights prove that something is about: what is denied of it is filed under them. */
export function provenBy(rights: readonly Right[]): readonly string[] {
  return [...new Set(rights.map(({ subject }) => subject))];
}
