import { describe, expect, it } from '@jest/globals';
import type { Selection } from '../../../../gateway/plan/query-plan.ts';
import { providedBy, rewritten as rewrittenBy, type Rewrite } from '../../../../gateway/plan/selections.ts';

/** A selection as short text: `from>name`, `?variable` conditions, fragments as `on Type`. */
function text(selections: readonly Selection[]): string {
  return selections
    .map((selection) => {
      const when = selection.conditions.map(({ variable, is }) => `?${is ? '' : '!'}${variable}`).join('');
      const below = selection.selections === null ? '' : `{${text(selection.selections)}}`;
      if (selection.kind === 'fragment') return `on ${selection.on}${when}${below}`;
      const name = selection.from === selection.name ? selection.name : `${selection.from}>${selection.name}`;
      return `${name}${selection.constant === undefined ? '' : `=${selection.constant}`}${when}${below}`;
    })
    .join(' ');
}

const isSubtype = (condition: string, name: string) =>
  condition === name || (condition === 'Media' && ['Book', 'Film'].includes(name));
const rewritten = (selections: readonly Selection[], rewrite: Rewrite) => rewrittenBy(selections, rewrite, isSubtype);

describe('what a fetch provides', () => {
  it('is read from its document, fragments and conditions included', () => {
    const document =
      'query($yes: Boolean!) { a: b(x: 1) { c @include(if: $yes) ...F } } fragment F on T { d @skip(if: $yes) }';
    expect(text(providedBy(document, false))).toBe('a{c?yes on T{d?!yes}}');
  });

  it('is what it selects of the entities, when it asks for such', () => {
    const document =
      'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on T { a } } }';
    expect(text(providedBy(document, true))).toBe('on T{a}');
  });
});

describe('a rewrite', () => {
  const selections = providedBy('{ list { ... on A { x__alias_0: x { y } } ... on B { x } __typename } }', false);

  it('renames a key, whatever its value will be', () => {
    const renamed = rewritten(selections, {
      kind: 'KeyRenamer',
      path: ['list', '... on A', 'x__alias_0'],
      renameKeyTo: 'x',
    });
    expect(text(renamed)).toBe('list{on A{x__alias_0>x{y}} on B{x} __typename}');
  });

  it('goes through keys that were renamed before', () => {
    const once = rewritten(selections, {
      kind: 'KeyRenamer',
      path: ['list', '... on A', 'x__alias_0'],
      renameKeyTo: 'x',
    });
    const twice = rewritten(once, { kind: 'KeyRenamer', path: ['list', '... on A', 'x', 'y'], renameKeyTo: 'z' });
    expect(text(twice)).toContain('x__alias_0>x{y>z}');
  });

  it('sets a value', () => {
    const requires = providedBy('{ ... on Book { __typename id } ... on Film { __typename id } }', false);
    const set = rewritten(requires, { kind: 'ValueSetter', path: ['... on Book', '__typename'], setValueTo: 'Media' });
    expect(text(set)).toBe('on Book{__typename=Media id} on Film{__typename id}');
  });

  it('for an interface is one for its types', () => {
    const requires = providedBy('{ ... on Book { __typename id } ... on Shop { __typename id } }', false);
    const set = rewritten(requires, { kind: 'ValueSetter', path: ['... on Media', '__typename'], setValueTo: 'Media' });
    expect(text(set)).toBe('on Book{__typename=Media id} on Shop{__typename id}');
  });

  it('that meets no field is an error, not a silent null later', () => {
    const lost = () => rewritten(selections, { kind: 'KeyRenamer', path: ['list', 'gone'], renameKeyTo: 'x' });
    expect(lost).toThrow(TypeError);
  });
});
