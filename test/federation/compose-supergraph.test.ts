import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { composeSupergraph } from '../../scripts/lib/compose-supergraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible", "@authenticated", "@composeDirective"])';
const subgraph = (name: string, sdl: string) => ({
  name,
  routingUrl: `http://${name}.test/graphql`,
  sdl: `${link}\n${sdl}`,
  source: name,
});

const civil = subgraph(
  'civil',
  'type Query { me: Person @shareable @authenticated } type Person @key(fields: "id") { id: ID! name: String kin: [ID] @inaccessible }',
);
const post = subgraph(
  'post',
  'type Query { me: Person @shareable @authenticated } type Person @key(fields: "id") { id: ID! home: String }',
);

describe('composeSupergraph', () => {
  it('writes the same text whatever the order of the agencies', () => {
    expect(composeSupergraph([post, civil])).toEqual(composeSupergraph([civil, post]));
  });

  it('gives clients an API schema without federation, rights or inaccessible fields', () => {
    const result = composeSupergraph([civil, post]);
    const api = result.kind === 'composed' ? result.api : '';
    expect(api).toContain('type Person {\n  home: String\n  id: ID!\n  name: String\n}');
    expect(api).not.toMatch(/join__|@authenticated|kin/);
  });

  it('carries a directive of ours into the supergraph', () => {
    const national =
      'extend schema @link(url: "https://panjereh.example/national/v0.1", import: ["@pairwise"]) @composeDirective(name: "@pairwise") directive @pairwise on FIELD_DEFINITION';
    const own = subgraph('tax', `${national} type Query { due: Due } type Due { id: ID! @pairwise }`);
    const result = composeSupergraph([own]);
    expect(result.kind === 'composed' && result.supergraph).toContain('id: ID! @pairwise');
    expect(result.kind === 'composed' && parse(result.api).definitions).toHaveLength(2);
  });

  it.each([
    [
      'a schema that does not parse',
      [civil, subgraph('post', 'type {')],
      'post: Syntax Error: Expected Name, found "{". (line 2, column 6)',
    ],
    ['an error of one agency', [civil, subgraph('post', 'type Query { home: Home }')], 'post: Unknown type Home'],
    [
      'an error between agencies',
      [civil, subgraph('post', 'type Query { me: Person } type Person @key(fields: "id") { id: ID! }')],
      'civil, post: Non-shareable field "Query.me" is resolved from multiple subgraphs',
    ],
  ])('says whose it is: %s', (_case, subgraphs, line) => {
    const result = composeSupergraph(subgraphs);
    expect(result.kind === 'failed' && result.problems[0]).toContain(line);
  });
});
