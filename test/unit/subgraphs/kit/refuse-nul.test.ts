import { expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { buildSchema } from '../../../../subgraphs/kit/build-schema.ts';

const schema = buildSchema({
  typeDefs: `type Query { said(text: String, in: [Note!]): String plain: String } input Note { text: String }`,
  resolvers: {
    Query: { said: (_: unknown, given: object) => JSON.stringify(given), plain: () => 'plain' },
  },
});

const ask = (source: string, variableValues = {}) => graphql({ schema, source, contextValue: {}, variableValues });

it.each([
  ['a text of the document', '{ said(text: "a\\u0000b") }', {}],
  ['a text in a list of objects', 'query ($in: [Note!]) { said(in: $in) }', { in: [{ text: 'fine' }, { text: '\0' }] }],
])('refuses the character that databases do not keep in %s, and nothing else', async (_where, query, variables) => {
  const { data, errors } = await ask(query, variables);

  expect(data).toEqual({ said: null });
  expect(errors?.map(({ originalError }) => originalError)).toEqual([
    expect.objectContaining({ code: 'BAD_USER_INPUT' }),
  ]);
});

it('takes every other character', async () => {
  const text = '\u0001 \u202e کوتاه';
  expect(await ask('query ($text: String) { said(text: $text) plain }', { text })).toEqual({
    data: { said: JSON.stringify({ text }), plain: 'plain' },
  });
});
