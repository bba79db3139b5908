import { describe, expect, it } from '@jest/globals';
import { buildASTSchema, execute, parse } from 'graphql';
import { limitLists } from '../../../../subgraphs/kit/limit-lists.ts';

const definitions = parse(/* GraphQL */ `
  type Query {
    agencies: [Agency!]
    later: [Agency!]
    numbers: [Int!]
  }
  type Agency {
    id: ID
    others: [Agency!]
  }
`);

const agencies: { id: string; others: unknown }[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, others: null }));
for (const agency of agencies) agency.others = agencies;
const rootValue = { agencies, later: async () => agencies, numbers: [1, 2, 3, 4, 5, 6, 7, 8] };

/** At most seven objects. */
async function ask(query: string, contextValue: object = {}) {
  const schema = buildASTSchema(definitions);
  limitLists(schema, 7);
  const { data, errors = [] } = await execute({ schema, document: parse(query), rootValue, contextValue });
  const codes = errors.map(({ path, originalError }) => [path?.join('.'), (originalError as { code?: string }).code]);
  return { data: JSON.parse(JSON.stringify(data)) as unknown, codes };
}

describe('Lists of one answer', () => {
  it('are given in full up to the bound', async () => {
    const ids = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    expect(await ask('{ agencies { id } }')).toEqual({ data: { agencies: ids }, codes: [] });
  });

  it('that multiply are refused beyond it, and the rest is answered', async () => {
    const { data, codes } = await ask('{ agencies { id others { id } } }');
    expect(data).toEqual({ agencies: agencies.map(({ id }) => ({ id, others: null })) });
    expect(codes).toEqual([0, 1, 2, 3].map((index) => [`agencies.${index}.others`, 'ANSWER_TOO_LARGE']));
  });

  it('count when they come later, and under every alias', async () => {
    const { codes } = await ask('{ a: later { id } b: later { id } }');
    expect(codes).toEqual([['b', 'ANSWER_TOO_LARGE']]);
  });

  it('of plain values do not count: they lead nowhere', async () => {
    expect((await ask('{ numbers agencies { id } }')).codes).toEqual([]);
  });

  it('are counted for each request by itself', async () => {
    const schema = buildASTSchema(definitions);
    limitLists(schema, 7);
    const once = () => execute({ schema, document: parse('{ agencies { id } }'), rootValue, contextValue: {} });
    expect([(await once()).errors, (await once()).errors]).toEqual([undefined, undefined]);
  });
});
