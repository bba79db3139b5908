import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import Fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, graphql } from 'graphql';
import { createExplorer } from '../../gateway/explorer/explorer.ts';
import { mountIssuer } from '../../gateway/http/mount-issuer.ts';
import Keyv from 'keyv';
import { createRevocations } from '../../gateway/identity/revocations.ts';
import { createPairwise } from '../../gateway/identity/pairwise.ts';
import { createIssuer, type Issuer } from '../../gateway/issuer/issuer.ts';

/** A request as it reached `/graphql`. */
export interface ReceivedOperation {
  readonly operationName: string | null;
  readonly query: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface ExplorerStand extends AsyncDisposable {
  readonly origin: string;
  /** Operations in their order, without those that ask for the schema. */
  readonly operations: readonly ReceivedOperation[];
}

export interface ExplorerStandOptions {
  /** Where the built page is. */
  readonly folder: string;
  /** What `/graphql` answers to an operation. */
  readonly answer: (operation: ReceivedOperation) => object;
}

/** The explorer as the gateway serves it, with the real issuer and a `/graphql` that answers as the test says. */
export async function standExplorer({ folder, answer }: ExplorerStandOptions): Promise<ExplorerStand> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const data = await mkdtemp(join(tmpdir(), 'panjereh-explorer-'));
  const issuer = await startIssuer(origin, data);
  const app = Fastify({ serverFactory: (handler) => server.on('request', handler) });
  const operations: ReceivedOperation[] = [];
  serveGraphql(app, (operation) => {
    operations.push(operation);
    return answer(operation);
  });
  await app.register(mountIssuer(issuer.handler), { prefix: '/oidc' });
  await app.register(
    createExplorer({ folder, origin: new URL(origin), signIn: signInAt(issuer), rights: () => rights }),
    {
      prefix: '/explorer',
    },
  );
  await app.ready();
  return {
    origin,
    operations,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.close();
      await issuer.close();
      await rm(data, { recursive: true });
    },
  };
}

function signInAt({ url }: Issuer) {
  return { issuer: url, client: 'explorer', scopes: ['civil:name'], resource: null, madeUp: true };
}

async function startIssuer(origin: string, data: string): Promise<Issuer> {
  const personasFile = join(data, 'personas.json');
  await writeFile(personasFile, JSON.stringify([persona]));
  return createIssuer({
    url: `${origin}/oidc`,
    audience: 'https://panjereh.example/graphql',
    personasFile,
    keysFile: join(data, 'issuer-keys.json'),
    database: { file: join(data, 'issuer.db') },
    subjects: createPairwise(new Uint8Array(32).fill(7)),
    ended: createRevocations({ store: new Keyv(), keepFor: 900 }),
  });
}

/** Made up. */
const persona = {
  name: 'citizen',
  ref: 'AAAAAAAAAAAAAAAAAAAAAQ',
  kind: 'citizen',
  agency: null,
  assurance: 2,
  titles: { fa: 'شهروند نمونه', en: 'Sample citizen' },
  story: { fa: 'شهروندی ساختگی برای آزمون.', en: 'A made-up citizen for tests.' },
};

const schema = buildSchema(`
  """
  The doors of the schema.

  درهای طرح‌واره.
  """
  type Query {
    """
    The signed-in person.

    شخصی که وارد شده است.
    """
    me: Person
  }

  """
  A natural person.

  شخص حقیقی.
  """
  type Person {
    id: ID!
    givenName: String
  }
`);

const rights = {
  id: 'test',
  fields: {
    'Query.me': { authenticated: true, scopes: [] },
    'Person.givenName': { authenticated: true, scopes: [[['civil:name']]] },
  },
};

/** What the gateway would say of `{ me { id givenName } }` to who has signed in without the scope of the name. */
const preview = {
  fields: { asked: 3, allowed: 2, denied: [{ coordinate: 'Person.givenName', code: 'FORBIDDEN_SCOPE' }] },
  agencies: ['civil-registry'],
  people: { least: 1, most: 21 },
  ledgerLines: { least: 1, most: 21 },
  deferredParts: 0,
  isFilled: false,
};

function serveGraphql(app: FastifyInstance, answer: (operation: ReceivedOperation) => object): void {
  app.post('/graphql', (request) => {
    const { query, operationName = null } = request.body as { query: string; operationName?: string | null };
    if (operationName === 'IntrospectionQuery') return graphql({ schema, source: query });
    return answer({ query, operationName, headers: request.headers });
  });
  app.post('/graphql/preview', async () => ({ data: null, extensions: { preview } }));
}
