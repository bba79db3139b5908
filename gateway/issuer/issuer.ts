import type { JSONWebKeySet } from 'jose';
import { StartError } from '../kernel/start-error.ts';
import { openDatabase, type DatabaseLocation } from '../../subgraphs/kit/database/database.ts';
import { readClients } from './clients.ts';
import { createProvider } from './create-provider.ts';
import { rememberEndedSessions } from './ended-sessions.ts';
import type { EndedSessions, IssuerParts, SubjectIds } from './issuer-parts.ts';
import { loadOidcProvider } from './load-oidc-provider.ts';
import { readPersonas } from './personas.ts';
import { openRecordStore } from './record-store.ts';
import { createRequestHandler, type RequestHandler } from './request-handler.ts';
import { openSigningKeys } from './signing-keys.ts';

export interface IssuerOptions {
  /** The issuer identifier: where people reach the gateway, and `/oidc`. */
  readonly url: string;
  /** `aud` of access tokens; the same as the gateway's `identity.audience`. */
  readonly audience: string;
  readonly personasFile: string;
  /** Private JWKS, made when missing. */
  readonly keysFile: string;
  /** Clients beside the default ones. */
  readonly clientsFile?: string | undefined;
  /** A database of the issuer's own. */
  readonly database: DatabaseLocation;
  readonly subjects: SubjectIds;
  readonly ended: EndedSessions;
  /** Faults of ours while answering a request. Holds no token. */
  readonly onError?: (error: Error) => void;
  /** Milliseconds since the epoch, for the expiry of stored records. */
  readonly now?: () => number;
}

export interface Issuer {
  readonly url: string;
  /** Answers whatever comes under the issuer's path; the body must not have been read. */
  readonly handler: RequestHandler;
  /** For an identity in the same process: keys without a request to ourselves. */
  readonly publicKeys: JSONWebKeySet;
  /** Loads the library ahead of the first sign-in. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}

/** How far the clock of a gateway may be behind, in seconds. */
const longestTolerance = 60;

/** Short, because what a token says of its person (role, agency) is as old as the token. In seconds. */
const accessTokenLife = 300;

/**
 * The embedded OpenID Connect issuer, whose people are made up. Never for production, where `identity.issuer` names a
 * real one.
 *
 * @throws StartError or DatabaseError when a file, the database or the address cannot be used.
 */
export async function createIssuer(options: IssuerOptions): Promise<Issuer> {
  const { url, audience, database, subjects, ended, now = Date.now, onError = () => undefined } = options;
  const base = baseOf(url);
  const [personas, keys, clients] = await Promise.all([
    readPersonas(options.personasFile),
    openSigningKeys(options.keysFile),
    readClients(base, options.clientsFile),
  ]);
  const { db, explain, close } = await openDatabase<unknown>(database);
  const oidcProvider = once(loadOidcProvider);
  const usedTwice = async (): Promise<Error> => new (await oidcProvider()).InvalidGrant('already used');
  const records = await openRecordStore({ db, now, usedTwice }).catch(async (cause: unknown) => {
    await close();
    throw explain(cause);
  });
  const parts: IssuerParts = {
    url,
    audience,
    resource: URL.canParse(audience) ? audience : `${base}/graphql`,
    personas,
    keys,
    records,
    subjects,
    ended: await rememberEndedSessions(ended, records, accessTokenLife + longestTolerance),
    accessTokenLife,
    clients: new Map(clients.map((client) => [client.id, client])),
  };
  const library = once(async () => {
    const provider = createProvider(parts, await oidcProvider(), onError);
    return { provider, answer: provider.callback() };
  });
  return {
    url,
    publicKeys: keys.publicKeys,
    handler: createRequestHandler({ parts, library, onError }),
    warmUp: async () => void (await library()),
    close,
  };
}

function baseOf(url: string): string {
  const address = URL.parse(url);
  const usable = address !== null && /^https?:$/.test(address.protocol) && address.search === '' && address.hash === '';
  if (usable && address.pathname.length > 1 && !url.endsWith('/')) return url.slice(0, url.lastIndexOf('/'));
  throw new StartError(
    'ISSUER_URL_INVALID',
    `The embedded issuer's address must be http(s)://host[/prefix]/oidc without a slash at the end, but is ${url}.`,
  );
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => (made ??= make());
}
