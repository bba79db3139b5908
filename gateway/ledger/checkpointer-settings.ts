import type { DatabaseLocation } from '../../subgraphs/kit/database/database.ts';
import type { Witness } from './ask-witness.ts';

/** What is told to the thread of checkpoints. */
export interface CheckpointerSettings {
  readonly database: DatabaseLocation;
  readonly witnesses: readonly WitnessSettings[];
  /** Milliseconds between checkpoints. */
  readonly interval: number;
}

export interface WitnessSettings extends Omit<Witness, 'keys'> {
  /** The file of the keys shared with the agency. */
  readonly keyFile: string;
}
