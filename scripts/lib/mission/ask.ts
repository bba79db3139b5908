import { backOfficeToken } from '../back-office-token.ts';
import { personaToken, signInAt } from '../persona-token.ts';
import { callCounts } from './call-counts.ts';
import type { Answer, Mission, Reader } from './mission-row.ts';

/** Seconds for which a token is used again; it lives for five minutes. */
const tokenLife = 200;

/**
 * Asks a gateway over HTTP, each reader with a token of her own that was got by a real sign-in.
 *
 * @returns for one row, which tells what it asks, its ways to ask
 */
export function createAsker(
  url: string,
  data: string,
): (tell: (asked: string) => void) => Pick<Mission, 'ask' | 'signIn'> {
  const tokens = new Map<string, { readonly token: Promise<string>; readonly since: number }>();

  /** Of those who signed in for a row. */
  const names = new Map<string, string>();

  async function tokenOf(reader: Reader): Promise<string> {
    if (reader !== null && typeof reader === 'object' && 'token' in reader) return reader.token;
    const key = JSON.stringify(reader);
    const known = tokens.get(key);
    if (known !== undefined && performance.now() - known.since < tokenLife * 1000) return known.token;
    const token = newToken(url, data, reader);
    tokens.set(key, { token, since: performance.now() });
    return token;
  }

  return (tell) => ({
    async signIn(persona, choice = {}) {
      const signedIn = await signInAt(url, persona, choice);
      names.set(signedIn.accessToken, `${persona}${choice.client === undefined ? '' : ` at ${choice.client}`}`);
      return signedIn;
    },
    async ask(reader, query, { variables = {}, basis, headers = {} } = {}) {
      const text = typeof query === 'string' ? query.replaceAll(/\s+/g, ' ').trim() : `the document ${query.name}`;
      tell(`${nameOf(reader, names)}${basis === undefined ? '' : ' by a basis'}: ${text}`);
      const token = reader === null ? null : await tokenOf(reader);
      const before = await callCounts(url);
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...(basis === undefined ? {} : { 'x-panjereh-basis': basis }),
          ...headers,
        },
        body: JSON.stringify({ ...(typeof query === 'string' ? { query } : { documentId: query.id }), variables }),
      });
      const answer = readAnswer(response, await response.text());
      const after = await callCounts(url);
      const called = [...after].filter(([agency, count]) => count > (before.get(agency) ?? 0));
      return { ...answer, called: called.map(([agency]) => agency).sort() };
    },
  });
}

function newToken(url: string, data: string, reader: Reader): Promise<string> {
  if (typeof reader === 'string') return personaToken(url, reader);
  if (reader === null || 'token' in reader) throw new TypeError('Nobody signs in here.');
  const { office, official = null, scopes } = reader;
  const usual = official === null ? [] : ['official:inquiry', 'official:emergency'];
  return backOfficeToken({ gateway: url, data, agency: office, official, scopes: scopes ?? usual });
}

function nameOf(reader: Reader, names: ReadonlyMap<string, string>): string {
  if (reader === null) return 'nobody';
  if (typeof reader === 'string') return reader;
  if ('token' in reader) return names.get(reader.token) ?? 'whoever holds a token';
  return reader.official === undefined ? `back office of ${reader.office}` : `${reader.official} of ${reader.office}`;
}

interface GatewayBody {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
  readonly extensions?: { readonly agencies?: Readonly<Record<string, string>> };
}

function readAnswer({ status, headers }: Response, text: string): Omit<Answer, 'called'> {
  const { data = null, errors = [], extensions = {} } = JSON.parse(text) as GatewayBody;
  return {
    status,
    challenge: headers.get('www-authenticate') ?? '',
    size: Buffer.byteLength(text),
    data,
    errors: errors
      .map(({ path = [], extensions: more }) => [path.join('.'), more?.code].filter(Boolean).join(' '))
      .sort(),
    agencies: extensions.agencies ?? {},
    extensions,
  };
}
