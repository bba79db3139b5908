import { afterEach, describe, expect, it } from '@jest/globals';
import { createApollo } from '../../gateway/http/create-apollo.ts';
import { createApp } from '../../gateway/http/create-app.ts';
import { anonymous } from '../../gateway/kernel/caller.ts';
import { refuseWrittenIdentifiers } from '../../gateway/operation/operation.ts';
import { readSnapshot } from '../../gateway/supergraph/snapshot.ts';
import { persistedQueries } from '../../gateway/http/http.ts';
import { classified, composeInline } from '../support/compose-inline.ts';
import { collectEvents, schemaGateway } from '../support/schema-gateway.ts';
import { sha256Of } from '../support/sha256-of.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const number = '0499370899';
const schema = `scalar NationalId  scalar LegalId
  input Asked { of: NationalId!  others: [NationalId!]  name: String }
  type Query { find(of: NationalId, name: String, company: LegalId): String  ask(input: Asked!): String }`;

describe('a number that stands for a person', () => {
  async function start() {
    const kept = new Map<string, string>();
    const apollo = await createApollo({
      gateway: schemaGateway(schema, { find: () => 'found', ask: () => 'asked' }),
      validationRules: [refuseWrittenIdentifiers(() => new Set(['NationalId']))],
      introspection: false,
      persistedQueries: persistedQueries(kept as never, 60_000),
      report: () => undefined,
      maxAnswer: 10_000,
    });
    const answered = collectEvents('request-answered');
    const app = await createApp({
      apollo,
      identify: async () => anonymous,
      deadline: 5_000,
      maxBody: 100_000,
      maxAnswer: 10_000,
      origins: [],
      emit: answered.emit,
      report: () => undefined,
      isReady: () => true,
      canWriteLedger: null,
      metrics: null,
      explorer: null,
      issuer: null,
      endSessions: null,
      gates: { throttle: null, resolve: null, admit: sha256Of },
    });
    closing.push(async () => {
      await app.close();
      await apollo.stop();
    });
    const ask = async (query: string, variables: object = {}, more: object = {}) => {
      const headers = { 'accept-language': 'en' };
      const payload = { query, variables, ...more };
      const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
      const [error] = (JSON.parse(response.body) as { errors?: { extensions: { code: string } }[] }).errors ?? [];
      return { status: response.statusCode, code: error?.extensions.code, body: response.body, kept };
    };
    return { ask };
  }

  it.each([
    ['an argument', `{ find(of: "${number}") }`],
    ['an argument, as a number', `{ find(of: ${Number(number)}) }`],
    ['a part of an input', `{ ask(input: { of: "${number}" }) }`],
    ['a list in an input', `query ($of: NationalId!) { ask(input: { of: $of, others: ["${number}"] }) }`],
    ['the default of a variable', `query ($of: NationalId = "${number}") { find(of: $of) }`],
    ['a fragment', `{ ...F } fragment F on Query { x: find(of: "${number}") }`],
  ])('is refused as %s, is told to go into a variable, and is repeated nowhere', async (_where, query) => {
    const { ask } = await start();
    const persistedQuery = { version: 1, sha256Hash: sha256Of(query) };
    const plain = await ask(query);
    const registered = await ask(query, {}, { extensions: { persistedQuery } });

    for (const { status, code, body, kept } of [plain, registered]) {
      expect([status, code]).toEqual([400, 'IDENTIFIER_IN_DOCUMENT']);
      expect(body).toContain('query ($value: NationalId)');
      expect(body).not.toContain(number.slice(1));
      expect(kept.size).toBe(0);
    }
  });

  it.each([
    ['the operation', `query Of${number} { find(of: null) }`],
    ['a field', `{ of_${number}: find(of: null) }`],
    ['a variable', `query ($of${number}: NationalId) { find(of: $of${number}) }`],
    ['a fragment', `{ ...F${number} } fragment F${number} on Query { find(of: null) }`],
  ])('names nothing, not even %s, and is repeated nowhere', async (_what, query) => {
    const { ask } = await start();
    const { status, code, body, kept } = await ask(query);

    expect([status, code]).toEqual([400, 'IDENTIFIER_IN_DOCUMENT']);
    expect(body).not.toContain(number.slice(1));
    expect(kept.size).toBe(0);
  });

  it('is taken as a variable, and other texts as they are written', async () => {
    const { ask } = await start();

    expect((await ask('query ($of: NationalId) { find(of: $of) }', { of: number })).status).toBe(200);
    expect((await ask('{ find(name: "Sara", company: "14001234562") }')).status).toBe(200);
    expect((await ask('{ find(of: null) }')).status).toBe(200);
  });
});

describe('which scalars such numbers have', () => {
  it('is what fields of the class IDENTIFIER give, GraphQL’s own scalars aside', () => {
    const { identifierScalars } = readSnapshot(
      composeInline({
        a: `${classified}
          scalar NationalId  scalar PostalCode  scalar LegalId
          type Query { me: Person @authenticated  company: LegalId @classified(as: "PUBLIC", for: []) }
          type Person {
            nationalId: [NationalId!] @authenticated @classified(as: "IDENTIFIER", for: ["COURT"])
            insurance: String @authenticated @classified(as: "IDENTIFIER", for: ["COURT"])
            home: Home
          }
          type Home @classified(as: "IDENTIFIER", for: ["COURT"]) { code: PostalCode @authenticated }`,
      }),
      { hasIssuer: true, hasPairwise: true, allowUnenforced: [] },
    );

    expect([...identifierScalars].sort()).toEqual(['NationalId', 'PostalCode']);
  });
});
