import { describe, expect, it, test } from '@jest/globals';
import { isSteady, warmUp, type Turn } from '../../../../../scripts/lib/bench/warm-up.ts';

describe('processor time per request is steady', () => {
  it.each<[string, readonly number[], boolean]>([
    ['not before six turns', [1, 1, 1, 1, 1], false],
    ['once three turns are no cheaper than those before', [9, 5, 1, 1, 1, 1], true],
    ['while it falls by less than three hundredths', [1, 1, 1, 0.99, 0.98, 0.98], true],
    ['not while it falls by more, however slowly', [1, 0.99, 0.98, 0.97, 0.96, 0.95], false],
    ['not because a single turn was dear by chance', [1, 0.9, 0.8, 0.9, 1.4, 0.7], false],
    ['when it has stopped falling, even if it rises', [1, 1, 1, 1.3, 1.2, 1.1], true],
  ])('%s', (_, costs, steady) => {
    expect(isSteady(costs)).toBe(steady);
  });
});

/** Gateways whose cost per request in each turn is written down; beyond the list it stays. */
function gateways(costs: Readonly<Record<string, readonly number[]>>) {
  const turns: string[] = [];
  const takeTurn = (name: string): Promise<Turn> => {
    const before = turns.filter((other) => other === name).length;
    const cost = costs[name]?.[before] ?? costs[name]?.at(-1) ?? 0;
    turns.push(name);
    return Promise.resolve({ seconds: 1, requests: 100, cpuMs: 100 * cost });
  };
  return { turns, takeTurn };
}

const falling = Array.from({ length: 100 }, (_, turn) => 0.9 ** turn);

test('each gateway takes its turns until it is steady, and is told how long that took', async () => {
  const { turns, takeTurn } = gateways({ quick: [1], slow: [4, 3, 2, 1] });
  const told = await warmUp(['quick', 'slow'], { window: 1000, most: 20_000, together: 60_000 }, takeTurn);

  expect(told).toEqual({
    quick: { seconds: 6, requests: 600, steady: true },
    slow: { seconds: 7, requests: 700, steady: true },
  });
  expect(turns.slice(0, 8)).toEqual(['quick', 'slow', 'quick', 'slow', 'quick', 'slow', 'quick', 'slow']);
});

test('one that never becomes steady has its time, and is told apart', async () => {
  const { takeTurn } = gateways({ quick: [1], endless: falling });
  const told = await warmUp(['quick', 'endless'], { window: 1000, most: 9000, together: 60_000 }, takeTurn);

  expect(told).toMatchObject({ quick: { steady: true }, endless: { seconds: 9, steady: false } });
});

test('all of them together have a time too, of which each has the same part', async () => {
  const { takeTurn } = gateways({ one: falling, other: falling });
  const told = await warmUp(['one', 'other'], { window: 1000, most: 20_000, together: 12_000 }, takeTurn);

  expect(told).toMatchObject({ one: { seconds: 6, steady: false }, other: { seconds: 6, steady: false } });
});
