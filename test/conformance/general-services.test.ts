import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import { readRover } from '../../scripts/lib/read-rover.ts';
import type { Subgraph } from '../../subgraphs/kit/define-subgraph.ts';
import { describeGeneralServices } from '../support/general-services.ts';

const implementing = /^type (\w+) implements (?:[\w &]* & )?ServiceRequest\b(?! @key)/gm;

/** The agencies of rover.yaml whose schemas say that they take requests, with the types of these. */
const agencies = await Promise.all(
  readRover(join(projectFolder, 'rover.yaml'))
    .subgraphs.map(({ name, sdl }) => ({ name, types: [...sdl.matchAll(implementing)].map(([, type = '']) => type) }))
    .filter(({ types }) => types.length > 0)
    .map(async ({ name, types }) => {
      const file = join(projectFolder, 'subgraphs', name, 'subgraph.ts');
      const { subgraph } = (await import(file)) as { readonly subgraph: Subgraph };
      return { subgraph, types };
    }),
);

const alphabetically = (one: string, other: string) => one.localeCompare(other);

describe('The agencies that take requests', () => {
  it('name to the kit the types that their schemas say are requests', () => {
    for (const { subgraph, types } of agencies) {
      expect([subgraph.name, subgraph.requests?.types.toSorted(alphabetically)]).toEqual([
        subgraph.name,
        types.toSorted(alphabetically),
      ]);
    }
  });

  it('begin their tracking codes with different letters', () => {
    const prefixes = agencies.map(({ subgraph }) => subgraph.requests?.prefix);

    expect(new Set(prefixes).size).toBe(prefixes.length);
  });
});

for (const { subgraph } of agencies) describeGeneralServices(subgraph);
