import { expect, it } from '@jest/globals';
import { dayStart } from '../../../../subgraphs/kit/day-start.ts';
import { today } from '../../../../subgraphs/kit/today.ts';

it.each(['2026-10-23', '2026-03-01', '2027-01-01'])('%s begins when it becomes that day in Tehran', (day) => {
  const start = new Date(dayStart(day));

  expect([today(start), today(new Date(start.getTime() - 1)) < day]).toEqual([day, true]);
});
