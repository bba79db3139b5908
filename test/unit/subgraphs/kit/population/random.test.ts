import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRandom } from '../../../../../subgraphs/kit/population/random.ts';

describe('A random stream', () => {
  it('repeats itself for the same key', () => {
    const draw = () => {
      const random = createRandom(1405, 'household', 7);
      return Array.from({ length: 20 }, () => random.next());
    };

    expect(draw()).toEqual(draw());
  });

  it('differs from the stream of every neighbouring key', () => {
    const firsts = Array.from({ length: 5_000 }, (_, index) => createRandom(1405, 'household', index).next());

    expect(new Set(firsts).size).toBe(5_000);
  });

  it('does not take two parts of a key for one', () => {
    expect(createRandom('a', 'bc').next()).not.toBe(createRandom('ab', 'c').next());
  });

  it('stays within the bounds asked for', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(50), (key, least, width) => {
        const drawn = createRandom(key).integer(least, least + width);
        return Number.isInteger(drawn) && drawn >= least && drawn <= least + width;
      }),
    );
  });

  it('picks by weight, and never what weighs nothing', () => {
    const random = createRandom('weights');
    const items = [
      { name: 'often', weight: 9 },
      { name: 'never', weight: 0 },
      { name: 'rarely', weight: 1 },
    ];

    const picked = Array.from({ length: 2_000 }, () => random.pickWeighted(items).name);

    expect(picked).not.toContain('never');
    expect(picked.filter((name) => name === 'often').length).toBeGreaterThan(1_650);
  });

  it('spreads evenly over [0, 1)', () => {
    const random = createRandom('spread');
    const tenths = Array.from({ length: 10 }, () => 0);

    for (let draw = 0; draw < 10_000; draw += 1) {
      const tenth = Math.floor(random.next() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }

    expect(Math.min(...tenths)).toBeGreaterThan(850);
    expect(Math.max(...tenths)).toBeLessThan(1_150);
  });

  it('refuses to pick from nothing', () => {
    expect(() => createRandom('empty').pick([])).toThrow('There is nothing to pick from an empty list.');
  });
});
