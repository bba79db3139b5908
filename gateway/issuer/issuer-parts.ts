import type { Revocations } from '../identity/identity.ts';
import type { ClientDefinition } from './client-definition.ts';
import type { Personas } from './personas.ts';
import type { RecordStore } from './record-store.ts';
import type { SigningKeys } from './signing-keys.ts';

/** Ids of people outside, per sector. Fulfilled by identity's pairwise ids. */
export interface SubjectIds {
  present(ref: string, sector: string): string;
  resolve(id: string, sector: string): string | null;
}

/** Sessions that ended before their time. Rejects when the shared state cannot be reached. */
export type EndedSessions = Revocations;

/** What the modules of this room share, made once at the start. */
export interface IssuerParts {
  /** The issuer identifier, `<where the gateway is reached>/oidc`. */
  readonly url: string;
  /** `aud` of access tokens. */
  readonly audience: string;
  /** The resource indicator (RFC 8707) that stands for the gateway. */
  readonly resource: string;
  readonly personas: Personas;
  readonly clients: ReadonlyMap<string, ClientDefinition>;
  readonly keys: SigningKeys;
  readonly records: RecordStore;
  readonly subjects: SubjectIds;
  readonly ended: EndedSessions;
  /** Seconds that an access token lives. */
  readonly accessTokenLife: number;
}
