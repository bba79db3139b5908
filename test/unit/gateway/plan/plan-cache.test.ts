import { describe, expect, it } from '@jest/globals';
import { createPlanCache } from '../../../../gateway/plan/plan-cache.ts';

describe('the plan cache', () => {
  it('plans once for callers that miss together', async () => {
    const cache = createPlanCache<object>({ maxEntries: 2 });
    let plans = 0;
    const make = async () => ({ number: (plans += 1) });
    const found = [cache.find('a', make), cache.find('a', make), cache.find('a', make)];
    expect(await Promise.all(found.map(({ plan }) => plan))).toEqual([{ number: 1 }, { number: 1 }, { number: 1 }]);
    expect(found.map(({ made }) => made)).toEqual([true, false, false]);
  });

  it('remembers that an operation cannot be planned', async () => {
    const cache = createPlanCache<object>({ maxEntries: 2 });
    let tries = 0;
    const fail = async () => {
      tries += 1;
      throw new Error('too complex');
    };
    await expect(cache.find('a', fail).plan).rejects.toThrow('too complex');
    await expect(cache.find('a', fail).plan).rejects.toThrow('too complex');
    expect(tries).toBe(1);
  });
});
