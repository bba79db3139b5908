import { describe, expect, it } from '@jest/globals';
import { createPlanningQueue } from '../../../../gateway/plan/planning-queue.ts';

describe('the planning queue', () => {
  it('does one piece of work in each turn of the event loop, in the order of asking', async () => {
    const inTurn = createPlanningQueue({ maxWaiting: 10 });
    const seen: string[] = [];
    const all = Promise.all(['a', 'b', 'c'].map((name) => inTurn(() => seen.push(name))));
    while (seen.length < 3) {
      const before = seen.length;
      await new Promise(setImmediate);
      expect(seen.length - before).toBeLessThanOrEqual(1);
    }
    await all;
    expect(seen).toEqual(['a', 'b', 'c']);
  });

  it('leaves as much time to others as long work has taken', async () => {
    let time = 0;
    const rests: number[] = [];
    const rest = (milliseconds: number, next: () => void) => {
      rests.push(milliseconds);
      next();
    };
    const inTurn = createPlanningQueue({ maxWaiting: 10, now: () => time, rest });
    for (const spent of [20, 21, 900]) await inTurn(() => (time += spent));
    expect(rests).toEqual([0, 21, 900]);
  });

  it('goes on after work that fails', async () => {
    const inTurn = createPlanningQueue({ maxWaiting: 10 });
    const failing = inTurn(() => {
      throw new Error('no plan');
    });
    const next = inTurn(() => 'next');
    await expect(failing).rejects.toThrow('no plan');
    expect(await next).toBe('next');
  });

  it('refuses work beyond what may wait, until some is done', async () => {
    const inTurn = createPlanningQueue({ maxWaiting: 2 });
    const waiting = [inTurn(() => 1), inTurn(() => 2)];
    await expect(inTurn(() => 3)).rejects.toMatchObject({ code: 'QUERY_PLANNING_OVERLOADED' });
    await Promise.all(waiting);
    expect(await inTurn(() => 4)).toBe(4);
  });
});
