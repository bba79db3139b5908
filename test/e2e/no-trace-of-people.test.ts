import { closeSync, globSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../scripts/lib/mission/eventually.ts';
import { personaToken } from '../../scripts/lib/persona-token.ts';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import { openDatabase } from '../../subgraphs/kit/database/database.ts';
import { createPopulation, type Person, type Population } from '../../subgraphs/kit/population/population.ts';
import { findProcess } from '../../scripts/lib/find-process.ts';
import { startWindow, windowPeople, type RunningWindow } from '../support/start-window.ts';

const personas = ['citizen', 'spouse', 'pensioner', 'widow', 'signatory-a', 'abroad', 'official-tax'] as const;

/** Everything of a person that a client could have read, or may write into a request. */
interface Facts {
  readonly names: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

describe('of the people whom requests are about, there is nothing', () => {
  const population = createPopulation({ people: windowPeople });
  const { names, addresses, numbers } = factsOf(population);
  const references = Object.values(population.personas).map(({ person }) => person.ref);
  const refusals: string[] = [];
  const heaps = mkdtempSync(join(tmpdir(), 'panjereh-heaps-'));
  let window: RunningWindow;

  beforeAll(async () => {
    window = await startWindow({
      environment: {
        PANJEREH_LOG__LEVEL: 'debug',
        NODE_OPTIONS: `--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${heaps}`,
      },
    });
    for (const persona of personas) {
      const ask = await asking(window.origin, persona);
      for (const query of documents()) await ask({ query });
      const { nationalId, mobile } = population.personas[persona].person;
      for (const number of [nationalId, mobile ?? nationalId])
        for (const request of wrongRequests(number)) refusals.push(await ask(request));
    }
    await stopAgencies(window, ['post', 'bills']);
    const ask = await asking(window.origin, 'citizen');
    for (const query of documents()) await ask({ query });
  }, 180_000);

  afterAll(async () => {
    await window[Symbol.asyncDispose]();
    rmSync(heaps, { recursive: true });
  });

  const traces = (text: string, facts: Iterable<string>) => [...facts].filter((fact) => text.includes(fact));

  it('in what refuses requests, though they carried numbers of theirs', () => {
    expect(refusals.length).toBeGreaterThan(100);
    expect(refusals.filter((body) => !body.includes('"errors"'))).toEqual([]);
    expect(traces(refusals.join('\n'), numbers)).toEqual([]);
  });

  it('in logs at their most talkative, and in metrics', async () => {
    const logs = globSync(join(window.data, 'logs/*')).map((file) => readFileSync(file, 'utf8'));
    const written = [...logs, await (await fetch(`${window.origin}/metrics`)).text()].join('\n');
    expect(written.match(/"/g)!.length).toBeGreaterThan(1_000);
    expect(traces(written, [...numbers, ...addresses, ...names])).toEqual([]);
  });

  it("in the gateway's memory once they are answered: operations, plans, persisted queries", async () => {
    const heap = await heapOf(window, heaps);
    expect(heap).toContain('CitizenProfile');
    expect(traces(heap, [...numbers, ...addresses])).toEqual([]);
  }, 300_000);

  it('in what is counted of calls, in the spool and at the catalogue, nor a reference of theirs', async () => {
    const written = await eventually(
      () => countsOf(window.data),
      (text) => text.includes('citizens@national-window'),
    );

    expect(written).toContain('citizens@national-window');
    expect(traces(written, [...numbers, ...addresses, ...names, ...references])).toEqual([]);
  }, 60_000);

  it("in the ledger, and in the issuer's records", () => {
    const files = globSync(join(window.data, '{access-ledger,issuer}.db*'));
    const written = files.map((file) => readFileSync(file, 'latin1')).join('\n');
    expect(written.length).toBeGreaterThan(100_000);
    const words = [...names, ...addresses].map((word) => Buffer.from(word).toString('latin1'));
    expect(traces(written, [...numbers, ...words])).toEqual([]);
  });
});

/** Rows of the gateway's spool, and those of the catalogue that follow from what was handed in. */
async function countsOf(data: string): Promise<string> {
  const tables = [
    ['traffic', ['traffic_pending', 'traffic_batch']],
    ['catalogue', ['traffic', 'traffic_writer', 'evidence']],
  ] as const;
  const found = tables.map(async ([name, of]) => {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the tables hold
    const database = await openDatabase<any>({ file: join(data, `${name}.db`), readOnly: true });
    const rows = await Promise.all(of.map((table) => database.db.selectFrom(table).selectAll().execute()));
    await database.close();
    const own = rows.map((list) => list.filter(({ origin }) => origin !== 'SEEDED'));
    return JSON.stringify(own, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  });
  return (await Promise.all(found)).join('\n');
}

/** A snapshot of the heap, which V8 takes after collecting what nobody holds. */
async function heapOf({ data }: RunningWindow, folder: string): Promise<string> {
  process.kill(findProcess('gateway/main.ts', data), 'SIGUSR2');
  for (;;) {
    const [file] = globSync(join(folder, '*.heapsnapshot'));
    if (file !== undefined && isWhole(file)) return readFileSync(file, 'utf8');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Its last characters close the list of strings, and the whole. */
function isWhole(file: string): boolean {
  const { size } = statSync(file);
  const end = Buffer.alloc(3);
  const opened = openSync(file, 'r');
  readSync(opened, end, 0, 3, Math.max(0, size - 3));
  closeSync(opened);
  return end.toString().trim().endsWith(']}');
}

function documents(): readonly string[] {
  const files = globSync('schema/operations/**/*.graphql', { cwd: projectFolder });
  return files.map((file) => readFileSync(join(projectFolder, file), 'utf8'));
}

/** Each puts a number that stands for a person where a careless client might. */
function wrongRequests(number: string): readonly (object | string)[] {
  return [
    { query: 'query($first: Int!) { me { bills(first: $first) { totalCount } } }', variables: { first: number } },
    { query: `{ me { bills(first: "${number}") { totalCount } } }` },
    { query: `{ me { name(of: "${number}") } }` },
    { query: `{ me { "${number}" } }` },
    { query: `{ me { ${number} } }` },
    { query: '{ me { id } }', operationName: number },
    { query: '{ me { id } }', variables: number },
    { query: number },
    { extensions: { persistedQuery: { version: 1, sha256Hash: number } } },
    { query: `mutation { openNotice(id: "${number}", idempotencyKey: "${number}") { id } }` },
    {
      query: `mutation { openInquiry(idempotencyKey: "k", input: { nationalId: "${number}", birthDate: "1990-01-01",
        purpose: COURT, legalBasis: "a law", caseRef: "c1", coordinates: [], acknowledgeSubjectIsTold: true }) { id } }`,
    },
    `{"query": ${number}`,
    `["${number}"]`,
  ];
}

async function asking(origin: string, persona: string): Promise<(request: object | string) => Promise<string>> {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await personaToken(origin, persona)}`,
  };
  return async (request) => {
    const body = typeof request === 'string' ? request : JSON.stringify(request);
    return (await fetch(`${origin}/graphql`, { method: 'POST', headers, body })).text();
  };
}

async function stopAgencies({ data }: RunningWindow, agencies: readonly string[]): Promise<void> {
  for (const agency of agencies) process.kill(findProcess(`subgraphs/${agency}/main.ts`, data), 'SIGKILL');
}

function factsOf({ personas: all, households }: Population): Facts {
  const refs = new Set(Object.values(all).map(({ person }) => person.ref));
  const [names, addresses, numbers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const add = (facts: Set<string>, found: readonly (string | null | undefined)[]) => {
    for (const fact of found) if (typeof fact === 'string') facts.add(fact);
  };
  const numbersOf = (person: Person) => [person.nationalId, person.mobile, person.insuranceNumber];
  for (const { members, address } of households()) {
    if (!members.some(({ ref }) => refs.has(ref))) continue;
    add(numbers, [address?.postalCode, ...members.flatMap(numbersOf)]);
    add(addresses, [address?.text]);
    add(
      names,
      members.flatMap(({ familyName, givenName }) => [familyName, givenName]),
    );
  }
  return { names, addresses, numbers };
}
