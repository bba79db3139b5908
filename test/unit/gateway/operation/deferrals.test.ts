import { describe, expect, it } from '@jest/globals';
import { getOperationAST, parse, print } from 'graphql';
import { readDeferrals } from '../../../../gateway/operation/deferrals.ts';

function read(text: string) {
  const document = parse(text);
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [])),
  );
  return readDeferrals(document, getOperationAST(document)!, fragments);
}

const written = (text: string, ...yes: string[]) => {
  const { definition, labels } = read(text)!.deferring((name) => yes.includes(name));
  return [print(definition).replaceAll(/\s+/g, ' '), Object.fromEntries(labels)];
};

describe('what an operation defers', () => {
  it('is nothing where no directive says so', () => {
    expect(read('{ a { ...F @include(if: true) } } fragment F on A { b }')).toBeNull();
  });

  it('has a label for each place, though a fragment be spread at several', () => {
    expect(written('{ a { ...F } c { ...F } } fragment F on A { ... @defer { b } }')).toEqual([
      '{ a { ... on A { ... @defer(label: "d0") { b } } } c { ... on A { ... @defer(label: "d1") { b } } } }',
      { d0: null, d1: null },
    ]);
  });

  it('is decided by constants and variables, and other directives stay', () => {
    const text = `query($x: Boolean!, $y: Boolean!) {
      a { ... @defer(if: $x, label: "x") @skip(if: $y) { b } ... @defer(if: $y) { c } ... @defer(if: false) { d } } }`;
    expect(read(text)?.conditions).toEqual(['x', 'y']);
    expect(written(text, 'x')).toEqual([
      'query ($x: Boolean!, $y: Boolean!) { a { ... @defer(label: "d0") @skip(if: $y) { b } ... { c } ... { d } } }',
      { d0: 'x' },
    ]);
  });
});
