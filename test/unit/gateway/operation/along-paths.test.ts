import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { createPathOperations } from '../../../../gateway/operation/along-paths.ts';
import { readPath, selectedCoordinates } from '../../../../gateway/operation/operation.ts';
import { readSnapshot } from '../../../../gateway/supergraph/supergraph.ts';
import { projectFolder } from '../../../../scripts/lib/project-folder.ts';
import { createRandom } from '../../../support/random.ts';

const read = (file: string) => readFileSync(join(projectFolder, 'schema', file), 'utf8');
const { apiSchema } = readSnapshot(read('supergraph.graphql'), {
  hasIssuer: true,
  hasPairwise: true,
  allowUnenforced: [],
});
const { facts } = JSON.parse(read('held-facts.json')) as {
  readonly facts: Readonly<Record<string, { readonly coordinates: readonly string[] }>>;
};
const anybody = { contract: null, namesBasis: true };
const query = apiSchema.getQueryType()!;

/** What an operation selects, by the schema. */
function selectedAlong(paths: readonly string[]): ReadonlySet<string> {
  const { asked } = createPathOperations(apiSchema, { maxEntries: 1 })(paths, anybody);
  return selectedCoordinates(apiSchema, new Map(), asked!.operation.selectionSet, [query]);
}

/** The fields of a path, looked up apart from the code under test. */
function coordinatesOf(path: string): readonly string[] {
  let type = query;
  return path.split('.').map((step) => {
    const name = step.replace(/[([].*$/, '');
    const coordinate = `${type.name}.${name}`;
    type = getNamedType(type.getFields()[name]!.type) as GraphQLObjectType;
    return coordinate;
  });
}

describe('an operation along paths', () => {
  it('selects of the bindings of any form exactly their coordinates', () => {
    const random = createRandom(1405);
    const all = Object.keys(facts);
    for (let round = 0; round < 500; round += 1) {
      const paths = all.filter(() => random(10) < 3);
      if (paths.length === 0) continue;
      const bound = new Set(paths.flatMap((path) => facts[path]!.coordinates));

      expect(selectedAlong(random(2) === 0 ? paths : paths.toReversed())).toEqual(bound);
    }
  });

  it('selects of any paths through the national schema no coordinate beside them', () => {
    const random = createRandom(1401);
    /** A random walk from Query down to a leaf; null where it ends elsewhere. */
    function walk(type: GraphQLObjectType, depth: number): string | null {
      const fields = Object.values(type.getFields());
      const field = fields[random(fields.length)]!;
      const named = getNamedType(field.type);
      if (isLeafType(named)) return field.name;
      const below = isObjectType(named) && depth < 8 ? walk(named, depth + 1) : null;
      return below === null ? null : `${field.name}.${below}`;
    }
    let tried = 0;
    for (let round = 0; round < 2_000; round += 1) {
      const paths = Array.from({ length: 4 }, () => walk(query, 0)).filter(
        (path) => path !== null && readPath(path, apiSchema) !== null,
      ) as string[];
      if (paths.length === 0) continue;
      tried += 1;

      expect(selectedAlong(paths)).toEqual(new Set(paths.flatMap(coordinatesOf)));
    }
    expect(tried).toBeGreaterThan(100);
  });

  it('is the same for the same paths, in whatever order they come', () => {
    const along = createPathOperations(apiSchema, { maxEntries: 10 });
    const [one, other] = ['me.givenName', 'me.residence.city'] as const;

    expect(along([one, other], anybody).asked).toBe(along([other, one], anybody).asked);
  });

  it('gives the basis to the field that takes it, as a variable', () => {
    const along = createPathOperations(apiSchema, { maxEntries: 10 });
    const path = 'subjectOf(basis).residence.postalCode';
    const { asked } = along([path], anybody);

    expect(asked?.operation.variableDefinitions).toHaveLength(1);
    expect(along([path], { ...anybody, namesBasis: false })).toEqual({
      asked: null,
      ways: new Map([[path, 'BASIS_NOT_VALID']]),
    });
  });
});
