import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMemoryLimiter, createSharedLimiter } from '../../../../gateway/cache/rate-limiter.ts';

function clock() {
  const time = { now: 1_000_000 };
  return { time, now: () => time.now };
}

describe('a rate limiter', () => {
  it('lets a burst through, then one at a time', async () => {
    const { time, now } = clock();
    const { take } = createMemoryLimiter(now);
    const limit = { requests: 3, per: 3_000 };
    const taken = [];
    for (let n = 0; n < 4; n += 1) taken.push(await take('a', limit));
    expect(taken).toEqual([0, 0, 0, 1_000]);
    time.now += 999;
    expect(await take('a', limit)).toBe(1);
    time.now += 1;
    expect([await take('a', limit), await take('a', limit)]).toEqual([0, 1_000]);
  });

  it('counts each key by itself', async () => {
    const { take } = createMemoryLimiter(clock().now);
    const limit = { requests: 1, per: 1_000 };
    expect([await take('a', limit), await take('b', limit), await take('a', limit)]).toEqual([0, 0, 1_000]);
  });

  it('never lets more through than its burst and its rate, and always after the wait it gave', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 5_000 }),
        fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 100 }),
        async (requests, per, pauses) => {
          const { time, now } = clock();
          const { take } = createMemoryLimiter(now);
          const [begin, limit] = [time.now, { requests, per }];
          let through = 0;
          for (const pause of pauses) {
            time.now += pause;
            const wait = await take('a', limit);
            if (wait === 0) through += 1;
            expect(through).toBeLessThanOrEqual(requests + ((time.now - begin) * requests) / per + 1e-6);
            if (wait > 0) {
              time.now += wait;
              expect(await take('a', limit)).toBe(0);
              through += 1;
            }
          }
        },
      ),
    );
  });

  it('asks a server that failed again after a second', async () => {
    const { time, now } = clock();
    let calls = 0;
    const server = {
      eval: async () => {
        calls += 1;
        throw new Error('away');
      },
    };
    const errors: Error[] = [];
    const { take } = createSharedLimiter({ server, prefix: 'p', now, onError: (error) => errors.push(error) });
    const limit = { requests: 1, per: 10_000 };
    expect([await take('a', limit), await take('a', limit)]).toEqual([0, 10_000]);
    expect([calls, errors.length]).toEqual([1, 1]);
    time.now += 1_000;
    await take('a', limit);
    expect(calls).toBe(2);
  });
});
