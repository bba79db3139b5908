import type { Purpose } from '../../schema/shared/purposes.ts';
import type { AsOf } from './as-of.ts';

/** Who asks, as the gateway's grant says. The gateway has verified the token; the agency authorises again. */
export interface AgencyCaller {
  /** The federation key of the signed-in person; null for anonymous callers and machine clients. */
  readonly subject: string | null;
  readonly kind: 'anonymous' | 'citizen' | 'official' | 'client';
  /** OAuth `client_id`. */
  readonly client: string;
  readonly scopes: ReadonlySet<string>;
  /** Level of assurance of the authentication; 0 when anonymous. */
  readonly assurance: number;
  /** When the person last authenticated, in seconds since the epoch. */
  readonly authTime: number | null;
  /** The agency an official acts for, by its id in the catalogue. */
  readonly agency: string | null;
  /** What the data are asked for; null: nobody said. */
  readonly purpose: Purpose | null;
  /** The case that they are asked for in. */
  readonly case: string | null;
  /** What may be read of others. */
  readonly rights: readonly CallerRight[];
}

/** That whoever asks may read some fields of one person or company. */
export interface CallerRight {
  /** The federation key of whom the data are about. */
  readonly subject: string;
  readonly basis: string;
  /** Fields as coordinates of object types (`Person.birthDate`): these and no others. */
  readonly coordinates: ReadonlySet<string>;
}

export const anonymousCaller: AgencyCaller = {
  subject: null,
  kind: 'anonymous',
  client: 'anonymous',
  scopes: new Set(),
  assurance: 0,
  authTime: null,
  agency: null,
  purpose: null,
  case: null,
  rights: [],
};

export type Language = 'fa' | 'en';

/** What every resolver gets as its third argument. Made anew for each request. */
export interface AgencyContext<Registry = unknown, Loaders = unknown> {
  readonly caller: AgencyCaller;
  /** Language of error messages. */
  readonly language: Language;
  /** The agency's data source; lives as long as the process. */
  readonly registry: Registry;
  /** Loaders of this request: what they remember is never seen by the next caller. */
  readonly loaders: Loaders;
  /** How old the answer is; for a resolver to say what it knows. */
  readonly asOf: AsOf;
}
