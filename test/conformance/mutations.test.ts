import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { getNamedType, type GraphQLField, isCompositeType } from 'graphql';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import { buildSchema } from '../../subgraphs/kit/build-schema.ts';
import type { Subgraph } from '../../subgraphs/kit/define-subgraph.ts';
import { createTrustSubgraph } from '../../subgraphs/trust/subgraph.ts';
import {
  digitScalars,
  type Fill,
  inOtherDigits,
  leavesOf,
  malformed,
  otherWellFormed,
  variablesOf,
  wellFormed,
} from '../support/mutation-inputs.ts';
import { describeOnEachDatabase } from '../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from '../support/start-agency.ts';
import { testTrustKey } from '../support/trust-key.ts';

type Mutation = GraphQLField<unknown, unknown>;

/** Every agency there is, found by its folder: a new one, or a new mutation, is tested here without being named. */
const files = globSync('subgraphs/*/subgraph.ts', { cwd: projectFolder }).sort();
const modules = files.map((file) => import(join(projectFolder, file)) as Promise<{ readonly subgraph?: Subgraph }>);
const agencies = [
  ...(await Promise.all(modules)).flatMap(({ subgraph }) => subgraph ?? []),
  createTrustSubgraph({ key: testTrustKey }),
]
  .map((subgraph) => ({
    subgraph,
    mutations: Object.values(buildSchema(subgraph).getMutationType()?.getFields() ?? {}),
  }))
  .filter(({ mutations }) => mutations.length > 0);

/** Texts and numbers that are well formed and still not what anybody means; every leaf of a scalar has the same. */
const strange: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'marks of direction only': { String: '\u202e\u200f\u2066\u2069', ID: '\u200f\u202e' },
  'text among marks of direction': {
    String: '\u202eمتنی ساختگی\u200f که چیزی نمی‌گوید\u2069',
    ID: '\u200fnobody\u202e',
  },
  nothing: { String: '', ID: '', Int: 0, Rial: '0' },
  'the largest and the latest': {
    String: 'بلند '.repeat(4000),
    ID: 'x'.repeat(4000),
    Int: 2_147_483_647,
    Rial: '9223372036854775807',
    Date: '9999-12-31',
    DateTime: '9999-12-31T23:59:59Z',
  },
  'the least and the earliest': {
    String: '\u0000',
    ID: '\u0000',
    Int: -2_147_483_648,
    Date: '0001-01-01',
    DateTime: '0001-01-01T00:00:00Z',
  },
  'a sentence of SQL': { String: "'; drop table idempotency; --", ID: "' or '1'='1" },
};

describeOnEachDatabase('A mutation', (openDatabase) => {
  it.each(agencies.map(({ subgraph }) => subgraph.name))(
    'of %s takes bad input as it should',
    async (name) => {
      const { subgraph, mutations } = agencies.find((one) => one.subgraph.name === name)!;
      const agency = await startAgency(subgraph, openDatabase);
      const person = agency.population.personas.citizen.person.ref;
      const callers = callersOf(subgraph, person);
      const faults: string[] = [];
      for (const mutation of mutations) faults.push(...(await faultsOf(mutation, agency, callers)));

      await agency.close();
      expect(faults).toEqual([]);
    },
    120_000,
  );
});

describe('The mutations', () => {
  it('are found by their schemas', () => {
    expect(agencies.length).toBeGreaterThanOrEqual(18);
    expect(agencies.flatMap(({ mutations }) => mutations).length).toBeGreaterThan(140);
  });
});

/** A person and an official of the agency itself, who have just signed in and may do all that its schema knows. */
function callersOf({ typeDefs, agency, requests }: Subgraph, person: string): readonly TestCaller[] {
  const scopes = [...new Set([...typeDefs.matchAll(/"([a-z-]+:[a-z-]+)"/g)].map(([, scope = '']) => scope))];
  const signedIn = { scopes, assurance: 3, authTime: Math.floor(Date.now() / 1000) };
  const office = requests?.office ?? agency ?? 'nobody';
  return [
    { ...citizen(person), ...signedIn },
    { ...citizen('an-official'), ...signedIn, kind: 'official', agency: office, client: `back-office.${office}` },
  ];
}

