import {
  closeSync,
  globSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findProcess } from '../../scripts/lib/find-process.ts';
import { eventually } from '../../scripts/lib/mission/eventually.ts';
import { openStage } from '../../scripts/lib/mission/open-stage.ts';
import { readRows } from '../../scripts/lib/mission/read-rows.ts';
import { runRows } from '../../scripts/lib/mission/run-rows.ts';
import { backOfficeToken } from '../../scripts/lib/back-office-token.ts';
import { personaToken } from '../../scripts/lib/persona-token.ts';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import { readOperation } from '../../scripts/lib/read-operation.ts';
import { openDatabase } from '../../subgraphs/kit/database/database.ts';
import { createPopulation } from '../../subgraphs/kit/population/population.ts';
import { factsOf, numbersIn } from '../support/facts-of-people.ts';
import { createTraceSearch, type FindTraces, formsOf } from '../support/find-traces.ts';
import { sha256Of } from '../support/sha256-of.ts';
import { soakSize } from '../support/soak.ts';
import { startWindow, windowPeople, type RunningWindow } from '../support/start-window.ts';
import { hasStateServer, startStateServer, type StateServer } from '../support/state-server.ts';

const personas = ['citizen', 'spouse', 'pensioner', 'widow', 'signatory-a', 'abroad', 'official-tax'] as const;
/** Whether the mission's traffic goes before, that of all its rows over all agencies: a minute and a half more. */
const withMission = soakSize('SOAK_MISSION', 0) > 0;

const crashModule = new URL('../support/crash-on-signal.ts', import.meta.url).href;

describe('of the people whom requests are about, there is nothing', () => {
  const population = createPopulation({ people: windowPeople });
  const { names, addresses, numbers } = factsOf(population);
  const references = Object.values(population.personas).map(({ person }) => person.ref);
  const { citizen, widow } = population.personas;
  const heaps = mkdtempSync(join(tmpdir(), 'panjereh-heaps-'));
  const told = hearErrors();
  const opened = new AsyncDisposableStack();
  let window: RunningWindow;
  let state: StateServer | null = null;
  /** Searches for everything of everybody, what agencies have learnt since included. */
  let find: FindTraces;
  /** Of names the whole ones: the schema, which a gateway holds, has words that are somebody's. */
  let findWhole: FindTraces;

  beforeAll(async () => {
    if (hasStateServer) state = opened.use(await startStateServer());
    const environment = {
      PANJEREH_LEDGER__CHECKPOINT: '1s',
      PANJEREH_LOG__LEVEL: 'debug',
      NODE_OPTIONS: `--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${heaps} --import ${crashModule}`,
      CRASH_AT: '"givenName"|"nationalId"',
      ...(state === null ? {} : { PANJEREH_CACHE__URL: state.url }),
    };
    window = opened.use(await startWindow({ environment }));
    if (withMission) {
      // Agencies that a row has started again belong to the stage.
      const stage = openStage({ url: window.origin, data: window.data }, windowPeople, environment);
      opened.defer(() => stage.close());
      const results = await runRows([...(await readRows()).values()], stage, null);
      expect(results.filter(({ state: went }) => went === 'failed')).toEqual([]);
    }
    for (const persona of personas) {
      const ask = await asking(window.origin, persona);
      for (const query of documents()) await ask({ query });
      const { nationalId, mobile } = population.personas[persona].person;
      for (const number of [nationalId, mobile ?? nationalId])
        for (const request of wrongRequests(number)) await ask(request, { 'x-request-id': number });
    }
    await stopAgencies(window, ['post', 'bills']);
    const ask = await asking(window.origin, 'citizen');
    for (const query of documents()) await ask(kept(query));
    const held = [...numbers, ...(await numbersIn(window.data))];
    find = createTraceSearch([...held, ...addresses, ...names]);
    findWhole = createTraceSearch([...held, ...addresses, ...[...names].filter((name) => name.includes(' '))]);
  }, 900_000);

  afterAll(async () => {
    told.end();
    await opened.disposeAsync();
    rmSync(heaps, { recursive: true });
  });

  it('but whatever there were would be found, in each of its forms', () => {
    const file = join(window.data, 'logs', 'planted.log');
    for (const fact of [
      citizen.person.nationalId,
      citizen.person.familyName!,
      [...addresses][0]!,
      [...numbers].at(-1)!,
    ]) {
      for (const form of formsOf(fact)) {
        writeFileSync(file, Buffer.concat([Buffer.from('{"level":"info","msg":"it was '), form, Buffer.from('"}\n')]));
        expect([form.toString(), find(logsOf(window))]).toEqual([form.toString(), expect.arrayContaining([fact])]);
      }
    }
    rmSync(file);
  });

  it('in what refuses requests, though they carried numbers of theirs, and in any error of an answer', () => {
    expect(told.bodies.length).toBeGreaterThan(withMission ? 500 : 100);
    expect(find(Buffer.from(told.bodies.join('\n')))).toEqual([]);
  });

  it('in logs at their most talkative, and in metrics', async () => {
    const metrics = await (await fetch(`${window.origin}/metrics`)).text();
    const written = Buffer.concat([logsOf(window), Buffer.from(metrics)]);
    expect(written.length).toBeGreaterThan(100_000);
    expect(find(written)).toEqual([]);
  });

  it("in the gateway's memory once they are answered: operations, plans, persisted queries", async () => {
    const heap = await heapOf(window, heaps);
    expect(heap.includes('CitizenProfile')).toBe(true);
    expect(findWhole(heap)).toEqual([]);
  }, 300_000);

  (hasStateServer ? it : it.skip)('in what gateways share, and what was ever written there: persisted queries', () => {
    const written = state!.written();
    expect(written.includes('CitizenProfile')).toBe(true);
    expect(find(written)).toEqual([]);
  });

  it('in what is counted of calls, in the spool and at the catalogue, nor a reference of theirs', async () => {
    const written = await eventually(
      () => countsOf(window.data),
      (text) => text.includes('citizens@national-window'),
    );

    expect(written).toContain('citizens@national-window');
    expect(find(Buffer.from(written))).toEqual([]);
    expect(createTraceSearch(references)(Buffer.from(written))).toEqual([]);
  }, 60_000);

  it("in the ledger, and in the issuer's records", () => {
    const files = globSync(join(window.data, '{access-ledger,issuer}.db*'));
    const written = Buffer.concat(files.map((file) => readFileSync(file)));
    expect(written.length).toBeGreaterThan(100_000);
    expect(find(written)).toEqual([]);
  });

  it('in what processes say that end by a fault, though its words hold all that they were reading', async () => {
    const { nationalId, birthDate } = widow.person;
    const input = {
      nationalId,
      birthDate,
      caseRef: 'SSO-1405-0017',
      purpose: 'ELIGIBILITY',
      legalBasis: 'k',
      coordinates: ['Person.givenName'],
      acknowledgeSubjectIsTold: true,
    };
    const office = await backOfficeToken({
      gateway: window.origin,
      data: window.data,
      agency: 'social-security',
      official: 'official-social-security',
      scopes: ['official:inquiry'],
    });
    const inquire = { query: readOperation('office/open-inquiry'), variables: { input, key: 'crash' } };
    const ask = await asking(window.origin, 'citizen');

    await crash(window, 'subgraphs/trust/main.ts', () => askAs(window.origin, office, inquire));
    await crash(window, 'gateway/main.ts', () => ask({ query: '{ me { givenName familyName nationalId } }' }));

    const tellsOfFault = (name: string) => logsOf(window, name).includes('"SyntaxError"');
    expect(['trust', 'gateway'].map(tellsOfFault)).toEqual([true, true]);
    expect(find(Buffer.concat([logsOf(window), Buffer.from(window.said())]))).toEqual([]);
  }, 60_000);
});

