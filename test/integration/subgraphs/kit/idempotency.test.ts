import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, it } from '@jest/globals';
import { defineSubgraph } from '../../../../subgraphs/kit/define-subgraph.ts';
import { actOnce, createIdempotencyTable, type IdempotencyTable } from '../../../../subgraphs/kit/idempotency.ts';
import { describeOnEachDatabase } from '../../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency } from '../../../support/start-agency.ts';

const folder = mkdtempSync(join(tmpdir(), 'panjereh-'));
const schemaFile = pathToFileURL(join(folder, 'schema.graphql'));
writeFileSync(
  schemaFile,
  `type Query { lamp: ID }
   type Mutation { lightLamp(lamp: ID!, idempotencyKey: ID!): ID douseLamp(lamp: ID!, idempotencyKey: ID!): ID }`,
);
afterAll(() => rmSync(folder, { recursive: true }));

interface Given {
  readonly lamp: string;
  readonly idempotencyKey: string;
}
type Act = (key: string, lamp: string) => Promise<string>;
const acting = (done: string) => (_parent: unknown, given: Given, context: { readonly registry: Act }) =>
  context.registry(given.idempotencyKey, `${done} ${given.lamp}`);

/** Each act has an answer of its own, so that one given twice is seen. */
const lamps = defineSubgraph<IdempotencyTable, Act, object>({
  name: 'lamps',
  agency: null,
  schemaFile,
  resolvers: { Mutation: { lightLamp: acting('lit'), douseLamp: acting('doused') } },
  migrations: [{ name: '0001-idempotency', up: createIdempotencyTable }],
  seed: async () => {},
  openRegistry: (db) => (key, done) => {
    const lamp = done.split(' ')[1];
    return actOnce(db, { caller: 'somebody', key, input: { lamp } }, async () => `${done} ${crypto.randomUUID()}`);
  },
  createLoaders: () => ({}),
});

describeOnEachDatabase('An idempotency key', (openDatabase) => {
  let agency: TestAgency;
  beforeEach(async () => {
    agency = await startAgency(lamps, openDatabase);
  });
  afterEach(() => agency.close());

  async function send(mutation: 'lightLamp' | 'douseLamp', lamp: string, key: string) {
    const query = `mutation ($lamp: ID!, $key: ID!) { done: ${mutation}(lamp: $lamp, idempotencyKey: $key) }`;
    const { data, errors } = await agency.ask(query, { lamp, key }, citizen('somebody'));
    return errors?.[0]?.extensions.code ?? (data.done as string);
  }

  /** What a release before this one has written. */
  async function keep(key: string, input: unknown) {
    const input_hash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
    const row = { caller: 'somebody', key, input_hash, answer: 'from before' };
    await agency.db.insertInto('idempotency').values(row).execute();
  }

  it('gives the same answer to the same mutation with the same input, and none to another input', async () => {
    const first = await send('lightLamp', 'a', 'k');

    expect(first).toMatch(/^lit a /);
    expect(await send('lightLamp', 'a', 'k')).toBe(first);
    expect(await send('lightLamp', 'b', 'k')).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('does not give the answer of one mutation to another whose input is equal', async () => {
    await send('lightLamp', 'a', 'k');

    expect(await send('douseLamp', 'a', 'k')).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await send('douseLamp', 'a', 'another')).toMatch(/^doused a /);
  });

  it.each([
    ['of the input alone', { lamp: 'a' }],
    ['of an input that names the mutation', { lightLamp: { lamp: 'a' } }],
  ])('that an earlier release kept with the hash %s still gives its answer', async (_how, input) => {
    await keep('k', input);

    expect(await send('lightLamp', 'a', 'k')).toBe('from before');
    expect(await send('lightLamp', 'b', 'k')).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});
