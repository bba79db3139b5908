import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../scripts/lib/project-folder.ts';

const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version: string }>;
};
const sources = globSync('{gateway,subgraphs,schema,scripts}/**/*.{ts,tsx}', { cwd: projectFolder }).map((file) => ({
  file,
  text: readFileSync(join(projectFolder, file), 'utf8'),
}));

describe('packages of which there may be one only', () => {
  it.each(['graphql', '@apollo/federation-internals'])('has one copy of %s', (name) => {
    const locked = Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`));
    const installed = globSync(
      `{node_modules,node_modules/*/node_modules,node_modules/@*/*/node_modules}/${name}/package.json`,
      {
        cwd: projectFolder,
      },
    );
    expect({ locked, installed }).toEqual({
      locked: [`node_modules/${name}`],
      installed: [`node_modules/${name}/package.json`],
    });
  });

  it('pins every package of Apollo Federation to one release', () => {
    const names = ['composition', 'federation-internals', 'gateway', 'query-graphs', 'query-planner', 'subgraph'];
    const versions = names.map((name) => lock.packages[`node_modules/@apollo/${name}`]?.version);
    expect([...new Set(versions)]).toEqual(['2.14.4']);
  });
});

describe('packages under the Elastic License', () => {
  it.each([
    ['@apollo/composition', 'scripts/lib/compose-supergraph.ts'],
    ['@apollo/federation-internals', 'gateway/supergraph/build-supergraph.ts'],
    ['@apollo/query-planner', 'gateway/plan/apollo-planner.ts'],
    ['@apollo/gateway', 'gateway/supergraph/supergraph-manager.ts'],
  ])('imports %s in %s and nowhere else', (name, place) => {
    const imported = new RegExp(`(from|import|require)\\s*\\(?\\s*['"]${name}(/[^'"]*)?['"]`);
    expect(sources.filter(({ text }) => imported.test(text)).map(({ file }) => file)).toEqual([place]);
  });
});
