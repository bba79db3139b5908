import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { always, beyond, both, either, isMet, never, textOf, type Need } from '../../../../gateway/policy/need.ts';

const { need: anyNeed } = fc.letrec<{ need: Need }>((tie) => ({
  need: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(always, never),
    fc.nat(3).map((rule): Need => [[rule]]),
    fc.tuple(tie('need'), tie('need')).map(([one, other]) => either(one, other)),
    fc.tuple(tie('need'), tie('need')).map(([one, other]) => both(one, other)),
  ),
}));
const grants = Array.from({ length: 16 }, (_, bits) => (rule: number) => (bits & (1 << rule)) !== 0);
const table = (need: Need) => grants.map((isGranted) => isMet(need, isGranted));

describe('what has to be granted', () => {
  it('is met where one of two is, or both are', () => {
    fc.assert(
      fc.property(anyNeed, anyNeed, (one, other) => {
        expect(table(either(one, other))).toEqual(table(one).map((met, index) => met || table(other)[index]));
        expect(table(both(one, other))).toEqual(table(one).map((met, index) => met && table(other)[index]));
      }),
    );
  });

  it('has one text for one need', () => {
    fc.assert(
      fc.property(anyNeed, anyNeed, (one, other) => {
        const isSame = table(one).every((met, index) => met === table(other)[index]);
        expect(textOf(either(one, never)) === textOf(either(other, never))).toBe(isSame);
      }),
    );
  });

  it('is less by what is granted already', () => {
    expect(beyond([[0, 1], [2]], [[0]])).toEqual([[1], [2]]);
    expect(beyond([[0]], [[0]])).toEqual(always);
    expect(beyond([[0]], [[0], [1]])).toEqual([[0]]);
  });
});
