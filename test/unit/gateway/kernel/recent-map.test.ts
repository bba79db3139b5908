import { describe, expect, it } from '@jest/globals';
import { RecentMap } from '../../../../gateway/kernel/recent-map.ts';

function filled(maxEntries: number, keys: string) {
  const map = new RecentMap<string>(maxEntries);
  for (const key of keys) map.set(key, key);
  return { map, kept: () => map.values().toSorted().join('') };
}

describe('the values used last', () => {
  it('outlive those that were not used since', () => {
    const { map, kept } = filled(4, 'abcd');
    map.get('a');
    map.set('e', 'e');
    map.set('f', 'f');
    expect(kept()).toBe('adef');
  });

  it('stay however often they are used while others come and go', () => {
    const { map, kept } = filled(4, 'abcd');
    for (const key of 'efghijklmnop') {
      expect([map.get('a'), map.get('b')]).toEqual(['a', 'b']);
      map.set(key, key);
    }
    expect(kept()).toContain('ab');
  });

  it('are given up oldest first, and never more than too many are kept', () => {
    const { map, kept } = filled(3, 'abcdef');
    expect([map.size, kept()]).toEqual([3, 'def']);
  });

  it('are the new ones under a key that is set again, and none under one that is deleted', () => {
    const { map, kept } = filled(3, 'abc');
    map.set('a', 'z');
    map.delete('b');
    expect([map.get('a'), map.get('b'), kept()]).toEqual(['z', undefined, 'cz']);
  });
});
