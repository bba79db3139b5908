import { CallSigner, type CallKeys } from '../../../schema/grant/call-signer.ts';
import { writeGrantPart, type GrantRight } from '../../../schema/grant/write-grant.ts';
import type { RoverSubgraph } from '../read-rover.ts';

/** An agency as somebody sees it who has its address, its keys and the registered schemas, and nothing of its code. */
export interface AgencyUnderTest {
  readonly name: string;
  /** Its GraphQL endpoint. */
  readonly url: string;
  /** All of the national schema, this agency among them. */
  readonly registered: readonly RoverSubgraph[];
  /** The keys that it shares with the gateway. */
  readonly keys: CallKeys;
  /** Whether schemas compose; the same question may come for each agency, and is answered once. */
  readonly composes: (subgraphs: readonly RoverSubgraph[]) => readonly string[];
}

/** Who asks, as the grant says; what is left out is an anonymous caller's. */
export interface Asker {
  readonly subject?: string;
  readonly kind?: 'anonymous' | 'citizen' | 'official' | 'client';
  readonly scopes?: readonly string[];
  readonly rights?: readonly GrantRight[];
}

/** How a call differs from one that the gateway makes. */
export interface Differences {
  /** Other keys than those shared. */
  readonly keys?: CallKeys;
  /** Milliseconds by which the signer's clock is ahead. */
  readonly ahead?: number;
  /** The agency that the grant names. */
  readonly to?: string;
  /** A grant in place of the one that belongs here. */
  readonly grant?: string;
  /** A body in place of the signed one. */
  readonly body?: string;
}

export interface Reply {
  readonly status: number;
  /** Null when it is no JSON. */
  readonly body: GraphqlBody | null;
  readonly text: string;
  readonly milliseconds: number;
}

export interface GraphqlBody {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a check knows what it asked for
  readonly data?: any;
  readonly errors?: readonly GraphqlFault[];
}

export interface GraphqlFault {
  readonly message?: unknown;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Milliseconds; the gateway waits no longer for an agency. */
const patience = 10_000;

/** Asks as the gateway would. */
export async function ask(
  agency: AgencyUnderTest,
  query: string,
  { variables = {}, asker = {} }: { readonly variables?: object; readonly asker?: Asker } = {},
): Promise<Reply> {
  const body = JSON.stringify({ query, variables });
  return send(agency, body, signed(agency, body, asker));
}

/** The headers of a call, signed now; `differs` makes them wrong. */
export function signed(
  { name, url, keys }: AgencyUnderTest,
  body: string,
  asker: Asker = {},
  differs: Differences = {},
): Readonly<Record<string, string>> {
  const grant = differs.grant ?? grantOf(differs.to ?? name, asker);
  const clock = () => Date.now() + (differs.ahead ?? 0);
  const headers = new CallSigner(differs.keys ?? keys, new URL(url), clock).headers(grant, body);
  const pairs = Array.from({ length: headers.length / 2 }, (_, at) => [headers[2 * at]!, headers[2 * at + 1]!]);
  return Object.fromEntries(pairs);
}

/** Sends these bytes with these headers, whatever they are. */
export async function send(
  { url }: Pick<AgencyUnderTest, 'url'>,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Reply> {
  const begun = performance.now();
  const all = { 'content-type': 'application/json', ...headers };
  const response = await fetch(url, { method: 'POST', headers: all, body, signal: AbortSignal.timeout(patience) });
  const text = await response.text();
  return { status: response.status, body: readJson(text), text, milliseconds: performance.now() - begun };
}

/** What the agency tells everybody, at `/health/…`. */
export async function health(
  { url }: Pick<AgencyUnderTest, 'url'>,
  what: string,
): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> | null }> {
  const response = await fetch(new URL(`/health/${what}`, url), { signal: AbortSignal.timeout(patience) });
  return { status: response.status, body: readJson(await response.text()) as Record<string, unknown> | null };
}

function grantOf(to: string, { subject, kind, scopes = [], rights = [] }: Asker): string {
  const isKnown = subject !== undefined;
  const who = {
    subject: subject ?? null,
    kind: kind ?? (isKnown ? 'citizen' : 'anonymous'),
    client: 'conformance',
    scopes: [...scopes],
    assurance: isKnown ? 2 : 0,
    authTime: isKnown ? Math.floor(Date.now() / 1000) - 60 : null,
    agency: null,
    purpose: 'SELF_SERVICE' as const,
    case: null,
    rights: [...rights],
    language: 'en' as const,
  };
  const coordinates = rights.flatMap((right) => [...right.coordinates]);
  return `${writeGrantPart(who)}.${writeGrantPart({ to, coordinates })}`;
}

function readJson(text: string): GraphqlBody | null {
  try {
    return JSON.parse(text) as GraphqlBody;
  } catch {
    return null;
  }
}
