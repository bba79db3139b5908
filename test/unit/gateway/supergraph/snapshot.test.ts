import { describe, expect, it } from '@jest/globals';
import type { Enforcement } from '../../../../gateway/supergraph/enforcement.ts';
import { readSnapshot, type Snapshot } from '../../../../gateway/supergraph/snapshot.ts';
import { classified, composeInline, pairwise } from '../../../support/compose-inline.ts';

const everything: Enforcement = { hasIssuer: true, hasPairwise: true, allowUnenforced: [] };

function snapshotOf(schemas: Record<string, string>, enforcement: Partial<Enforcement> = {}): Snapshot {
  return readSnapshot(composeInline(schemas), { ...everything, ...enforcement });
}

const codeOf = (read: () => unknown) => {
  try {
    read();
    return 'loaded';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('access rules', () => {
  it('join the rule of a field, of its type, and of the type that it returns', () => {
    const { access } = snapshotOf({
      a: `type Query { me: Person @requiresScopes(scopes: [["me"]]) }
          type Person @authenticated { name: String code: Code }
          scalar Code @requiresScopes(scopes: [["code"], ["all", "more"]])`,
    });
    expect(access.fields.get('Query.me')).toMatchObject({ authenticated: true, scopes: [[['me']]] });
    expect(access.fields.get('Person.name')).toMatchObject({ authenticated: true, scopes: [] });
    expect(access.fields.get('Person.code')).toMatchObject({
      authenticated: true,
      scopes: [[['code'], ['all', 'more']]],
    });
    expect(access.types.has('Person')).toBe(true);
  });

  it('hold for a computed field when they hold for what it is computed from', () => {
    const { access } = snapshotOf({
      a: `type Query { me: Person } type Person @key(fields: "id") { id: ID! salary: Int @authenticated }`,
      b: `type Person @key(fields: "id") { id: ID! salary: Int @external tax: Int @requires(fields: "salary") @authenticated open: Int }`,
    });
    expect(access.fields.get('Person.tax')?.authenticated).toBe(true);
    expect(access.fields.has('Person.open')).toBe(false);
  });

  it('hold for a computed field although an older composition did not ask for it', () => {
    const sdl = composeInline({
      a: `type Query { me: Person } type Person @key(fields: "id") { id: ID! salary: Int @authenticated }`,
      b: `type Person @key(fields: "id") { id: ID! salary: Int @external tax: Int @requires(fields: "salary") @authenticated }`,
    }).replace(/(tax: Int @join__field\([^)]*\)) @authenticated/, '$1');
    expect(readSnapshot(sdl, everything).access.fields.get('Person.tax')?.authenticated).toBe(true);
  });

  it('are not spread from one implementation of an interface to another', () => {
    const { access } = snapshotOf({
      a: `type Query { all: [Post] } interface Post { id: ID secret: Int }
          type Open implements Post { id: ID secret: Int } type Closed implements Post { id: ID secret: Int @authenticated }`,
    });
    expect(access.fields.has('Closed.secret')).toBe(true);
    expect(access.fields.has('Open.secret')).toBe(false);
  });

  it('that stand on an interface alone hold for every implementation', () => {
    const sdl = composeInline({
      a: `type Query { all: [Post] me: Int @authenticated } interface Post { id: ID secret: Int }
          type One implements Post { id: ID secret: Int } type Two implements Post { id: ID secret: Int }`,
    });
    const guarded = sdl.replace(/(interface Post[\s\S]*?secret: Int)/, '$1 @authenticated');
    expect([...readSnapshot(guarded, everything).access.fields.keys()].sort()).toEqual([
      'One.secret',
      'Query.me',
      'Two.secret',
    ]);
  });

  it('have the purposes and the class of a field, or else of its type', () => {
    const { access } = snapshotOf({
      a: `${classified} type Query { me: Person } type Person @classified(as: "PERSONAL", for: ["COURT", "EMERGENCY"]) {
        name: String wage: Int @classified(as: "SENSITIVE", for: ["COURT"]) open: Int @classified(as: "PUBLIC", for: []) }`,
    });
    expect(access.fields.get('Person.name')).toMatchObject({ class: 'PERSONAL', purposes: ['COURT', 'EMERGENCY'] });
    expect(access.fields.get('Person.wage')).toMatchObject({ class: 'SENSITIVE', purposes: ['COURT'] });
    expect([access.fields.has('Person.open'), access.fields.has('Query.me')]).toEqual([false, false]);
  });

  it('join purposes to those of both, assurance and class to the higher, over inputs and interfaces', () => {
    const { access } = snapshotOf({
      a: `${classified} type Query { all: [Node] }
        interface Node { note: String @classified(as: "PERSONAL", for: ["COURT"]) @requiresAssurance(level: 1) }
        type Person implements Node @key(fields: "id") { id: ID! note: String
          wage: Int @classified(as: "SENSITIVE", for: ["COURT", "SELF_SERVICE"]) @requiresAssurance(level: 3, maxAge: 600) }`,
      b: `${classified} type Person @key(fields: "id") { id: ID! wage: Int @external
          tax: Int @requires(fields: "wage") @classified(as: "PERSONAL", for: ["SELF_SERVICE", "EMERGENCY"]) @requiresAssurance(level: 2, maxAge: 60) }`,
    });
    const assurance = { level: 3, maxAge: 60 };
    expect(access.fields.get('Person.tax')).toMatchObject({
      class: 'SENSITIVE',
      purposes: ['SELF_SERVICE'],
      assurance,
    });
    expect(access.fields.get('Person.note')).toMatchObject({
      purposes: ['COURT'],
      assurance: { level: 1, maxAge: null },
    });
  });

  it('close what has a class or a purpose that is not known', () => {
    const { access } = snapshotOf({
      a: `${classified} type Query { a: Int @classified(as: "SECRET", for: ["COURT", "FUN"]) b: Int @classified(as: "INTERNAL", for: []) }`,
    });
    expect(access.fields.get('Query.a')).toMatchObject({ class: 'IDENTIFIER', purposes: ['COURT'] });
    expect(access.fields.get('Query.b')).toMatchObject({ class: 'INTERNAL', purposes: [] });
  });

  it('that are equal are one object', () => {
    const { access } = snapshotOf({
      a: `type Query { a: Int @requiresScopes(scopes: [["x"]]) b: Int @requiresScopes(scopes: [["x"]]) c: Int @authenticated }`,
    });
    expect(access.fields.get('Query.a')).toBe(access.fields.get('Query.b'));
    expect(access.fields.get('Query.a')).not.toBe(access.fields.get('Query.c'));
  });

  it('are found under renamed directives and renamed features', () => {
    const header = (link: string) => `extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", ${link}])\n`;
    const renamed = snapshotOf({
      a: `${header('{ name: "@authenticated", as: "@login" }')} type Query { me: Int @login open: Int }`,
    });
    expect([...renamed.access.fields.keys()]).toEqual(['Query.me']);
    const kept = snapshotOf({
      a: `${classified.replace('"@classified"', '{ name: "@classified", as: "@kept" }').replaceAll(/@classified(?="\)|\()/g, '@kept')}
        type Query { me: Int @kept(as: "PERSONAL", for: ["COURT"]) open: Int }`,
    });
    expect([...kept.access.fields.keys()]).toEqual(['Query.me']);
    const sdl = composeInline({ a: 'type Query { me: Int @authenticated open: Int }' })
      .replace(
        'https://specs.apollo.dev/authenticated/v0.1"',
        'https://specs.apollo.dev/authenticated/v0.1", as: "login"',
      )
      .replaceAll('@authenticated', '@login');
    expect([...readSnapshot(sdl, everything).access.fields.keys()]).toEqual(['Query.me']);
  });
});

describe('field owners', () => {
  it('are the subgraphs that resolve a field', () => {
    const { owners } = snapshotOf({
      a: `type Query { me: Person @shareable } type Person @key(fields: "id") { id: ID! name: String moved: Int }`,
      b: `type Query { me: Person @shareable } type Person @key(fields: "id") { id: ID! name: String @external title: String @requires(fields: "name") moved: Int @override(from: "a") }`,
    });
    expect(owners.get('Query.me')).toEqual(['a', 'b']);
    expect(owners.get('Person.id')).toEqual(['a', 'b']);
    expect(owners.get('Person.name')).toEqual(['a']);
    expect(owners.get('Person.title')).toEqual(['b']);
    expect(owners.get('Person.moved')).toEqual(['b']);
  });

  it('of a field that comes from an interface object are those of the interface', () => {
    const { owners } = snapshotOf({
      a: `type Query { all: [Media] } interface Media @key(fields: "id") { id: ID! } type Book implements Media @key(fields: "id") { id: ID! }`,
      b: `type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }`,
    });
    expect(owners.get('Book.stars')).toEqual(['b']);
  });
});

describe('a supergraph that asks for more than is configured', () => {
  const guarded = { a: 'type Query { me: Int @authenticated }' };
  const scoped = { a: 'type Query { me: Int @requiresScopes(scopes: [["a"]]) }' };
  const policy = { a: 'type Query { me: Int @policy(policies: [["a"]]) }' };

  it('is refused when it has access directives and no issuer is configured', () => {
    const kept = { a: `${classified} type Query { me: Int @classified(as: "PERSONAL", for: ["COURT"]) }` };
    const fresh = { a: `${classified} type Query { me: Int @requiresAssurance(level: 2) }` };
    for (const schemas of [guarded, scoped, policy, kept, fresh]) {
      expect(codeOf(() => snapshotOf(schemas, { hasIssuer: false, allowUnenforced: ['policy'] }))).toBe(
        'SUPERGRAPH_NEEDS_ISSUER',
      );
    }
    expect(codeOf(() => snapshotOf(guarded))).toBe('loaded');
  });

  it('is refused when it marks fields @pairwise and no secret is configured', () => {
    const schemas = { a: `${pairwise} type Query { me: Person } type Person { id: ID! @pairwise }` };
    expect(codeOf(() => snapshotOf(schemas, { hasPairwise: false }))).toBe('SUPERGRAPH_NEEDS_PAIRWISE');
    expect([...snapshotOf(schemas).pairwise]).toEqual(['Person.id']);
  });

  it('is refused when it uses what is not carried out, unless that is allowed by name', () => {
    expect(codeOf(() => snapshotOf(policy))).toBe('SUPERGRAPH_NOT_ENFORCED');
    expect(codeOf(() => snapshotOf(policy, { allowUnenforced: ['policy'] }))).toBe('loaded');
  });

  it('is refused when it is none, does not parse, or needs an unknown feature', () => {
    for (const sdl of ['', 'type Query {', 'type Query { a: Int }', '<html></html>']) {
      expect([sdl, codeOf(() => readSnapshot(sdl, everything))]).toEqual([sdl, 'SUPERGRAPH_INVALID']);
    }
    const unknown = composeInline({ a: 'type Query { a: Int }' }).replace(
      'schema\n',
      'schema @link(url: "https://example.test/unknown/v1.0", for: SECURITY)\n',
    );
    expect(codeOf(() => readSnapshot(unknown, everything))).toBe('SUPERGRAPH_INVALID');
  });
});

describe('subjects', () => {
  it('are read by whatever names the directives were imported under, with the parts of what has one', () => {
    const header = `extend schema
      @link(url: "https://panjereh.example/national/v0.1", import: [{ name: "@subject", as: "@about" }, "@ofCaller"])
      @composeDirective(name: "@about") @composeDirective(name: "@ofCaller")
      directive @about(field: String!) on OBJECT directive @ofCaller on FIELD_DEFINITION\n`;
    const { subjects } = snapshotOf({
      a: `${header} type Query { me: Person @ofCaller news: News } type News { text: String }
          type Person @key(fields: "id") @about(field: "id") { id: ID! home: Home issuer: Agency money: Money }
          type Home { rooms: [Room] } type Room { size: Int } type Agency @key(fields: "id") { id: ID! name: String }
          type Money @shareable { sum: Int }`,
      b: 'type Query { price: Money } type Money @shareable { sum: Int }',
    });
    expect([...subjects.fields]).toEqual([['Person', 'id']]);
    expect([...subjects.ofCaller]).toEqual(['Query.me']);
    expect([...subjects.personal].sort()).toEqual(['Home', 'Person', 'Room']);
  });

  it('are nobody where the schema says nothing', () => {
    const { subjects } = snapshotOf({ a: 'type Query { me: Person } type Person { name: String }' });
    expect([subjects.fields.size, subjects.ofCaller.size, subjects.personal.size]).toEqual([0, 0, 0]);
  });
});

describe('readSnapshot', () => {
  it('has the text’s digest as its id, and hides what is inaccessible', () => {
    const one = snapshotOf({ a: 'type Query { a: Int hidden: Int @inaccessible }' });
    expect(one.id).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.keys(one.apiSchema.getQueryType()!.getFields())).toEqual(['a']);
    expect(one.subgraphs).toEqual([{ name: 'a', url: 'http://a.test/graphql' }]);
    expect(snapshotOf({ a: 'type Query { a: Int }' }).id).not.toBe(one.id);
  });
});
