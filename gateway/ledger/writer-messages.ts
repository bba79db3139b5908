import type { DatabaseLocation } from '../../subgraphs/kit/database/database.ts';

/** What the writer's thread is started with. */
export interface WriterSettings {
  readonly database: DatabaseLocation;
  readonly subjectKey: string;
  /** Intents that this process has open. */
  readonly aliveIntents: readonly string[];
}

/**
 * What the writer says. A number is how many groups of lines, in the order in which they came, are now written.
 * After `failed` nothing more comes.
 */
export type WriterMessage =
  | number
  | { readonly kind: 'opened'; readonly writer: string; readonly settled: number }
  | { readonly kind: 'failed'; readonly code: string; readonly reason: string };

/** Groups of lines go to the writer as one text; the empty text asks it to finish and end. */
export const betweenGroups = '\n\n';
