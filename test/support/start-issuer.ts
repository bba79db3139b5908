import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Keyv from 'keyv';
import type { IdentityOptions } from '../../gateway/identity/identity.ts';
import { createPairwise, type Pairwise } from '../../gateway/identity/pairwise.ts';
import { createRevocations, type Revocations, type SharedStore } from '../../gateway/identity/revocations.ts';
import { createIssuer, type Issuer, type IssuerOptions } from '../../gateway/issuer/issuer.ts';

/** Made-up people of tests, in the shape of `.data/personas.json`. */
export const testPersonas = [
  testPersona('citizen', { assurance: 3 }),
  testPersona('spouse', { assurance: 3 }),
  testPersona('abroad', { assurance: 1 }),
  testPersona('emigrant', { assurance: 2, byEmail: true }),
  testPersona('official-tax', { assurance: 3, kind: 'official', agency: 'tax-administration' }),
  testPersona('official-post', { assurance: 3, kind: 'official', agency: 'post' }),
];

/** The reference of a test persona, which no token or page ever shows. */
export function testReference(name: string): string {
  return Buffer.from(name.padEnd(16, '.').slice(0, 16)).toString('base64url');
}

function testPersona(name: string, role: { assurance: number; byEmail?: boolean; kind?: string; agency?: string }) {
  return {
    name,
    ref: testReference(name),
    kind: 'citizen',
    agency: null,
    titles: { fa: `عنوان ${name}`, en: `Title of ${name}` },
    story: { fa: 'ساختگی', en: 'Made up & <tested>' },
    ...role,
  };
}

export interface RunningIssuer extends AsyncDisposable {
  readonly issuer: Issuer;
  /** `http://127.0.0.1:<port>`, below which the issuer is at `/oidc`. */
  readonly origin: string;
  readonly audience: string;
  readonly pairwise: Pairwise;
  readonly revocations: Revocations;
  /** What a gateway is configured with that trusts this issuer as a real one, over HTTP. */
  readonly identity: IdentityOptions;
  readonly errors: readonly Error[];
  /** Stops it and starts it anew on the same address, folder and database. */
  restart(changes?: StartIssuerOptions): Promise<RunningIssuer>;
}

interface StartIssuerOptions extends Partial<IssuerOptions> {
  readonly store?: SharedStore;
  readonly port?: number;
  readonly folder?: string;
}

/** An issuer by itself, on an address and with keys, secret and database of its own. */
export async function startIssuer(options: StartIssuerOptions = {}): Promise<RunningIssuer> {
  const { store = new Keyv(), port = 0, ...given } = options;
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'panjereh-issuer-')));
  const personasFile = join(folder, 'personas.json');
  if (options.folder === undefined) await writeFile(personasFile, JSON.stringify(testPersonas));

  let handler: Issuer['handler'] = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => handler(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const errors: Error[] = [];
  const pairwise = createPairwise(new TextEncoder().encode(testSecret));
  const revocations = createRevocations({ store, keepFor: 900 });
  const issuer = await createIssuer({
    url: `${origin}/oidc`,
    audience: `${origin}/graphql`,
    personasFile,
    keysFile: join(folder, 'issuer-keys.json'),
    database: { file: join(folder, 'issuer.db') },
    subjects: pairwise,
    ended: revocations,
    onError: (error) => void errors.push(error),
    ...given,
  });
  handler = issuer.handler;

  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await issuer.close();
  };
  const audience = options.audience ?? `${origin}/graphql`;
  return {
    issuer,
    origin,
    audience,
    pairwise,
    revocations,
    identity: { issuer: issuer.url, audience, keys: { kind: 'fetched' }, pairwise, revocations },
    errors,
    async restart(changes = {}) {
      await stop();
      return startIssuer({ ...options, store, folder, port: Number(new URL(origin).port), ...changes });
    },
    async [Symbol.asyncDispose]() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One for the whole test run: a restarted issuer must know people by the ids it gave before. */
export const testSecret = randomBytes(32).toString('base64url');
