import { describe, expect, it } from '@jest/globals';
import { composeInline } from '../../support/compose-inline.ts';
import { openInlineGateway, signedIn, type InlineOptions } from '../../support/inline-gateway.ts';

const agencies = {
  a: {
    sdl: 'type Query { one: Int two: Int secret: Int @requiresScopes(scopes: [["top"]]) }',
    resolvers: { Query: { one: () => 1, two: () => 2, secret: () => 3 } },
  },
};
const changed = composeInline({ a: `${agencies.a.sdl} extend type Query { three: Int }` });
const changedAgain = composeInline({ a: `${agencies.a.sdl} extend type Query { four: Int }` });

async function open(options: InlineOptions = {}) {
  const gateway = await openInlineGateway(agencies, options);
  let seen = 0;
  /** How the plan of each request since the last look was had. */
  const cached = () => {
    const events = gateway.events.slice(seen);
    seen = gateway.events.length;
    return events.flatMap((event) => (event.kind === 'operation-planned' ? [event.cached] : []));
  };
  const served = async (count: number) => {
    while (gateway.schemas.length < count) await new Promise(setImmediate);
  };
  const warmed = (why: 'used' | 'trusted') =>
    gateway.events.filter((event) => event.kind === 'plans-warmed' && event.why === why).length;
  return { ...gateway, cached, served, warmed };
}

describe('a changed supergraph', () => {
  it('comes into use when the operations in use are planned, and the one before answers until then', async () => {
    const { ask, reload, cached, served, schemas } = await open({ warmUpTime: 60_000 });
    await ask('{ one }');
    await ask('query Q { two secret }', { caller: signedIn('top') });
    await ask('query Q { two secret }');
    reload(changed);
    expect(schemas).toHaveLength(1);
    expect((await ask('{ one }')).data).toEqual({ one: 1 });
    await served(2);
    cached();
    await ask('{ one }');
    await ask('query Q { two secret }', { caller: { ...signedIn('top', 'other'), subject: 'someone else' } });
    await ask('query Q { two secret }', { caller: signedIn() });
    await ask('{ three }').catch(() => undefined);
    expect(cached()).toEqual([true, true, true, false]);
  });

  it('waits no longer than it may', async () => {
    const { ask, reload, cached, served } = await open({ warmUpTime: Number.MIN_VALUE });
    await ask('{ one }');
    reload(changed);
    await served(2);
    cached();
    await ask('{ one }');
    expect(cached()).toEqual([false]);
  });

  it('gives way to one that comes while it waits', async () => {
    const { ask, reload, served, schemas, warmed } = await open({ warmUpTime: 60_000 });
    await ask('{ one }');
    reload(changed);
    reload(changedAgain);
    await served(2);
    while (warmed('used') < 2) await new Promise(setImmediate);
    expect(schemas).toHaveLength(2);
    expect(Object.keys(schemas[0]!.getQueryType()!.getFields())).toContain('four');
  });

  it('comes into use although what was asked for before does not fit it', async () => {
    const { ask, reload, served } = await open({ warmUpTime: 60_000 });
    await ask('{ one }');
    reload(composeInline({ a: 'type Query { two: Int }' }));
    await served(2);
    expect((await ask('{ two }')).data).toEqual({ two: 2 });
  });
});

describe('trusted documents', () => {
  it('are planned before anyone asks: at the start, when their list changes, and for a changed supergraph', async () => {
    let listener: () => void = () => undefined;
    const listed = ['query Q { two secret }', 'not GraphQL', '{ nowhere }'];
    const trusted = { texts: () => listed, onChange: (heard: () => void) => void (listener = heard) };
    const { ask, reload, cached, served, warmed } = await open({ trusted });
    let lists = 0;
    const planned = async () => {
      lists += 1;
      while (warmed('trusted') < lists) await new Promise(setImmediate);
    };
    await planned();
    await ask('query Q { two secret }');
    await ask('query Q { two secret }', { caller: signedIn('top') });
    expect(cached()).toEqual([true, true]);

    listed.push('{ one }');
    listener();
    await planned();
    await ask('{ one }');
    expect(cached()).toEqual([true]);

    reload(changed);
    await served(2);
    await planned();
    await ask('{ one }');
    expect(cached()).toEqual([true]);
  });
});