async function faultsOf(mutation: Mutation, agency: TestAgency, callers: readonly TestCaller[]): Promise<string[]> {
  const desk = new Desk(mutation, agency);
  const [anybody = {}] = callers;
  for (const [path, scalar] of leavesOf(mutation)) {
    if (path === 'idempotencyKey') continue;
    for (const value of malformed(scalar))
      await desk.refused(`${path}: ${JSON.stringify(value)}`, at(path, value), anybody);
    if (digitScalars.has(scalar)) await desk.alike(path, inOtherDigits(String(wellFormed(scalar))), anybody);
  }
  for (const caller of callers) {
    for (const key of ['', 'k'.repeat(201)]) await desk.keyRefused(key, caller);
    await desk.once(caller);
    for (const [what, values] of Object.entries(strange)) {
      await desk.clear(`${what}, by ${caller.kind}`, (scalar) => values[scalar] ?? wellFormed(scalar), caller);
    }
  }
  return desk.faults;
}

/** Well formed but for one place. */
function at(place: string, value: unknown): Fill {
  return (scalar, path) => (path === place ? value : wellFormed(scalar));
}

/** Sends one mutation again and again, and notes what is not as it should be. */
class Desk {
  readonly faults: string[] = [];
  readonly #mutation: Mutation;
  readonly #agency: TestAgency;

  constructor(mutation: Mutation, agency: TestAgency) {
    this.#mutation = mutation;
    this.#agency = agency;
  }

  async refused(what: string, fill: Fill, caller: TestCaller): Promise<void> {
    const { code } = await this.clear(what, fill, caller);
    if (code !== 'BAD_USER_INPUT') this.#note(what, `expected BAD_USER_INPUT, found ${code}`);
  }

  /** A number in whatever digits is the same number: what becomes of it does not depend on them. */
  async alike(path: string, spellings: readonly string[], caller: TestCaller): Promise<void> {
    const { code: expected } = await this.clear(path, wellFormed, caller);
    for (const spelling of spellings) {
      const { code } = await this.clear(`${path}: ${spelling}`, at(path, spelling), caller);
      if (code !== expected) this.#note(`${path}: ${spelling}`, `expected ${expected}, found ${code}`);
    }
  }

  async keyRefused(key: string, caller: TestCaller): Promise<void> {
    const { code } = await this.clear(`a key of ${key.length}`, wellFormed, caller, key);
    if (code === null) this.#note(`a key of ${key.length}`, 'expected a refusal');
  }

  /** Where it does what is asked: the same again is the same, another body is not. */
  async once(caller: TestCaller): Promise<void> {
    const key = crypto.randomUUID();
    const first = await this.clear('well formed', wellFormed, caller, key);
    if ((first.code === null) !== (await this.#isKept(key)))
      this.#note('its key', 'is not kept with the effect, and only with it');
    if (first.code !== null) return;
    const again = await this.clear('the same again', wellFormed, caller, key);
    if (again.text !== first.text) this.#note('the same again', `${again.text}, not ${first.text}`);
    const other = await this.clear('the same key', otherWellFormed, caller, key);
    if (other.code === null) this.#note('the same key with another body', 'expected a refusal');
  }

  /** Either done, or refused by a code of ours with words in both languages. */
  async clear(what: string, fill: Fill, caller: TestCaller, key: string = crypto.randomUUID()) {
    const { args, name, type } = this.#mutation;
    const variables = { ...variablesOf(this.#mutation, fill), idempotencyKey: key };
    const declared = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
    const given = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
    const selected = isCompositeType(getNamedType(type)) ? '{ __typename }' : '';
    const answer = await this.#agency.ask(
      `mutation (${declared}) { done: ${name}(${given}) ${selected} }`,
      variables,
      caller,
    );
    const [error] = answer.errors ?? [];
    const code = error?.extensions.code ?? null;
    if (code === 'INTERNAL_SERVER_ERROR' || code === 'GRAPHQL_VALIDATION_FAILED') this.#note(what, code);
    const { fa = '', en = '' } = error?.extensions.messages ?? {};
    if (error !== undefined && !(/[\u0600-\u06ff]/.test(fa) && /[a-z]/i.test(en)))
      this.#note(what, `says "${fa}" and "${en}"`);
    if (error === undefined && answer.data?.done == null) this.#note(what, 'neither done nor refused');
    return { code, text: JSON.stringify(answer.data ?? code) };
  }

  async #isKept(key: string): Promise<boolean> {
    return (await this.#agency.db.selectFrom('idempotency').selectAll().where('key', '=', key).execute()).length > 0;
  }

  #note(what: string, fault: string): void {
    this.faults.push(`${this.#mutation.name}, ${what.slice(0, 120)}: ${fault}`);
  }
}
