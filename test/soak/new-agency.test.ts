import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import { findFreePort } from '../../scripts/lib/start/inner-ports.ts';
import { personaToken } from '../../scripts/lib/persona-token.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

/** The folder of a made-up agency, file by file: what the README of the kit asks for. */
const library: Readonly<Record<string, string>> = {
  'main.ts': `import { runAgency } from '../kit/run-agency.ts';
import { subgraph } from './subgraph.ts';

await runAgency(subgraph);
`,
  'subgraph.ts': `import { defineSubgraph } from '../kit/define-subgraph.ts';
import { createLoaders } from './context.ts';
import { migrations } from './migrations.ts';
import { openRegistry } from './registry.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

export const subgraph = defineSubgraph({
  name: 'library', agency: null, schemaFile: new URL('./schema.graphql', import.meta.url), resolvers, migrations, seed, openRegistry, createLoaders,
});
`,
  'tables.ts': 'export interface LibraryTables { loan: { person_ref: string; books: number } }\n',
  'migrations.ts': `import type { Migration } from '../kit/database/database.ts';

export const migrations: readonly Migration[] = [{
  name: '0001-loans',
  async up(db) {
    await db.schema.createTable('loan')
      .addColumn('person_ref', 'text', (column) => column.primaryKey())
      .addColumn('books', 'integer', (column) => column.notNull()).execute();
  },
}];
`,
  'seed.ts': `import type { Kysely } from 'kysely';
import { bulkInsert } from '../kit/database/database.ts';
import type { Population } from '../kit/population/population.ts';
import type { LibraryTables } from './tables.ts';

export async function seed(db: Kysely<LibraryTables>, { personas }: Population): Promise<void> {
  await bulkInsert(db, 'loan', [{ person_ref: personas.citizen.person.ref, books: 3 }]);
}
`,
  'registry.ts': `import type { Kysely } from 'kysely';
import type { LibraryTables } from './tables.ts';

export interface Registry { loansOf(persons: readonly string[]): Promise<ReadonlyMap<string, number>> }

export function openRegistry(db: Kysely<LibraryTables>): Registry {
  return {
    async loansOf(persons) {
      const rows = await db.selectFrom('loan').selectAll().where('person_ref', 'in', persons).execute();
      return new Map(rows.map(({ person_ref, books }) => [person_ref, books]));
    },
  };
}
`,
  'context.ts': `import type { AgencyContext } from '../kit/context.ts';
import { createLoader } from '../kit/loader.ts';
import type { Registry } from './registry.ts';

export type LibraryContext = AgencyContext<Registry, ReturnType<typeof createLoaders>>;

export function createLoaders(registry: Registry) {
  return { loans: createLoader((persons: readonly string[]) => registry.loansOf(persons)) };
}
`,
  'resolvers.ts': `import { me } from '../kit/me.ts';
import type { Resolvers } from './resolver-types.ts';

export const resolvers: Resolvers = {
  Query: { me },
  Person: { booksOnLoan: ({ id }, _arguments, { loaders }) => loaders.loans.load(id) },
};
`,
};

/** The head of the post's schema serves every agency; of its types this one has its own part of Person. */
function librarySchema(copy: string): string {
  const ofPost = readFileSync(join(copy, 'subgraphs/post/schema.graphql'), 'utf8');
  const own = `  """
  Books that the person has on loan from the made-up library.

  کتاب‌هایی که شخص از کتابخانهٔ ساختگی به امانت دارد.
  """
  booksOnLoan: Int
    @requiresScopes(scopes: [["civil:name"]])
    @classified(as: "PERSONAL", for: ["SELF_SERVICE"])
}
`;
  const [before = ''] = ofPost.split(/^ {2}"""\n(?=[^"]*"""\n {2}residence:)/m);
  return `${before}${own}`;
}

it('a new agency is one folder and one entry in rover.yaml, and answers through the gateway after a reload', async () => {
  const copy = copyProject();
  await using window = await startCopy(copy);
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await personaToken(window.url, 'citizen')}`,
  };
  const ask = async (): Promise<string> => {
    const body = JSON.stringify({ query: '{ me { givenName booksOnLoan } }' });
    return (await fetch(`${window.url}/graphql`, { method: 'POST', headers, body })).text();
  };
  expect(await ask()).toContain('GRAPHQL_VALIDATION_FAILED');

  const port = await findFreePort();
  const agency = join(copy, 'subgraphs/library');
  mkdirSync(agency);
  for (const [file, text] of Object.entries(library)) writeFileSync(join(agency, file), text);
  writeFileSync(join(agency, 'schema.graphql'), librarySchema(copy));
  const entry = `  library:\n    routing_url: http://127.0.0.1:${port}/graphql\n    schema:\n      file: subgraphs/library/schema.graphql\n`;
  writeFileSync(join(copy, 'rover.yaml'), readFileSync(join(copy, 'rover.yaml'), 'utf8') + entry);
  await runScript('codegen.ts', ['library'], copy);
  await using _library = await startAgency(copy, window.data, port);
  await runScript('compose.ts', [], copy);

  let answer = await ask();
  while (!answer.includes('booksOnLoan":3')) {
    expect(answer).toContain('GRAPHQL_VALIDATION_FAILED');
    answer = await ask();
  }
  expect(JSON.parse(answer)).toMatchObject({ data: { me: { givenName: 'مریم', booksOnLoan: 3 } } });
}, 180_000);

/** Everything but the tests and what is installed, which it shares. */
function copyProject(): string {
  const copy = join(folder.path, 'project');
  mkdirSync(copy);
  for (const part of ['gateway', 'schema', 'scripts', 'subgraphs', 'package.json', 'package-lock.json', 'rover.yaml']) {
    cpSync(join(projectFolder, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

async function startCopy(copy: string) {
  const data = join(folder.path, 'data');
  const words = ['--data', data, '--people', '60', '--port', '0'];
  const { url, ...running } = await start(
    join(copy, 'scripts/start.ts'),
    words,
    /(http:\/\/127\.0\.0\.1:\d+)\/graphql/,
  );
  return { ...running, url, data };
}

function startAgency(copy: string, data: string, port: number) {
  const words = ['library', '--data', data, '--people', '60', '--port', String(port)];
  return start(join(copy, 'scripts/agency.ts'), words, /(http:\/\/127\.0\.0\.1:\d+)/);
}

async function start(script: string, words: readonly string[], pattern: RegExp) {
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (text: string) => {
      said += text;
      const found = pattern.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    void closed.then(() => reject(new Error(said)));
  });
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await closed;
    },
  };
}
