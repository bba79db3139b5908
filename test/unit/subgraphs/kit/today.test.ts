import { expect, it } from '@jest/globals';
import { today } from '../../../../subgraphs/kit/today.ts';

it.each([
  ['2026-10-23T20:29:59Z', '2026-10-23'],
  ['2026-10-23T20:30:00Z', '2026-10-24'],
])('at %s it is %s in Tehran', (instant, day) => {
  expect(today(new Date(instant))).toBe(day);
});
