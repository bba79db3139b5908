import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, print, type DocumentNode, type SelectionSetNode } from 'graphql';
import { checkLimits } from '../../../../gateway/operation/check-limits.ts';
import type { OperationLimits } from '../../../../gateway/operation/limits.ts';
import { measureDocument } from '../../../../gateway/operation/measure.ts';

const fragmentNames = ['F0', 'F1', 'F2', 'F3'];

/** Selections that spread only fragments after `from`, so that none contains itself. */
function selections(from: number, depth: number): fc.Arbitrary<string> {
  const spreads = fragmentNames.slice(from).map((name) => fc.constant(`...${name}`));
  const leaf = fc.constantFrom('a', 'b', 'x: a', 'y: b', 'a: b', '__typename');
  const name = fc.constantFrom('a', 'b', 'x: a', '__schema', '__type(name: "A")');
  const below = () => selections(from, depth - 1);
  const nested =
    depth === 0 ? [] : [fc.tuple(name, below()).map(([of, set]) => `${of} ${set}`), below().map((set) => `... ${set}`)];
  return fc
    .array(fc.oneof(leaf, ...spreads, ...nested), { minLength: 1, maxLength: 4 })
    .map((parts) => `{ ${parts.join(' ')} }`);
}

const documents = fc
  .tuple(selections(0, 3), ...fragmentNames.map((_, index) => selections(index + 1, 2)))
  .map(([operation, ...bodies]) =>
    parse([operation, ...bodies.map((body, index) => `fragment ${fragmentNames[index]} on A ${body}`)].join('\n')),
  );

/** Writes fragments out where they are spread, and counts what is there. */
function countNaively(document: DocumentNode) {
  const sets = new Map(
    document.definitions.flatMap((node) =>
      node.kind === 'FragmentDefinition' ? [[node.name.value, node.selectionSet]] : [],
    ),
  );
  function count(root: SelectionSetNode) {
    const counted = { fields: 0, aliases: 0, depth: 0, introspectionDepth: 0, rootFields: 0 };
    function walk(set: SelectionSetNode, level: number, introspected: number): void {
      for (const node of set.selections) {
        if (node.kind === 'FragmentSpread') walk(sets.get(node.name.value)!, level, introspected);
        else if (node.kind === 'InlineFragment') walk(node.selectionSet, level, introspected);
        else {
          const begins = ['__schema', '__type'].includes(node.name.value);
          const inside = begins ? 1 : introspected === 0 ? 0 : introspected + 1;
          counted.fields += 1;
          if (node.alias) counted.aliases += 1;
          if (level === 0) counted.rootFields += 1;
          if (inside === 0) counted.depth = Math.max(counted.depth, level + 1);
          else counted.introspectionDepth = Math.max(counted.introspectionDepth, inside);
          if (node.selectionSet) walk(node.selectionSet, level + 1, inside);
        }
      }
    }
    walk(root, 0, 0);
    return counted;
  }
  const operation = document.definitions.find((node) => node.kind === 'OperationDefinition')!;
  const ofOperation = count(operation.selectionSet);
  const unused = [...sets.values()].map((set) => count(set).fields);
  return { ...ofOperation, fields: Math.max(ofOperation.fields, ...unused) };
}

describe('the measure of a document', () => {
  it('is what writing all its fragments out would count', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { fields, aliases, depth, introspectionDepth, rootFields } = measureDocument(document);
        expect({ fields, aliases, depth, introspectionDepth, rootFields }).toEqual(countNaively(document));
      }),
      { numRuns: 500 },
    );
  });

  it('is refused by no limit that it reaches, and by each that is one lower', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const measure = measureDocument(document);
        const exact = { ...measure, repeatedFields: measure.repeatedFields(), tokens: 0, listSize: 0, objects: 0 };
        const limits: OperationLimits = exact;
        expect(() => checkLimits(document, limits)).not.toThrow();
        for (const name of [
          'fields',
          'aliases',
          'depth',
          'introspectionDepth',
          'rootFields',
          'fragments',
          'repeatedFields',
        ] as const) {
          if (limits[name] > 0)
            expect(() => checkLimits(document, { ...limits, [name]: limits[name] - 1 })).toThrow('limit');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on how the document is written', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { repeatedFields, ...measure } = measureDocument(document);
        const { repeatedFields: again, ...other } = measureDocument(parse(print(document)));
        expect([other, again()]).toEqual([measure, repeatedFields()]);
      }),
      { numRuns: 100 },
    );
  });
});
