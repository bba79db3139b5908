import type { RawBuilder } from 'kysely';
import type { ClientDocument } from '../../../schema/operations/client-document.ts';
import type { SignedIn } from '../persona-sign-in.ts';
import type { SignInChoice } from '../persona-token.ts';

/** Who asks: a persona by name, nobody (null), a back office that may name its official, or whoever holds a token. */
export type Reader = string | null | BackOfficeReader | { readonly token: string };

interface BackOfficeReader {
  /** The agency's id in the catalogue. */
  readonly office: string;
  /** Persona. */
  readonly official?: string;
  readonly scopes?: readonly string[];
}

/** Of `schema/operations/<client>/documents.ts`. */
export type NamedDocument = Pick<ClientDocument<unknown, unknown>, 'id' | 'name'>;

export interface AskOptions {
  readonly variables?: object;
  /** A consent, delegation, inquiry or company: the header `x-panjereh-basis`. */
  readonly basis?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the gateway answered over HTTP. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a row knows what it asked for
  readonly data: any;
  /** Each error as `path CODE`, in the order of the texts; `CODE` alone where it has no path. */
  readonly errors: readonly string[];
  /** By agency, as the gateway says: OK, DENIED, UNAVAILABLE, TIMEOUT. */
  readonly agencies: Readonly<Record<string, string>>;
  /** The agencies that were really called for it, by the gateway's own counters, in the order of their names. */
  readonly called: readonly string[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a row knows what it asked for
  readonly extensions: any;
  readonly status: number;
  /** The header `www-authenticate`; empty when there is none. */
  readonly challenge: string;
  /** Bytes of the body. */
  readonly size: number;
}

/** A running window, as a row meets it. */
export interface Mission {
  /** The gateway, `http://127.0.0.1:4000`. */
  readonly url: string;
  /** The window's data folder. */
  readonly data: string;
  /** A text, or a document that a client names by its id. */
  ask(reader: Reader, query: string | NamedDocument, options?: AskOptions): Promise<Answer>;
  /** Signs a persona in once more, at a client and with scopes of the row's choice. */
  signIn(persona: string, choice?: SignInChoice): Promise<SignedIn>;
  /** Rows of the owner's own database; `ledger` is the access ledger. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a row knows what it selects
  stored(owner: string, query: RawBuilder<any>): Promise<readonly any[]>;
  /** Ends the row as failed when what was found is not what is expected (see compare.ts). */
  expect(what: string, found: unknown, expected: unknown): void;
}

/**
 * One row of the mission, proven through the gateway. What is expected stands in the row's file.
 *
 * The steps run in this order, each for all rows before the next for any: `allowed`, `refused`, `away`; then the agencies
 * of `restarts` are killed and started again; then `effect`.
 */
export interface MissionRow<Found = unknown> {
  /** As in the mission: `A17`. */
  readonly id: string;
  readonly title: { readonly fa: string; readonly en: string };
  /** The subgraphs that it needs: without one of them it fails, without any other it passes. */
  readonly owners: readonly string[];
  /** The agencies whose databases hold the effect. */
  readonly restarts: readonly string[];
  /** What must work. What it returns goes on to the other steps. */
  allowed(mission: Mission): Promise<Found>;
  /** What must be denied. */
  refused(mission: Mission, found: Found): Promise<void>;
  /** What holds while one agency is away. */
  readonly away?: { readonly agency: string; holds(mission: Mission, found: Found): Promise<void> };
  /** Reads back, from the owner's database, the effect, or the record that what was read must equal. */
  effect(mission: Mission, found: Found): Promise<void>;
}

/** For the types: what `allowed` returns is what the other steps get. */
export function missionRow<Found>(row: MissionRow<Found>): MissionRow<Found> {
  return row;
}
