import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { findPackages } from '../../../scripts/lib/packages/find-packages.ts';
import { projectFolder } from '../../../scripts/lib/project-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const temporary = temporaryFolder();
const run = promisify(execFile);

/** Runs Node in the project; resolves to what it printed. */
async function node(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout } = await run(process.execPath, [...args], {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
  });
  return stdout;
}

const pack = () => node(['scripts/pack-packages.ts', '--data', temporary.path]);

it('packs what agencies load so that there is one GraphQL.js, and every name that was exported still is', async () => {
  await pack();
  const { folder, names, isThere } = findPackages(temporary.path);
  const use = ['--import', join(projectFolder, 'scripts/lib/packages/use-packages.ts')];
  const look = `
    const { GraphQLSchema } = await import('graphql');
    const { buildSubgraphSchema } = await import('@apollo/subgraph');
    const schema = buildSubgraphSchema((await import('graphql')).parse('type Query { a: Int }'));
    const { fastify } = await import('fastify');
    const names = Object.keys(await import('kysely')).length;
    console.log(JSON.stringify([import.meta.resolve('graphql'), schema instanceof GraphQLSchema, typeof fastify, names]));`;
  const ask = async (...flags: readonly string[]) =>
    JSON.parse(await node([...flags, '--input-type=module', '-e', look], { PANJEREH_PACKAGES: folder })) as unknown[];

  const [packed, plain] = [await ask(...use), await ask()];

  expect(isThere).toBe(true);
  expect(names).toEqual(expect.arrayContaining(['@apollo/server', '@apollo/subgraph', 'fastify', 'graphql', 'kysely']));
  expect(names).not.toContain('pg'); // loaded only where the database is PostgreSQL
  expect(packed[0]).toContain('/packages/');
  expect(plain[0]).toContain('/node_modules/');
  expect(packed.slice(1)).toEqual(plain.slice(1));
  expect(packed.slice(1, 3)).toEqual([true, 'function']);
});

it('packs once, and leaves nothing beside what is in use', async () => {
  await pack();
  const { folder } = findPackages(temporary.path);
  const before = await readdir(dirname(folder));
  const said = await pack();

  expect(before).toEqual([folder.slice(dirname(folder).length + 1)]);
  expect(await readdir(dirname(folder))).toEqual(before);
  expect(said).toContain(folder);
});
