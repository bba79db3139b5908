import { describe, expect, it } from '@jest/globals';
import type { CallerRight } from '../../../../subgraphs/kit/context.ts';
import { plateConditions } from '../../../../subgraphs/traffic-police/plate-change/law.ts';
import {
  blockersOf,
  type ChangeRow,
  type ConditionRow,
  progressOf,
  requireOwnOrGuardian,
  type Standing,
} from '../../../../subgraphs/traffic-police/plate-change/rules.ts';

const conditions = plateConditions as readonly ConditionRow[];
const now = new Date('2026-11-22T08:00:00Z');
const given = (condition: ConditionRow['condition'], answered_at = '2026-11-20T08:00:00Z') =>
  ({ condition, state: 'GIVEN', answered_at }) as const;
const asked = conditions.filter(({ asked_of }) => asked_of !== null).map(({ condition }) => condition);
const clear: Standing = {
  kind: 'CHANGE',
  conditions,
  clearances: asked.map((condition) => given(condition)),
  own: { hasFines: false, insuredUntil: '2026-11-22' },
};
const namesOf = (standing: Standing) =>
  blockersOf(standing, now).map(({ condition, side, state }) => [condition, side, state]);

describe('What is in the way of a change of plates', () => {
  it('is nothing when every agency has cleared it and the vehicle is insured today', () => {
    expect(namesOf(clear)).toEqual([]);
  });

  it('is whatever nobody has answered', () => {
    expect(namesOf({ ...clear, clearances: [] })).toEqual([
      ['TRANSFER_TAX', 'SELLER', 'WAITING'],
      ['MUNICIPAL_DUES', 'SELLER', 'WAITING'],
      ['TOLLS', 'SELLER', 'WAITING'],
      ['COURT_SEIZURE', 'SELLER', 'WAITING'],
    ]);
  });

  it.each([
    ["the seller's fines", { own: { hasFines: true, insuredUntil: '2030-01-01' } }, ['FINES', 'SELLER', 'BLOCKED']],
    [
      'an insurance that ended yesterday',
      { own: { hasFines: false, insuredUntil: '2026-11-21' } },
      ['THIRD_PARTY_INSURANCE', 'BUYER', 'BLOCKED'],
    ],
    [
      'a vehicle that nobody insured',
      { own: { hasFines: false, insuredUntil: null } },
      ['THIRD_PARTY_INSURANCE', 'BUYER', 'BLOCKED'],
    ],
    [
      'a refusal',
      { clearances: [...clear.clearances.slice(1), { condition: 'TRANSFER_TAX', state: 'REFUSED', answered_at: 'x' }] },
      ['TRANSFER_TAX', 'SELLER', 'BLOCKED'],
    ],
    [
      "a court's word of eight days ago",
      { clearances: [...clear.clearances.slice(0, 3), given('COURT_SEIZURE', '2026-11-14T08:00:00Z')] },
      ['COURT_SEIZURE', 'SELLER', 'WAITING'],
    ],
  ] as const)('is %s, on the side that has to clear it', (_case, changed, blocker) => {
    expect(namesOf({ ...clear, ...(changed as Partial<Standing>) })).toEqual([blocker]);
  });

  it('of a first numbering is the insurance only', () => {
    expect(
      namesOf({ ...clear, kind: 'FIRST_NUMBERING', clearances: [], own: { hasFines: true, insuredUntil: null } }),
    ).toEqual([['THIRD_PARTY_INSURANCE', 'BUYER', 'BLOCKED']]);
  });

  it('names an agency and a law, and never an amount', () => {
    const [fines] = blockersOf({ ...clear, own: { hasFines: true, insuredUntil: '2030-01-01' } }, now);

    expect(Object.keys(fines ?? {}).sort()).toEqual(['agency', 'condition', 'legalBasis', 'side', 'state']);
    expect(JSON.stringify(fines)).not.toMatch(/\d{5}/);
  });
});

describe('Progress', () => {
  const change = { state: 'OFFERED', code_until: '2026-11-22T08:00:00.001Z' } as ChangeRow;
  const [blocker] = blockersOf({ ...clear, clearances: [] }, now);

  it.each([
    ['an offer within its hour', change, [], 'OFFERED'],
    ['an offer whose hour is over', { ...change, code_until: '2026-11-22T08:00:00.000Z' }, [], 'LAPSED'],
    ['an accepted one with something in the way', { ...change, state: 'ACCEPTED' }, [blocker!], 'CLEARING'],
    ['an accepted one with nothing in the way', { ...change, state: 'ACCEPTED' }, [], 'CLEARED'],
    ['one that is done', { ...change, state: 'COMPLETED' }, [], 'COMPLETED'],
  ] as const)('of %s', (_case, row, blockers, progress) => {
    expect(progressOf(row as ChangeRow, blockers, now)).toBe(progress);
  });
});

describe('A pass', () => {
  const right = (basis: string): CallerRight => ({
    subject: 'ward',
    basis,
    coordinates: new Set(['Person.platePass']),
  });
  const caller = (...rights: CallerRight[]) => ({ subject: 'caller', rights });

  it('is for somebody of age herself, and for a ward of her guardian', () => {
    expect(() => requireOwnOrGuardian('caller', true, caller())).not.toThrow();
    for (const basis of ['NATURAL_GUARDIAN', 'TESTAMENTARY_GUARDIAN', 'COURT_GUARDIAN']) {
      expect(() => requireOwnOrGuardian('ward', false, caller(right(basis)))).not.toThrow();
    }
  });

  it.each([
    ['a minor herself', 'caller', false, caller()],
    ['somebody of whom the registry has not said', 'caller', null, caller()],
    ['a delegate', 'ward', true, caller(right('POWER_OF_ATTORNEY'))],
    ['a custodian', 'ward', false, caller(right('CUSTODIAN'))],
    ['a stranger', 'ward', true, caller()],
    ["another ward's guardian", 'other', false, caller(right('NATURAL_GUARDIAN'))],
  ] as const)('is refused to %s', (_case, person, isOfAge, who) => {
    const refused = () => requireOwnOrGuardian(person, isOfAge, who);

    expect(refused).toThrow(expect.objectContaining({ code: 'GUARDIAN_REQUIRED' }));
  });
});
