import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openSharedState } from '../../gateway/cache/cache.ts';
import { persistedQueries } from '../../gateway/http/persisted-queries.ts';
import { describeWithStateServer, startStateServer, type StateServer } from '../support/state-server.ts';

/** What is kept of a part in this process. */
const bounded = { maxCharacters: 1000 };

describeWithStateServer('shared state', () => {
  let running: StateServer;
  const url = () => running.url;

  beforeAll(async () => void (running = await startStateServer()));
  afterAll(async () => running[Symbol.asyncDispose]());

  it('is seen by another replica, under the namespace of its part', async () => {
    const [one, two] = await Promise.all([open(url()), open(url())]);
    await one.open('apq', bounded).set('hash', '{ a }', 60_000);

    expect(await two.open('apq', bounded).get('hash')).toBe('{ a }');
    expect(await two.open('other', bounded).get('hash')).toBeUndefined();
    await Promise.all([one.close(), two.close()]);
  });

  it('knows a persisted query that another replica was sent', async () => {
    const [one, two] = await Promise.all([open(url()), open(url())]);
    await persistedQueries(one.open('apq', bounded), 60_000).cache?.set('apq:1', '{ a }', { ttl: 60 });

    expect(await persistedQueries(two.open('apq', bounded), 60_000).cache?.get('apq:1')).toBe('{ a }');
    await Promise.all([one.close(), two.close()]);
  });

  it('counts requests of all replicas in one step, and says how long to wait', async () => {
    const replicas = await Promise.all([open(url()), open(url()), open(url())]);
    const limiters = replicas.map((state) => state.openLimiter('rate'));
    const limit = { requests: 50, per: 3_600_000 };
    const takes = Array.from({ length: 200 }, (_, n) => limiters[n % 3]!.take('mobile', limit));
    const waits = await Promise.all(takes);

    expect(waits.filter((wait) => wait === 0)).toHaveLength(50);
    expect(waits.every((wait) => wait === 0 || (wait > 60_000 && wait <= 72_000))).toBe(true);
    expect(await limiters[0]!.take('portal', limit)).toBe(0);
    await Promise.all(replicas.map((state) => state.close()));
  });

  it('lets requests go on once their time has come', async () => {
    const state = await open(url());
    const limiter = state.openLimiter('quick');
    const limit = { requests: 1, per: 20 };
    expect(await limiter.take('mobile', limit)).toBe(0);
    while ((await limiter.take('mobile', limit)) > 0) await new Promise(setImmediate);

    await state.close();
  });

  it('ends by itself after its time', async () => {
    const state = await open(url());
    const part = state.openRegister('short');
    await part.set('key', 'value', 1);
    while ((await part.getMany(['key']))[0] !== undefined) await new Promise(setImmediate);

    expect(await part.getMany(['key'])).toEqual([undefined]);
    await state.close();
  });
});

it('a server that cannot be reached is an absent value and a report, not a wait', async () => {
  const errors: Error[] = [];
  const state = await openSharedState({
    url: 'unix:///nowhere/state.sock',
    namespace: 'test',
    onError: (error) => errors.push(error),
  });

  expect(await state.open('apq', bounded).get('hash')).toBeUndefined();
  expect(errors.length).toBeGreaterThan(0);
  await state.close();
});

it('while its server is away, a replica counts requests by itself', async () => {
  const errors: Error[] = [];
  const url = 'unix:///nowhere/state.sock';
  const state = await openSharedState({ url, namespace: 'test', onError: (error) => errors.push(error) });
  const limiter = state.openLimiter('rate');
  const limit = { requests: 2, per: 3_600_000 };

  expect([await limiter.take('a', limit), await limiter.take('a', limit)]).toEqual([0, 0]);
  expect(await limiter.take('a', limit)).toBeGreaterThan(0);
  expect(errors.length).toBeGreaterThan(0);
  await state.close();
});

function open(url: string) {
  const onError = (error: Error) => {
    throw error;
  };
  return openSharedState({ url, namespace: 'test', onError });
}
