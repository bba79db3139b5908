import { describe, expect, it } from '@jest/globals';
import { getOperationAST, parse, print, stripIgnoredCharacters } from 'graphql';
import { anonymous, type Caller } from '../../../../gateway/kernel/caller.ts';
import { createOperations, defaultOperationLimits } from '../../../../gateway/operation/operation.ts';
import { createPolicy, standingOf } from '../../../../gateway/policy/policy.ts';
import { readSnapshot } from '../../../../gateway/supergraph/snapshot.ts';
import { composeInline } from '../../../support/compose-inline.ts';

const snapshot = readSnapshot(
  composeInline({
    a: `
      type Query { me: Person @authenticated  open: Int  all: [Node]  things: [Thing]  vault: Vault  post: Post! }
      type Mutation { send: Person @requiresScopes(scopes: [["send"]])  move: Address!  again: Int }
      type Post { boxes: [Address!]!  count: Int }
      interface Node { id: ID secret: Int }
      type Person implements Node { id: ID secret: Int @requiresScopes(scopes: [["a", "b"], ["c"]]) home: Address }
      type Car implements Node { id: ID secret: Int }
      type Address { city: String @requiresScopes(scopes: [["post"]]) street: String @requiresScopes(scopes: [["post"]]) }
      type Vault @authenticated { gold: Int }
      union Thing = Person | Car | Vault`,
  }),
  { hasIssuer: true, hasPairwise: true, allowUnenforced: [] },
);
/** Policy has to be quick by itself, whatever was let through before. */
const unlimited = Object.fromEntries(Object.keys(defaultOperationLimits).map((name) => [name, Infinity]));
const limits = { ...defaultOperationLimits, ...unlimited };
const operations = createOperations(snapshot, { maxEntries: 100, limits });
const policy = createPolicy(snapshot, { maxEntries: 100, maxPlans: 16 });
const caller = (...scopes: string[]): Caller => ({ ...anonymous, kind: 'citizen', scopes: new Set(scopes) });

function judge(text: string, who: Caller) {
  const document = parse(text);
  const operation = operations.find({ document, queryHash: text, operation: getOperationAST(document) ?? undefined });
  return policy.judge(operation, standingOf(who));
}

const allowed = (text: string, who: Caller) => {
  const verdict = judge(text, who);
  return verdict.allowed === null ? null : stripIgnoredCharacters(print(verdict.allowed.document));
};

describe('what is left of an operation', () => {
  it('is all of it for who may read all of it, introspection left out', () => {
    expect(allowed('{ me { id } open __schema { types { name } } }', caller())).toBe('{me{id}open}');
  });

  it('is without what needs signing in, and nothing when nothing else was asked', () => {
    expect(allowed('{ me { id } open }', anonymous)).toBe('{open}');
    expect(allowed('{ me { id } __typename }', anonymous)).toBeNull();
  });

  it('is without fields whose scopes are missing; one group of scopes is enough', () => {
    const query = '{ me { id secret } }';
    expect(allowed(query, caller('a'))).toBe('{me{id}}');
    expect(allowed(query, caller('a', 'b'))).toBe('{me{id secret}}');
    expect(allowed(query, caller('c'))).toBe('{me{id secret}}');
  });

  it('is without a field under any alias, in any fragment', () => {
    const query = '{ me { id x: secret ... { secret } ...F } } fragment F on Node { y: secret id }';
    expect(allowed(query, caller())).toBe('{me{id ...F_0}}fragment F_0 on Node{id}');
  });

  it('splits a field of an interface by the types that may give it', () => {
    expect(allowed('{ all { id secret } }', caller())).toBe('{all{id ...on Car{secret}__typename}}');
  });

  it('asks for no object of which only denied fields are selected, __typename included', () => {
    expect(allowed('{ me { id home { __typename city street } } }', caller())).toBe('{me{id}}');
    expect(allowed('{ me { home { city } } open }', caller())).toBe('{open}');
    expect(allowed('{ me { home { __typename } } }', caller())).toBe('{me{home{__typename}}}');
  });

  it('asks what an object is that may not be null, so that the one around it stays', () => {
    expect(allowed('{ post { count boxes { city } } }', caller())).toBe('{post{count boxes{__typename}}}');
    expect(allowed('{ post { boxes { city } } open }', caller())).toBe('{post{boxes{__typename}__typename}open}');
    expect(allowed('{ post { boxes { city } } }', caller())).toBeNull();
  });

  it('is without a mutation of which nothing may be seen', () => {
    expect(allowed('mutation { move { city } again }', caller())).toBe('mutation{again}');
  });

  it('is without what a constant @skip or @include leaves out', () => {
    expect(allowed('{ open @skip(if: false) me @include(if: false) { id } }', caller())).toBe('{open@skip(if:false)}');
    expect(
      allowed('{ ... @skip(if: true) { open } ...F @include(if: false) } fragment F on Query { open }', caller()),
    ).toBe(null);
    expect(allowed('{ me { id @include(if: false) } }', caller())).toBe('{me{__typename}}');
  });

  it('still asks for objects of other types, and of these for nothing but their type', () => {
    const query = '{ things { ... on Person { secret } ... on Vault { gold } } }';
    expect(allowed(query, anonymous)).toBe('{things{__typename}}');
  });

  it('makes sure that the planner asks for an object whatever the variables are', () => {
    const query = 'query($yes:Boolean!){me{home{city@include(if:$yes)}}}';
    expect(allowed(query, caller('post'))).toBe('query($yes:Boolean!){me{home{city@include(if:$yes)__typename}}}');
  });

  it('is the same object for callers with the same rights', () => {
    const query = '{ me { id secret } }';
    expect(judge(query, caller('x'))).toBe(judge(query, caller('y')));
    expect(judge(query, caller('c'))).not.toBe(judge(query, caller('x')));
  });

  it('is found in no time for fragments that double at each level', () => {
    const levels = Array.from({ length: 40 }, (_, n) => `fragment F${n} on Person { ...F${n + 1} ...F${n + 1} }`);
    const bomb = `{ me { id ...F0 } } ${levels.join(' ')} fragment F40 on Person { secret }`;
    expect(allowed(bomb, caller())).toBe('{me{id}}');
  });
});

