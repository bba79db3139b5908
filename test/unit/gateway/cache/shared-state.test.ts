import { describe, expect, it } from '@jest/globals';
import { createBoundedMap } from '../../../../gateway/cache/bounded-map.ts';
import { createExpiringMap } from '../../../../gateway/cache/expiring-map.ts';
import { openSharedState } from '../../../../gateway/cache/shared-state.ts';

describe('a bounded map', () => {
  it('gives up what was used least recently', () => {
    const map = createBoundedMap(20);
    map.set('a', '12345');
    map.set('b', '12345');
    map.get('a');
    map.set('c', '12345');

    expect([...map.keys()]).toEqual(['a', 'c']);
  });

  it('counts a replaced entry once', () => {
    const map = createBoundedMap(20);
    for (let count = 0; count < 10; count += 1) map.set('a', '12345');
    map.set('b', '12345');

    expect([...map.keys()]).toEqual(['a', 'b']);
  });

  it('does not keep what is too large by itself', () => {
    const map = createBoundedMap(20);
    map.set('a', '1');
    map.set('b', 'x'.repeat(100));

    expect([...map.keys()]).toEqual(['a']);
  });
});

it('an expiring map forgets what has expired, and nothing else', () => {
  let now = 0;
  const map = createExpiringMap(() => now);
  map.set('for ever', 1);
  for (let count = 0; count < 100; count += 1) map.set(`short ${count}`, 1, 10);
  now = 11;
  for (let count = 0; count < 100; count += 1) map.set(`next ${count}`, 1, 10);

  expect([...map.keys()].filter((key) => !key.startsWith('next'))).toEqual(['for ever']);
});

it('parts of the shared state do not see each other', async () => {
  const state = await openSharedState({ url: null, namespace: 'test', onError: () => undefined });
  const bounded = { maxCharacters: 100 };
  const one = state.open('one', bounded);
  await one.set('key', 'value');

  expect([await one.get('key'), await state.open('two', bounded).get('key')]).toEqual(['value', undefined]);
});

it('a register in this process answers at once, as long as the time of its entries lasts', async () => {
  const state = await openSharedState({ url: null, namespace: 'test', onError: () => undefined });
  const register = state.openRegister('ended');
  await register.set('for ever', true);
  await register.set('over', true, 0);

  expect(register.getMany(['over', 'for ever', 'never'])).toEqual([undefined, true, undefined]);
});
