import { describe, expect, it } from '@jest/globals';
import { AsOf, endOfDay } from '../../../../subgraphs/kit/as-of.ts';

const now = new Date('2026-11-22T08:00:00Z');

describe('how old an answer is', () => {
  it('is as of the moment at which it was asked for', () => {
    expect(JSON.stringify({ asOf: new AsOf(now) })).toBe('{"asOf":"2026-11-22T08:00:00.000Z"}');
  });

  it('is as old as the oldest thing that was read for it', () => {
    const asOf = new AsOf(now);

    for (const day of ['2026-11-02', '2026-10-23', '2026-11-20']) asOf.isFrom(endOfDay(day));

    expect(asOf.toJSON()).toBe('2026-10-23T20:29:59.000Z');
  });

  it('is never newer than the moment at which it was asked for', () => {
    const asOf = new AsOf(now);

    asOf.isFrom(endOfDay('2026-12-31'));

    expect(asOf.toJSON()).toBe(now.toISOString());
  });
});
