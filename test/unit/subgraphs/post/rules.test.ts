import { expect, it } from '@jest/globals';
import { resides } from '../../../../subgraphs/post/rules.ts';

it.each([
  ['somebody alive and in the country', null, false, true],
  ['somebody abroad', null, true, false],
  ['somebody who has died', '2024-05-01', false, false],
])('%s resides with the household: %s', (_who, deathDate, abroad, answer) => {
  expect(resides({ deathDate, abroad })).toBe(answer);
});
