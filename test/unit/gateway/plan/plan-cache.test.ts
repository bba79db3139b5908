import { describe, expect, it } from '@jest/globals';
import { GatewayError } from '../../../../gateway/kernel/errors.ts';
import { createPlanCache } from '../../../../gateway/plan/plan-cache.ts';

describe('the plan cache', () => {
  it('plans once for callers that miss together', async () => {
    const cache = createPlanCache<object>({ maxEntries: 2 });
    let plans = 0;
    const make = async () => ({ number: (plans += 1) });
    const found = [cache.find('a', make), cache.find('a', make), cache.find('a', make)];
    expect(await Promise.all(found.map(async ({ plan }) => await plan))).toEqual([
      { number: 1 },
      { number: 1 },
      { number: 1 },
    ]);
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

  it('tries again after five seconds what took too long, then after twice as long each time, up to a minute', async () => {
    let [time, tries] = [0, 0];
    const cache = createPlanCache<object>({ maxEntries: 2, now: () => time });
    const fail = async () => {
      tries += 1;
      throw new GatewayError('QUERY_PLANNING_TIMEOUT');
    };
    const ask = () => expect(cache.find('late', fail).plan).rejects.toThrow();
    await ask();
    for (const [index, pause] of [5_000, 10_000, 20_000, 40_000, 60_000, 60_000].entries()) {
      time += pause - 1;
      await ask();
      expect(tries).toBe(index + 1);
      time += 1;
      await ask();
      expect(tries).toBe(index + 2);
    }
  });

  it('has the plan for good once what took too long was made', async () => {
    let [time, tries] = [0, 0];
    const cache = createPlanCache<object>({ maxEntries: 2, now: () => time });
    const make = async () => {
      tries += 1;
      if (tries === 1) throw new GatewayError('QUERY_PLANNING_TIMEOUT');
      return { tries };
    };
    await expect(cache.find('a', make).plan).rejects.toThrow();
    time = 5_000;
    expect(await cache.find('a', make).plan).toEqual({ tries: 2 });
    time = 10_000_000;
    expect(await cache.find('a', make).plan).toEqual({ tries: 2 });
  });

  it('tries again at once what found too many waiting, which says nothing of how long its planning takes', async () => {
    let [time, tries] = [0, 0];
    const cache = createPlanCache<object>({ maxEntries: 2, now: () => time });
    const fail = async () => {
      tries += 1;
      throw new GatewayError(tries <= 3 ? 'QUERY_PLANNING_OVERLOADED' : 'QUERY_PLANNING_TIMEOUT');
    };
    const ask = () => expect(cache.find('full', fail).plan).rejects.toThrow();
    for (let asked = 1; asked <= 4; asked += 1) await ask();
    expect(tries).toBe(4);
    time = 4_999;
    await ask();
    expect(tries).toBe(4);
    time = 5_000;
    await ask();
    expect(tries).toBe(5);
  });
});
