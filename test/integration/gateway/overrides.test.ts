import { describe, expect, it } from '@jest/globals';
import { openInlineGateway, type InlineOptions } from '../../support/inline-gateway.ts';

const byId = { __resolveReference: (sent: object) => sent };

function agencies(label: string) {
  return {
    people: {
      sdl: `type Query { me: Person other: Person } type Person @key(fields: "id") { id: ID! name: String }`,
      resolvers: { Query: { me: () => ({ id: '1' }), other: () => ({ id: '2' }) }, Person: byId },
    },
    old: {
      sdl: `type Person @key(fields: "id") { id: ID! address: String }`,
      resolvers: { Person: { ...byId, address: () => 'old' } },
    },
    new: {
      sdl: `type Person @key(fields: "id") { id: ID! address: String @override(from: "old", label: "${label}") }`,
      resolvers: { Person: { ...byId, address: () => 'new' } },
    },
  };
}

async function open(label: string, options: InlineOptions = {}) {
  const gateway = await openInlineGateway(agencies(label), options);
  const ask = async (subject: string | null) => {
    const { data } = await gateway.ask('{ me { a: address b: address } other { address } }', { caller: { subject } });
    return [...new Set([data.me.a, data.me.b, data.other.address])];
  };
  return { ...gateway, ask };
}

describe('a field that another agency takes over by degrees', () => {
  it('is asked of one of the two agencies, by who asks, and never of both', async () => {
    const { ask, events } = await open('percent(50)');
    const answers: unknown[] = [];
    for (let person = 0; person < 40; person += 1) answers.push(await ask(`person ${person}`));
    const again: unknown[] = [];
    for (let person = 0; person < 40; person += 1) again.push(await ask(`person ${person}`));

    expect(new Set(answers.map(String))).toEqual(new Set(['old', 'new']));
    expect(again).toEqual(answers);
    const planned = events.filter((event) => event.kind === 'operation-planned' && !event.cached);
    expect(planned).toHaveLength(2);
  });

  it('is asked of the new agency while its label holds by configuration', async () => {
    const [off, on] = [await open('moved'), await open('moved', { overrideLabels: ['moved'] })];
    expect([await off.ask(null), await on.ask(null)]).toEqual([['old'], ['new']]);
  });
});
