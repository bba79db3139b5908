import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { findFreePort } from '../../scripts/lib/start/inner-ports.ts';
import { personaToken } from '../../scripts/lib/persona-token.ts';
import { copyProject, startCopiedAgency, startCopy } from '../support/project-copy.ts';
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
  const copy = copyProject(folder.path);
  await using window = await startCopy(copy, join(folder.path, 'data'));
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
  await using _library = await startCopiedAgency(copy, 'library', window.data, port);
  await runScript('compose.ts', [], copy);

  let answer = await ask();
  while (!answer.includes('booksOnLoan":3')) {
    expect(answer).toContain('GRAPHQL_VALIDATION_FAILED');
    answer = await ask();
  }
  expect(JSON.parse(answer)).toMatchObject({ data: { me: { givenName: 'مریم', booksOnLoan: 3 } } });
}, 180_000);
