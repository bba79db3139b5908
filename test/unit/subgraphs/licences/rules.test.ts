import { describe, expect, it } from '@jest/globals';
import type { DecisionRow } from '../../../../subgraphs/licences/records.ts';
import { dueOn, stateOfDuty, yearsOf } from '../../../../subgraphs/licences/publication/rules.ts';
import { isPublic, isShown, stateOf, termEnd, validUntil } from '../../../../subgraphs/licences/rules.ts';

const row = (place: number, decision: DecisionRow['decision'], more: Partial<DecisionRow> = {}): DecisionRow => ({
  id: `d${place}`,
  licence_id: 'l',
  place,
  decision,
  decided_on: '2025-01-01',
  jalali_year: 1403,
  valid_until: null,
  in_force_until: null,
  ground: null,
  details: null,
  published_on: '2025-01-02',
  published_ground: 'G',
  published_details: null,
  ...more,
});
const issue = row(1, 'ISSUE', { valid_until: '2026-12-31' });

describe('A licence', () => {
  it.each([
    ['is valid through the last day of its term', [issue], '2026-12-31', 'VALID'],
    ['is expired the day after', [issue], '2027-01-01', 'EXPIRED'],
    ['has the term of its renewal', [issue, row(2, 'RENEWAL', { valid_until: '2027-12-31' })], '2027-06-01', 'VALID'],
    ['without an end never expires', [row(1, 'ISSUE')], '2199-01-01', 'VALID'],
    ['is revoked while the revocation is in force', [issue, row(2, 'REVOCATION')], '2026-01-01', 'REVOKED'],
    [
      'is revoked through the last day of the revocation',
      [issue, row(2, 'REVOCATION', { in_force_until: '2026-01-01' })],
      '2026-01-01',
      'REVOKED',
    ],
    [
      'is valid again once the revocation is over',
      [issue, row(2, 'REVOCATION', { in_force_until: '2026-01-01' })],
      '2026-01-02',
      'VALID',
    ],
    ['is valid once it was lifted', [issue, row(2, 'REVOCATION'), row(3, 'REINSTATEMENT')], '2026-01-01', 'VALID'],
    [
      'is revoked when that came after',
      [issue, row(2, 'REVOCATION'), row(3, 'REINSTATEMENT'), row(4, 'REVOCATION')],
      '2026-01-01',
      'REVOKED',
    ],
    ['that somebody else has stays transferred', [issue, row(2, 'TRANSFER')], '2026-01-01', 'TRANSFERRED'],
  ] as const)('%s', (_title, decisions, day, state) => {
    expect(stateOf(decisions, day)).toBe(state);
  });

  it('keeps its term through a revocation', () => {
    expect(validUntil([issue, row(2, 'REVOCATION')])).toBe('2026-12-31');
  });
});

describe('The public register', () => {
  const revocation = row(2, 'REVOCATION', { in_force_until: '2026-01-01' });
  const lifted = [issue, row(2, 'REVOCATION'), row(3, 'REINSTATEMENT')];

  it('shows a natural person’s revocation only while it is in force', () => {
    const about = { decisions: [issue, revocation], isPersons: true };
    expect(isShown(revocation, about, '2026-01-01')).toBe(true);
    expect(isShown(revocation, about, '2026-01-02')).toBe(false);
  });

  it('shows a company’s for good', () => {
    const about = { decisions: [issue, revocation], isPersons: false };
    expect(isShown(revocation, about, '2026-01-02')).toBe(true);
  });

  it('does not tell by its lifting that a natural person’s licence was revoked', () => {
    const shown = (isPersons: boolean) =>
      lifted.filter((one) => isShown(one, { decisions: lifted, isPersons }, '2026-01-01')).map(({ place }) => place);
    expect(shown(true)).toEqual([1]);
    expect(shown(false)).toEqual([1, 2, 3]);
  });

  it('shows nothing that was not published', () => {
    expect(isShown(row(1, 'ISSUE', { published_on: null }), { decisions: [], isPersons: false }, '2026-01-01')).toBe(
      false,
    );
  });

  it('follows the rules of the kind as they stood on the day of the decision', () => {
    const rule = {
      kind: 'k',
      decision: 'ISSUE',
      from_day: '2024-01-01',
      until_day: '2025-12-31',
      legal_basis: '',
    } as const;
    expect(
      ['2023-12-31', '2024-01-01', '2025-12-31', '2026-01-01'].map((day) => isPublic([rule], 'ISSUE', day)),
    ).toEqual([false, true, true, false]);
    expect(isPublic([rule], 'RENEWAL', '2024-06-01')).toBe(false);
  });
});

describe('A term in Jalali months', () => {
  it.each([
    ['2024-03-20', 12, '2025-03-20'], // 1 Farvardin 1403 to 30 Esfand 1403, a leap year
    ['2026-10-23', 60, '2031-10-22'],
    ['2025-09-22', 1, '2025-10-22'], // 31 Shahrivar: Mehr has 30 days
    ['2026-10-23', null, null],
  ])('from %s of %s months ends with %s', (from, months, until) => {
    expect(termEnd(from, months)).toBe(until);
  });
});

describe('A publication duty', () => {
  const report = { decisions: null, dueOn: '2026-07-22' };
  const decisions = (missing: number, lastPublishedOn: string | null) => {
    return { reportedAt: null, decisions: { all: 3, missing, lastPublishedOn }, dueOn: '2026-04-20' };
  };

  it('is about years that have ended, within the years of its rule', () => {
    expect(yearsOf({ from_year: 1402, until_year: null }, '2026-03-20')).toEqual([1402, 1403]);
    expect(yearsOf({ from_year: 1402, until_year: null }, '2026-03-21')).toEqual([1402, 1403, 1404]);
    expect(yearsOf({ from_year: 1402, until_year: 1402 }, '2026-03-21')).toEqual([1402]);
    expect(yearsOf({ from_year: 1410, until_year: null }, '2026-03-21')).toEqual([]);
  });

  it('is due with the last day of its month in the year after', () => {
    expect(dueOn({ due_month: 4 }, 1404)).toBe('2026-07-22');
    expect(dueOn({ due_month: 12 }, 1402)).toBe('2025-03-20');
  });

  it('of a report is met by its first version, the last day of the term in Tehran included', () => {
    expect(stateOfDuty({ ...report, reportedAt: '2026-07-22T20:29:59Z' }, '2026-11-01')).toBe('MET');
    expect(stateOfDuty({ ...report, reportedAt: '2026-07-22T20:30:00Z' }, '2026-11-01')).toBe('MET_LATE');
    expect(stateOfDuty({ ...report, reportedAt: null }, '2026-07-22')).toBe('NOT_YET_DUE');
    expect(stateOfDuty({ ...report, reportedAt: null }, '2026-07-23')).toBe('MISSING');
  });

  it('of decisions is met when all are published, and by nothing where none were taken', () => {
    expect(stateOfDuty(decisions(0, '2026-04-20'), '2026-11-01')).toBe('MET');
    expect(stateOfDuty(decisions(0, '2026-04-21'), '2026-11-01')).toBe('MET_LATE');
    expect(stateOfDuty(decisions(1, '2026-04-01'), '2026-11-01')).toBe('MISSING');
    expect(stateOfDuty(decisions(1, '2026-04-01'), '2026-04-20')).toBe('NOT_YET_DUE');
    expect(stateOfDuty(decisions(0, null), '2026-11-01')).toBe('MET');
  });
});
