import type { DatabaseLocation } from '../../subgraphs/kit/database/database.ts';

/** An agency that countersigns, and where it does. */
export interface Witness {
  readonly name: string;
  /** Of the agency, without a path: `http://10.20.0.4:8080`. */
  readonly origin: string;
}

export interface CheckpointerSettings {
  readonly database: DatabaseLocation;
  readonly witnesses: readonly Witness[];
  /** Shared with the agencies. */
  readonly secret: string;
  /** Milliseconds between checkpoints. */
  readonly interval: number;
}
