import { describe, expect, it } from '@jest/globals';
import type { GatewayEvent } from '../../../../gateway/kernel/events.ts';
import { openSupergraph } from '../../../../gateway/supergraph/supergraph.ts';
import { composeInline, withLink } from '../../../support/compose-inline.ts';

const one = composeInline({ a: 'type Query { one: Int }' });
const two = composeInline({ a: 'type Query { two: Int }' });

async function open(sdl = one) {
  const events: GatewayEvent[] = [];
  let offer: (text: string) => void = () => undefined;
  let closed = false;
  const supergraph = await openSupergraph({
    source: {
      kind: 'manager',
      manager: {
        initialize: async ({ update }) => {
          offer = update;
          return { supergraphSdl: sdl, cleanup: async () => void (closed = true) };
        },
      },
    },
    hasIssuer: false,
    hasPairwise: false,
    allowUnenforced: [],
    emit: (event) => void events.push(event),
  });
  return { supergraph, events, offer: (text: string) => offer(text), isClosed: () => closed };
}

const fieldsOf = ({ current }: Awaited<ReturnType<typeof openSupergraph>>) =>
  Object.keys(current.apiSchema.getQueryType()!.getFields());

describe('an open supergraph', () => {
  it('takes a changed supergraph into use and says so', async () => {
    const { supergraph, events, offer } = await open();
    offer(two);
    expect(fieldsOf(supergraph)).toEqual(['two']);
    expect(events.map(({ kind }) => kind)).toEqual(['supergraph-loaded', 'supergraph-loaded']);
  });

  it('refuses a broken one with the reason, and the one before goes on', async () => {
    const { supergraph, events, offer } = await open();
    offer('type Query { a: Int }');
    offer(composeInline({ a: 'type Query { me: Int @authenticated }' }));
    expect(fieldsOf(supergraph)).toEqual(['one']);
    expect(events.slice(1)).toEqual([
      { kind: 'supergraph-refused', reason: expect.stringContaining('A Federation 2 supergraph was expected') },
      { kind: 'supergraph-refused', reason: expect.stringContaining('no issuer is configured') },
    ]);
  });

  it('keeps the one before when a listener refuses the new one', async () => {
    const { supergraph, events, offer } = await open();
    supergraph.onChange(() => {
      throw new Error('no planner');
    });
    offer(two);
    expect(fieldsOf(supergraph)).toEqual(['one']);
    expect(events.at(-1)).toEqual({ kind: 'supergraph-refused', reason: 'no planner' });
  });

  it('hears nothing of the same text again', async () => {
    const { events, offer } = await open();
    offer(one);
    expect(events).toHaveLength(1);
  });

  it('lets go of its source when it is closed, and when it cannot be opened', async () => {
    const { supergraph, isClosed } = await open();
    await supergraph.close();
    expect(isClosed()).toBe(true);
  });
});

describe('a supergraph composed from running subgraphs', () => {
  it('asks each for its schema, and composes in a thread of its own', async () => {
    const asked: string[] = [];
    const supergraph = await openSupergraph({
      source: {
        kind: 'introspection',
        subgraphs: [{ name: 'a', url: 'http://a.test' }],
        introspect: async ({ name }) => {
          asked.push(name);
          return withLink('type Query { one: Int }');
        },
      },
      hasIssuer: false,
      hasPairwise: false,
      allowUnenforced: [],
      emit: () => undefined,
    });
    await supergraph.close();
    expect([asked, fieldsOf(supergraph)]).toEqual([['a'], ['one']]);
  });

  it('cannot be opened while one of them gives none', async () => {
    const opening = openSupergraph({
      source: {
        kind: 'introspection',
        subgraphs: [{ name: 'a', url: 'http://a.test' }],
        introspect: async () => {
          throw new Error('refused');
        },
      },
      hasIssuer: false,
      hasPairwise: false,
      allowUnenforced: [],
      emit: () => undefined,
    });
    await expect(opening).rejects.toMatchObject({ name: 'StartError', code: 'SUPERGRAPH_INVALID' });
  });
});
