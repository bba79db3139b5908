import type { FederationCase } from '../../federation-case.ts';

const wheel = { id: 'w1', serial: 's-1', mark: { one: '1', two: '2', three: '3' }, name: 'Front' };

/** Keys that may not be resolved stand beside one that may. */
export const federationCase: FederationCase = {
  agencies: {
    parts: {
      sdl: `type Query { wheel: Wheel }
            type Wheel @key(fields: "id") @key(fields: "serial") @key(fields: "mark { one two }") @key(fields: "id mark { two three }") {
              id: ID! serial: ID! mark: Mark! name: String! }
            type Mark @shareable { one: ID! two: ID! three: ID! }`,
      resolvers: { Query: { wheel: () => wheel }, Wheel: { __resolveReference: () => wheel } },
    },
    bicycles: {
      sdl: `type Query { bicycle: Bicycle } type Bicycle @key(fields: "id") { id: ID! wheels: [Wheel!]! }
            type Wheel @key(fields: "mark { one two }", resolvable: false) @key(fields: "id mark { two three }")
              @key(fields: "serial", resolvable: false) @key(fields: "id", resolvable: false) {
              id: ID! serial: ID! mark: Mark! name: String! @external label: String! @requires(fields: "name") }
            type Mark @shareable { one: ID! two: ID! three: ID! }`,
      resolvers: {
        Query: { bicycle: () => ({ id: 'b1', wheels: [wheel] }) },
        Wheel: {
          __resolveReference: (sent: { id?: string; mark?: { three?: string } }) => {
            if (sent.id === undefined || sent.mark?.three === undefined) throw new Error('not a key of this agency');
            return sent;
          },
          label: ({ name }: { name: string }) => `${name} wheel`,
        },
      },
    },
  },
  asks: [
    {
      it: 'and only that one is used to come back',
      query: '{ bicycle { id wheels { id name label } } }',
      data: { bicycle: { id: 'b1', wheels: [{ id: 'w1', name: 'Front', label: 'Front wheel' }] } },
    },
    { it: 'and is used to come in as well', query: '{ wheel { label } }', data: { wheel: { label: 'Front wheel' } } },
  ],
};
