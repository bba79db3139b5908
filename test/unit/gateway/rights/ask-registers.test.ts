import { describe, expect, it } from '@jest/globals';
import { anonymous } from '../../../../gateway/kernel/caller.ts';
import type { RequestScope, SubgraphAnswer, SubgraphRequest } from '../../../../gateway/kernel/subgraph-call.ts';
import { askRegisters } from '../../../../gateway/rights/ask-registers.ts';
import { readSnapshot } from '../../../../gateway/supergraph/snapshot.ts';
import { composeInline } from '../../../support/compose-inline.ts';

const national = (names: string) => `extend schema
  @link(url: "https://panjereh.example/national/v0.1", import: [${names}])
  @composeDirective(name: "@registerOf")
directive @registerOf(role: String!) on FIELD_DEFINITION
type Representation @shareable @inaccessible {
  subject: ID! basis: String! reference: String until: String excluded: [String!]!
}\n`;
const current = readSnapshot(
  composeInline({
    civil: `${national('"@registerOf"')} type Query { now: Int }
      type Person @key(fields: "id") { id: ID! name: String
        wards: [Representation!] @inaccessible @registerOf(role: "REPRESENTATION")
        kin: [ID!] @inaccessible @registerOf(role: "KINSHIP") }`,
    courts: `${national('"@registerOf"')}
      type Person @key(fields: "id") { id: ID!
        orders: [Representation!] @inaccessible @registerOf(role: "REPRESENTATION")
        odd: Int @inaccessible @registerOf(role: "HOROSCOPE") }`,
  }),
  { hasIssuer: true, hasPairwise: true, allowUnenforced: [] },
);
const caller = { ...anonymous, kind: 'citizen', subject: 'p1' } as const;
const ward = { subject: 'child', basis: 'CUSTODIAN', reference: null, until: null, excluded: [] };

/** Registers over agencies that answer these lists for the caller. */
function over(fields: Readonly<Record<string, unknown>>) {
  const asked: { readonly request: SubgraphRequest; readonly scope: RequestScope }[] = [];
  const ask = async (request: SubgraphRequest, scope: RequestScope): Promise<SubgraphAnswer> => {
    asked.push({ request, scope });
    const [field = ''] = /(wards|kin|orders)/.exec(request.query) ?? [];
    const value = fields[field];
    if (value === 'down') return { kind: 'failed', code: 'SUBGRAPH_UNAVAILABLE' };
    return { kind: 'answered', data: { _entities: [value === null ? null : { [field]: value }] }, errors: [] };
  };
  return { registers: askRegisters({ supergraph: { current }, ask, deadline: 1_000 }), asked };
}

describe('registers', () => {
  it('are the fields that the supergraph says are, all asked about the caller herself', async () => {
    const { registers, asked } = over({ wards: [ward], orders: [{ ...ward, basis: 'EXCLUSION', excluded: ['*'] }] });

    const entries = await registers.representations(caller);

    expect(entries.map(({ basis }) => basis).sort()).toEqual(['CUSTODIAN', 'EXCLUSION']);
    expect(asked.map(({ request }) => request.subgraph).sort()).toEqual(['civil', 'courts']);
    const about = { of: [{ __typename: 'Person', id: 'p1' }] };
    expect(asked.map(({ request }) => request.variables)).toEqual([about, about]);
    expect(asked[0]?.scope).toMatchObject({ caller, traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-/) });
  });

  it('tell relatives by their references', async () => {
    const { registers, asked } = over({ kin: ['mother', 'brother'] });

    expect(await registers.relatives(caller)).toEqual(['mother', 'brother']);
    expect(asked.map(({ request }) => request.coordinates)).toEqual([['Person.kin']]);
  });

  it('that do not know the person say nothing of her', async () => {
    expect(await over({ kin: null }).registers.relatives(caller)).toEqual([]);
  });

  it.each([
    ['is down', 'down'],
    ['gives no list', 'yes'],
    ['gives an entry without a subject', [{ ...ward, subject: null }]],
    ['gives an entry without what is excluded', [{ ...ward, excluded: null }]],
  ])('count for nothing when one of them %s', async (_case, orders) => {
    const { registers } = over({ wards: [ward], orders });

    await expect(registers.representations(caller)).rejects.toThrow();
  });

  it('are none in a supergraph without them', async () => {
    const bare = readSnapshot(composeInline({ a: 'type Query { now: Int }' }), {
      hasIssuer: true,
      hasPairwise: true,
      allowUnenforced: [],
    });
    const ask = () => Promise.reject(new Error('nobody is asked'));
    const registers = askRegisters({ supergraph: { current: bare }, ask, deadline: 1_000 });

    expect([await registers.representations(caller), await registers.relatives(caller)]).toEqual([[], []]);
  });
});
