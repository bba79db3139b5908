import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../../subgraphs/kit/jalali.ts';
import { conflictOf, type StatedFact } from '../../../../subgraphs/trust/contradictions/conflict.ts';
import type { Comparator } from '../../../../subgraphs/trust/contradictions/rules.ts';

const day = '2026-10-23';
const fact = (stated: Partial<StatedFact> = {}): StatedFact => ({ day: null, until: null, digest: null, ...stated });
const later = { comparator: 'LATER', graceDays: 31 } as const;
const both = { comparator: 'BOTH_HOLD', graceDays: 365 } as const;
const different = { comparator: 'DIFFERENT', graceDays: 0 } as const;

describe('two facts contradict each other', () => {
  it('when a pension was paid later than the term after a death, and not within it', () => {
    const died = fact({ day: '2025-08-11' });

    expect(conflictOf(later, died, fact({ day: '2025-09-11' }), day).conflicts).toBe(false);
    expect(conflictOf(later, died, fact({ day: '2025-09-12' }), day).conflicts).toBe(true);
  });

  it('when two digests under one key are not the same, and not while one of them is not there', () => {
    expect(conflictOf(different, fact({ digest: 'k.x' }), fact({ digest: 'k.y' }), day).conflicts).toBe(true);
    expect(conflictOf(different, fact({ digest: 'k.x' }), fact({ digest: 'k.x' }), day).conflicts).toBe(false);
    expect(conflictOf(different, fact({ digest: 'k.x' }), fact(), day).conflicts).toBe(false);
  });

  it('or not: it cannot be told of digests under two keys', () => {
    expect(conflictOf(different, fact({ digest: 'k.x' }), fact({ digest: 'l.x' }), day).conflicts).toBeNull();
  });

  it('when both hold on the day, from the end of the term on, which it names', () => {
    const died = fact({ day: '2026-01-01' });

    expect(conflictOf(both, died, fact(), day)).toEqual({ conflicts: false, lookOn: '2027-01-02' });
    expect(conflictOf(both, died, fact(), '2027-01-01').conflicts).toBe(false);
    expect(conflictOf(both, died, fact(), '2027-01-02')).toEqual({ conflicts: true, lookOn: null });
  });

  it('no longer when one of them has ended by itself', () => {
    const licence = fact({ until: day });
    const rule = { comparator: 'BOTH_HOLD', graceDays: 0 } as const;

    expect(conflictOf(rule, fact(), licence, day)).toEqual({ conflicts: true, lookOn: '2026-10-24' });
    expect(conflictOf(rule, fact(), licence, '2026-10-24')).toEqual({ conflicts: false, lookOn: null });
  });

  it('never while one side has stated nothing', () => {
    expect(conflictOf(later, fact({ day }), null, day)).toEqual({ conflicts: false, lookOn: null });
    expect(conflictOf(later, null, fact({ day }), day)).toEqual({ conflicts: false, lookOn: null });
  });

  it('the same on every day up to the one that it names', () => {
    const anyDay = fc.integer({ min: -800, max: 800 }).map((days) => addDays(day, days));
    const anyFact = fc.record({
      day: fc.option(anyDay),
      until: fc.option(anyDay),
      digest: fc.option(fc.constantFrom('k.x', 'k.y', 'l.x')),
    });
    const rule = fc.record({
      comparator: fc.constantFrom<Comparator>('LATER', 'DIFFERENT', 'BOTH_HOLD'),
      graceDays: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(rule, anyFact, anyFact, fc.integer({ min: 1, max: 900 }), (law, a, b, days) => {
        const now = conflictOf(law, a, b, day);
        const then = addDays(day, days);
        if (now.lookOn !== null && then >= now.lookOn) return;
        expect(conflictOf(law, a, b, then).conflicts).toBe(now.conflicts);
      }),
      { numRuns: 3_000 },
    );
  });
});