describe('a denial', () => {
  const denialAt = (text: string, who: Caller, typeName: string) => {
    const verdict = judge(text, who);
    const [operation] = parse(text).definitions;
    const nodes = operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections : [];
    return nodes.map((node) =>
      node.kind === 'Field' ? verdict.denialOf(typeName, node.name.value, [node])?.code : null,
    );
  };

  it('asks who has not signed in to do so, and tells others which right is missing', () => {
    expect(denialAt('{ me { id } }', anonymous, 'Query')).toEqual(['UNAUTHENTICATED']);
    expect(denialAt('mutation { send { id } }', anonymous, 'Mutation')).toEqual(['UNAUTHENTICATED']);
    expect(denialAt('mutation { send { id } }', caller(), 'Mutation')).toEqual(['FORBIDDEN_SCOPE']);
    expect(denialAt('mutation { send { id } }', caller('send'), 'Mutation')).toEqual([undefined]);
  });

  it('names the agency that alone gives what is denied', () => {
    const verdict = judge('{ me { id } }', anonymous);
    expect(verdict.denialOf('Query', 'me', [])?.owner).toBe('a');
  });

  it('yields to an object that may not be null and has come all the same', () => {
    const yieldsAt = (text: string, typeName: string, fieldName: string) => {
      const node = parse(text).definitions.flatMap((definition) =>
        definition.kind === 'OperationDefinition' ? definition.selectionSet.selections : [],
      );
      const fields = node.flatMap((selection) => (selection.kind === 'Field' ? [selection] : []));
      return judge(text, caller()).denialOf(typeName, fieldName, fields)?.yields;
    };
    expect(yieldsAt('{ post { boxes { city } } }', 'Query', 'post')).toBe(true);
    expect(yieldsAt('mutation { move { city } }', 'Mutation', 'move')).toBe(false);
    expect(yieldsAt('{ me { id } }', 'Query', 'me')).toBe(undefined);
  });

  it('stands once, at the object of which nothing is left', () => {
    expect(denialAt('{ me { home { city street } } }', caller(), 'Query')).toEqual(['FORBIDDEN_SCOPE']);
  });

  it('holds for objects of a denied type, whatever led to them', () => {
    const verdict = judge('{ things { __typename } }', anonymous);
    expect([verdict.denialOfType('Vault')?.code, verdict.denialOfType('Car')]).toEqual(['UNAUTHENTICATED', null]);
  });
});
