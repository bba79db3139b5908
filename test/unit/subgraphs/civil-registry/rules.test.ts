import { describe, expect, it } from '@jest/globals';
import { guardedUntil, isAtLeast, listedAges, requireListedAge } from '../../../../subgraphs/civil-registry/rules.ts';

describe('An age', () => {
  it.each([
    ['the day before the birthday', '2005-05-01', '2023-04-30', false],
    ['the birthday itself', '2005-05-01', '2023-05-01', true],
    ['years later', '1950-01-01', '2026-10-23', true],
  ])('of 18 on %s', (_when, birth, today, reached) => {
    expect(isAtLeast(birth, 18, today)).toBe(reached);
  });

  it('is counted in the official calendar, whose birthday may fall on another day of the Gregorian one', () => {
    // 1 Farvardin 1384 was 21 March 2005; 1 Farvardin 1403 was 20 March 2024 and 1402 was 21 March 2023.
    expect(isAtLeast('2005-03-21', 19, '2024-03-20')).toBe(true);
    expect(isAtLeast('2005-03-21', 18, '2023-03-20')).toBe(false);
  });

  it('is completed on 1 Farvardin by somebody born on a 30 Esfand, in a year without one', () => {
    // 30 Esfand 1387 was 20 March 2009; Esfand 1405 has 29 days and ends on 20 March 2027.
    expect(isAtLeast('2009-03-20', 18, '2027-03-20')).toBe(false);
    expect(isAtLeast('2009-03-20', 18, '2027-03-21')).toBe(true);
  });

  it.each(listedAges)('of %d may be asked for', (age) => {
    expect(() => requireListedAge(age)).not.toThrow();
  });

  it.each([0, -1, 17, 19, 64])('of %d may not', (age) => {
    expect(() => requireListedAge(age)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

describe('A guardianship', () => {
  it('lasts until the ward’s birthday begins in Tehran', () => {
    expect(guardedUntil('2008-11-05', 18, '2026-11-05')).toBe('2026-11-05T20:30:00.000Z');
    expect(guardedUntil('2008-11-05', 18, '2026-11-06')).toBeNull();
  });

  it('ends on 1 Farvardin for somebody born on a 30 Esfand', () => {
    expect(guardedUntil('2009-03-20', 18, '2026-12-01')).toBe('2027-03-20T20:30:00.000Z');
  });
});
