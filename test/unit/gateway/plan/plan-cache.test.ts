import { describe, expect, it } from '@jest/globals';
import { GatewayError, type ErrorCode } from '../../../../gateway/kernel/errors.ts';
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

  it('tries again after a minute what took too long, and at once what found too many waiting', async () => {
    let [time, tries] = [0, 0];
    const cache = createPlanCache<object>({ maxEntries: 2, now: () => time });
    const failWith = (code: ErrorCode) => async () => {
      tries += 1;
      throw new GatewayError(code);
    };
    const ask = (key: string, code: ErrorCode) => expect(cache.find(key, failWith(code)).plan).rejects.toThrow();
    await ask('late', 'QUERY_PLANNING_TIMEOUT');
    time = 59_999;
    await ask('late', 'QUERY_PLANNING_TIMEOUT');
    expect(tries).toBe(1);
    time = 60_000;
    await ask('late', 'QUERY_PLANNING_TIMEOUT');
    await ask('full', 'QUERY_PLANNING_OVERLOADED');
    await ask('full', 'QUERY_PLANNING_OVERLOADED');
    expect(tries).toBe(4);
  });
});
