import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { executeSync, parse, validate, type GraphQLSchema } from 'graphql';
import { createPairwise } from '../../../gateway/identity/pairwise.ts';
import { readSnapshot } from '../../../gateway/supergraph/snapshot.ts';
import { makeKeyFile } from '../../../schema/grant/make-key.ts';
import { composeInline } from '../../support/compose-inline.ts';
import { createCrowd, crowdSize, referenceOf, type Viewer } from '../../support/crowd.ts';
import { emptied } from '../../support/emptied.ts';
import { openGatewayStand } from '../../support/gateway-stand.ts';
import { runHttpLoad, type Answered, type Asked } from '../../support/http-load.ts';
import { serveHttp } from '../../support/loopback-server.ts';
import { randomOperation } from '../../support/random-operation.ts';
import { createRandom } from '../../support/random.ts';
import { serveAgencies } from '../../support/serve-agencies.ts';
import { createProgress, soakSeed, soakSize } from '../../support/soak.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { createTokenMint } from '../../support/token-mint.ts';

const requests = soakSize('SOAK_REQUESTS', 1_000);
const secret = 'a secret that no one else has, 0123456789';
const pairwise = createPairwise(new TextEncoder().encode(secret));
const folder = temporaryFolder();

/** Operations that overlap: parts of one are parts of others, under the same names and under different ones. */
const written = [
  '{ me { id name seenBy } }',
  '{ me { id account balance } }',
  'query Me($about: Int) { me { name notes(about: $about) rank balance } }',
  'query One($number: Int) { person(number: $number) { id seenBy account rank } }',
  'query One($number: Int, $about: Int) { person(number: $number) { name: account notes(about: $about) best { name rank } } }',
  'query Two($number: Int) { me { account } person(number: $number) { account: rank friends { id account } } }',
  '{ richest { name balance best { balance } } me { friends(skip: 2) { seenBy notes } } }',
  'query Me($with: Boolean!) { me { name ... @include(if: $with) { balance rank } account @skip(if: $with) } }',
];

interface Client {
  readonly viewer: Viewer;
  readonly headers: Readonly<Record<string, string>>;
}

interface CrowdAsked extends Asked {
  readonly client: Client;
}

/** Everybody who asks: each person of the crowd in one of two sectors, and some who do not say who they are. */
async function openClients() {
  const mint = await createTokenMint({ issuer: 'http://127.0.0.1/', audience: 'crowd', now: Date.now, lifetime: 900 });
  const keys = await serveHttp((_, response) => response.end(JSON.stringify(mint.jwks)));
  const people = Array.from({ length: crowdSize }, async (_, number): Promise<Client> => {
    const sector = `sector-${number % 2}`;
    const subject = referenceOf(number);
    const token = await mint.mint({ sub: pairwise.present(subject, sector), sector, client_id: sector });
    const present = (reference: string) => pairwise.present(reference, sector);
    return { viewer: { subject, present }, headers: { authorization: `Bearer ${token}` } };
  });
  const nobody = { subject: null, present: (reference: string) => pairwise.present(reference, 'anonymous') };
  const identity = { issuer: 'http://127.0.0.1/', audience: 'crowd', jwksUri: keys.url, pairwiseSecret: secret };
  return { clients: [...(await Promise.all(people)), { viewer: nobody, headers: {} }], identity, keys };
}

interface Right {
  readonly data: unknown;
  readonly empty: readonly string[];
}

/** Compares answers with those of the same resolvers as one monolith; bytes that were right before are right again. */
function createCheck(schema: GraphQLSchema, rootValue: unknown) {
  const known = new Map<string, Right & { body: string }>();

  function answerOf({ query, variables, client: { viewer: contextValue } }: CrowdAsked): Right {
    const { data, errors = [] } = executeSync({
      schema,
      document: parse(query),
      rootValue,
      contextValue,
      variableValues: variables,
    });
    const answer = JSON.parse(JSON.stringify({ data, errors })) as Parameters<typeof emptied>[0];
    return { data: answer.data, empty: emptied(answer) };
  }

  return (asked: CrowdAsked, { status, body }: Answered) => {
    const key = JSON.stringify([asked.query, asked.variables, asked.client.viewer.subject]);
    const right = known.get(key) ?? { ...answerOf(asked), body: '' };
    known.set(key, right);
    if (body === right.body) return;
    const answer = JSON.parse(body) as Parameters<typeof emptied>[0];
    const { data, empty } = right;
    expect({ status, data: answer.data, empty: emptied(answer) }).toEqual({ status: 200, data, empty });
    right.body = body;
  };
}

/** Draws who asks next, and for what. */
function createDraw(clients: readonly Client[], schema: GraphQLSchema): () => CrowdAsked {
  const random = createRandom(soakSeed);
  const made = Array.from({ length: 40 }, () => randomOperation(schema, random(2 ** 31), { depth: 3 }));
  const odd = made.filter((query) => validate(schema, parse(query)).length === 0);
  return () => {
    const queries = random(4) === 0 ? odd : written;
    const query = queries[random(queries.length)]!;
    const values = { number: random(6), about: random(3), with: random(2) === 0 };
    const variables = Object.fromEntries(Object.entries(values).filter(([name]) => query.includes(`$${name}:`)));
    const client = clients[random(clients.length)]!;
    return { query, variables, client, headers: client.headers };
  };
}

const limits = { depth: 50, aliases: 1_000, objects: 1_000_000_000, fields: 100_000, rootFields: 100 };

async function openStand() {
  const { agencies, root } = createCrowd();
  const served = await serveAgencies(agencies, ({ 'x-panjereh-grant': grant }) => {
    const [caller = ''] = String(grant).split('.');
    const { subject } = JSON.parse(Buffer.from(caller, 'base64url').toString()) as Viewer;
    return { subject, present: (reference: string) => reference };
  });
  const { clients, identity, keys } = await openClients();
  const supergraph = composeInline(Object.fromEntries(Object.entries(agencies).map(([name, { sdl }]) => [name, sdl])));
  const places = Object.entries(served.servers).map(([name, { url }]) => [name, { url, deadline: '60s' }]);
  const keysFolder = join(folder.path, 'keys');
  for (const name of Object.keys(agencies)) makeKeyFile(join(keysFolder, `${name}.json`));
  const gateway = await openGatewayStand({
    folder: folder.path,
    supergraph,
    agencies: { keysFolder, ...Object.fromEntries(places) },
    config: { identity, limits, request: { deadline: '60s' } },
  });
  const { apiSchema } = readSnapshot(supergraph, { hasIssuer: true, hasPairwise: true, allowUnenforced: [] });
  return {
    url: gateway.url,
    draw: createDraw(clients, apiSchema),
    check: createCheck(apiSchema, root),
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      await Promise.all([served[Symbol.asyncDispose](), keys[Symbol.asyncDispose]()]);
    },
  };
}

describe(`a crowd that asks at the same time (seed ${soakSeed})`, () => {
  it(
    'is answered so that everyone gets her own answer, whole',
    async () => {
      await using stand = await openStand();
      const progress = createProgress('requests', requests);
      let asked = 0;
      const answered = await runHttpLoad<CrowdAsked>({
        url: stand.url,
        clients: 50,
        next: () => (asked < requests ? (progress((asked += 1)), stand.draw()) : null),
        check: stand.check,
      });

      expect(answered).toBe(requests);
    },
    120_000 + requests * 20,
  );
});
