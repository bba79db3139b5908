import { describe, expect, it } from '@jest/globals';
import { openInlineGateway, type InlineAgencies, type InlineOptions } from '../../support/inline-gateway.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@context", "@fromContext"])';
const holders = Array.from({ length: 25 }, (_, n) => ({
  id: `h${n}`,
  money: `M${n % 23}`,
  account: { id: `a${n % 4}` },
}));

/** What an account is worth, in the money of whoever holds it: 23 kinds of money, four accounts. */
const agencies: InlineAgencies = {
  bank: {
    sdl: `${link} type Query { holders: [Holder!]! }
          type Holder @key(fields: "id") @context(name: "holder") { id: ID! money: String account: Account }
          type Account @key(fields: "id") {
            id: ID! worth(in: String @fromContext(field: "$holder { money }"), digits: Int = 0): Worth
          }
          type Worth { text: String }`,
    resolvers: {
      Query: { holders: () => holders },
      Account: {
        __resolveReference: (sent: object) => sent,
        worth({ id }: { id: string }, { in: money, digits }: { in: string; digits: number }) {
          if (money === 'M7') throw new Error('Unknown money.');
          return { text: `${id} in ${money}, ${digits}` };
        },
      },
    },
  },
};

const plain = '{ holders { account { worth(digits: 2) { text } } } }';

async function ask(text: string, options: InlineOptions = {}) {
  const gateway = await openInlineGateway(agencies, options);
  const { data, errors = [] } = await gateway.ask(text);
  return { holders: data.holders, errors, calls: gateway.calls.slice(1) };
}

const worths = holders.map(({ money, account: { id } }) => ({
  account: { worth: money === 'M7' ? null : { text: `${id} in ${money}, 2` } },
}));

describe('entities with different values from above', () => {
  it('are asked for in one call for twenty sets of values, each with its own', async () => {
    const answer = await ask(plain);
    expect(answer.holders).toEqual(worths);
    expect(answer.calls).toHaveLength(2);
    expect(answer.errors.map(({ path }) => path?.join('.'))).toEqual(['holders.7.account.worth']);
  });

  it('are asked for apart where the agency is to get no calls that are put together', async () => {
    const answer = await ask(plain, { mayMerge: () => false });
    expect(answer.holders).toEqual(worths);
    expect(answer.calls).toHaveLength(23);
  });

  it('are put together only as far as one call may ask for so many', async () => {
    const answer = await ask(plain, { limits: { representations: 10 } });
    expect(answer.holders).toEqual(worths);
    expect(answer.calls).toHaveLength(3);
  });

  it('are asked for each set of values by itself when a call is answered with nothing', async () => {
    const answer = await ask(plain, {
      intercept: ({ query: text }) =>
        text.includes('entities_1') ? { kind: 'answered', data: null, errors: [] } : undefined,
    });
    expect(answer.holders).toEqual(worths);
  });
});
