import { describe, expect, it } from '@jest/globals';
import { createCache } from '../../../../gateway/cache/cache.ts';

describe('createCache', () => {
  it('forgets the value that was not used for the longest time', () => {
    const cache = createCache<number>({ maxEntries: 2 });
    cache.set('a', 1);
    cache.set('b', 2);
    cache.get('a');
    cache.set('c', 3);
    expect([cache.get('a'), cache.get('b'), cache.get('c'), cache.size]).toEqual([1, undefined, 3, 2]);
  });

  it('makes a value once and then gives it back', () => {
    const cache = createCache<object>({ maxEntries: 2 });
    const made = cache.getOrMake('a', () => ({}));
    expect(cache.getOrMake('a', () => ({}))).toBe(made);
  });

  it('remembers nothing when making fails', () => {
    const cache = createCache<number>({ maxEntries: 2 });
    const fail = () => {
      throw new Error('no');
    };
    expect(() => cache.getOrMake('a', fail)).toThrow('no');
    expect(cache.getOrMake('a', () => 1)).toBe(1);
  });

  it('takes any text as a key', () => {
    const cache = createCache<number>({ maxEntries: 5 });
    for (const key of ['__proto__', 'constructor', 'hasOwnProperty']) expect(cache.get(key)).toBeUndefined();
  });
});
