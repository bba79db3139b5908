import type { InlineAgencies } from '../support/inline-gateway.ts';

/** What federation has to hold, told by small agencies and the answers that they give together. */
export interface FederationCase {
  readonly agencies: InlineAgencies;
  readonly asks: readonly Ask[];
  /** Fields that no agency is to be asked for, whatever the question. */
  readonly rests?: readonly string[];
}

interface Ask {
  /** What holds, as a sentence. */
  readonly it: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly data: unknown;
  /** The answer has errors; otherwise it must have none. */
  readonly failing?: boolean;
}