/** Of all processes, or of one by its name, before and after it was started again. */
function logsOf({ data }: RunningWindow, name = '*'): Buffer {
  return Buffer.concat(globSync(join(data, `logs/**/${name}.log`)).map((file) => readFileSync(file)));
}

/** From now on, the errors of every GraphQL answer that comes, and the whole of what has no data. */
function hearErrors(): { readonly bodies: readonly string[]; end(): void } {
  const bodies: string[] = [];
  const { fetch: original } = globalThis;
  globalThis.fetch = async (...asked) => {
    const response = await original(...asked);
    const text = await response.clone().text();
    const { data = null, errors, ...rest } = readBody(text);
    if (!response.ok || (errors !== undefined && data === null)) bodies.push(text);
    else if (errors !== undefined) bodies.push(JSON.stringify({ errors, ...rest }));
    return response;
  };
  return { bodies, end: () => void (globalThis.fetch = original) };
}

function readBody(text: string): { readonly data?: unknown; readonly errors?: unknown } {
  try {
    return JSON.parse(text) as object;
  } catch {
    return {};
  }
}

/** Ends a process by a fault while it is asked something, which may be what it then does not answer. */
async function crash({ data }: RunningWindow, file: string, ask: () => Promise<string>): Promise<void> {
  const pid = findProcess(file, data);
  process.kill(pid, 'SIGWINCH');
  await eventually(
    () => ask().catch(String),
    () => !isThere(pid),
  );
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
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
async function heapOf({ data }: RunningWindow, folder: string): Promise<Buffer> {
  process.kill(findProcess('gateway/main.ts', data), 'SIGUSR2');
  for (;;) {
    const [file] = globSync(join(folder, '*.heapsnapshot'));
    if (file !== undefined && isWhole(file)) return readFileSync(file);
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

/** Its text is kept under its hash. */
function kept(query: string): object {
  return { query, extensions: { persistedQuery: { version: 1, sha256Hash: sha256Of(query) } } };
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
    { query: `query Of${number} { me { id } }` },
    { query: `query Of${number} { me { id } }`, operationName: `Of${number}` },
    { query: `{ me { a${number}: id } }` },
    { query: '{ me { id } }', extensions: { of: number } },
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

type Ask = (request: object | string, headers?: Readonly<Record<string, string>>) => Promise<string>;

async function asking(origin: string, persona: string): Promise<Ask> {
  const token = await personaToken(origin, persona);
  return (request, headers) => askAs(origin, token, request, headers);
}

async function askAs(origin: string, token: string, request: object | string, more: object = {}): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...more };
  const body = typeof request === 'string' ? request : JSON.stringify(request);
  return (await fetch(`${origin}/graphql`, { method: 'POST', headers, body })).text();
}

async function stopAgencies({ data }: RunningWindow, agencies: readonly string[]): Promise<void> {
  for (const agency of agencies) process.kill(findProcess(`subgraphs/${agency}/main.ts`, data), 'SIGKILL');
}
