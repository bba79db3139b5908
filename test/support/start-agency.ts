import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely, KyselyPlugin, RootOperationNode } from 'kysely';
import { citizenScopes } from '../../gateway/issuer/default-clients.ts';
import type { Mandate, Right } from '../../gateway/kernel/rights.ts';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import type { Database } from '../../subgraphs/kit/database/database.ts';
import type { Subgraph } from '../../subgraphs/kit/define-subgraph.ts';
import { createStatements } from '../../subgraphs/kit/agency-statement.ts';
import { openEvents } from '../../subgraphs/kit/events/events.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { createPopulation, type Population } from '../../subgraphs/kit/population/population.ts';
import { seedDatabase } from '../../subgraphs/kit/seed-database.ts';
import { serve } from '../../subgraphs/kit/serve.ts';
import { TestPeers } from './deliver-events.ts';
import type { Filling } from './filled-file.ts';
import { keysOf, signedHeaders, testKey } from './sign-call.ts';

/** Of every agency in tests. */
export const testKeys = keysOf(testKey());

/** Who the gateway's grant says is asking; what a test leaves out is an anonymous caller's. */
export interface TestCaller {
  readonly subject?: string | null;
  readonly kind?: 'anonymous' | 'citizen' | 'official' | 'client';
  readonly client?: string;
  readonly scopes?: readonly string[];
  readonly assurance?: number;
  readonly authTime?: number | null;
  readonly agency?: string | null;
  readonly language?: 'fa' | 'en';
  /** What the gateway has found that she may read of others. */
  readonly rights?: readonly Right[];
}

/** What else the grant says: for what, by which rights, and which fields. */
export interface Granted {
  readonly mandate?: Mandate;
  readonly coordinates?: readonly string[];
}

/** What a test reads of an answer, how old it is aside; the shape of `data` is the test's own business. */
interface TestAnswer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test knows what it asked for
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly messages: { readonly fa: string; readonly en: string } };
  }[];
}

export interface TestAgency {
  readonly url: string;
  readonly population: Population;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
  readonly db: Kysely<any>;
  /** Sends one GraphQL request over HTTP as the gateway does. */
  ask(query: string, variables?: object, caller?: TestCaller, granted?: Granted): Promise<TestAnswer>;
  /** How many SQL statements the agency, or a test through `db`, sent while `work` ran. */
  countStatements(work: () => Promise<unknown>): Promise<number>;
  /** Takes what other agencies among the same peers have told, as far as there is any now. */
  catchUp(): Promise<number>;
  close(): Promise<void>;
}

/** A citizen signed in at the portal, with every scope of this release. */
export function citizen(subject: string): TestCaller {
  return { subject, kind: 'citizen', scopes: citizenScopes, assurance: 2, authTime: 1_792_742_400 };
}

/** Migrates, seeds and serves an agency inside this process, on a database that the test has opened. */
export async function startAgency(
  subgraph: Subgraph,
  open: <Schema>(filling: Filling) => Promise<Database<Schema>>,
  { people = 50, peers = new TestPeers() }: { readonly people?: number; readonly peers?: TestPeers } = {},
): Promise<TestAgency> {
  const population = createPopulation({ people });
  const database = await open<unknown>({
    name: `${subgraph.name} with ${people} people`,
    isFixed: await isSeededAlike(subgraph),
    async fill(empty) {
      const made = () => Promise.resolve(population);
      await seedDatabase(subgraph, empty, made, () => {});
    },
  });
  const recorder = new StatementRecorder();
  const watched: Database<unknown> = { ...database, db: database.db.withPlugin(recorder) };
  const { name, follows = [] } = subgraph;
  const privateKey = peers.makeKey(name);
  const events = await openEvents({ database, name, follows, privateKey, peers, logger: silentLogger });
  const served = await serve(subgraph, {
    database: watched,
    keys: testKeys,
    events,
    statements: createStatements(privateKey),
  });
  peers.settle(name, new URL(served.url).origin);
  return {
    url: served.url,
    population,
    db: watched.db,
    ask: (query, variables = {}, caller = {}, granted = {}) =>
      ask({ agency: subgraph.name, url: served.url, body: JSON.stringify({ query, variables }), ...granted }, caller),
    async countStatements(work) {
      const before = recorder.count;
      await work();
      return recorder.count - before;
    },
    catchUp: () => events.catchUp(),
    async close() {
      await Promise.all([events.close(), served.close()]);
    },
  };
}

/** What reads the clock while it is seeded. */
const clocked: ReadonlySet<string> = new Set(['statistics']);

/** Whether it is seeded as the agency of that name in `subgraphs` is, and by nothing but the made-up country. */
async function isSeededAlike({ name, seed, migrations }: Subgraph): Promise<boolean> {
  const file = join(projectFolder, 'subgraphs', name, 'subgraph.ts');
  if (clocked.has(name) || !existsSync(file)) return false;
  const { subgraph } = (await import(file)) as { readonly subgraph?: Subgraph };
  return subgraph?.seed === seed && subgraph.migrations === migrations;
}

async function ask(call: TestCall, caller: TestCaller): Promise<TestAnswer> {
  const response = await fetch(call.url, { method: 'POST', headers: headersOf(call, caller), body: call.body });
  const { extensions: _, ...answer } = (await response.json()) as TestAnswer & { readonly extensions: unknown };
  return answer;
}

interface TestCall extends Granted {
  readonly agency: string;
  readonly url: string;
  readonly body: string;
}

/** The headers with which the gateway proves itself and names the caller. */
export function headersOf(
  call: TestCall,
  {
    subject = null,
    kind = subject === null ? 'anonymous' : 'citizen',
    scopes = [],
    language = 'en',
    rights = [],
    ...rest
  }: TestCaller,
): Record<string, string> {
  const caller = { client: 'portal', ...rest, subject, kind, scopes: new Set(scopes) };
  return signedHeaders({ ...call, keys: testKeys, caller, language, rights });
}

export class StatementRecorder implements KyselyPlugin {
  count = 0;

  transformQuery({ node }: { readonly node: RootOperationNode }): RootOperationNode {
    this.count += 1;
    return node;
  }

  transformResult({ result }: Parameters<KyselyPlugin['transformResult']>[0]): Promise<typeof result> {
    return Promise.resolve(result);
  }
}
