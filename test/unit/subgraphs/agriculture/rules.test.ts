import { describe, expect, it } from '@jest/globals';
import { requireAnimals, requireHead, requireSeason } from '../../../../subgraphs/agriculture/rules.ts';

const spring = { opens: '0101', closes: '0331' };
const today = '2027-03-01';
const codeOf = (act: () => unknown) => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
};

describe('a migration', () => {
  it('is of the Jalali year in which it leaves', () => {
    expect(requireSeason({ leavesOn: '2027-03-21', arrivesOn: '2027-04-20' }, spring, today)).toBe(1406);
  });

  it.each([
    ['on the last day of its season', '2027-06-21', '2027-07-01', null],
    ['a day later', '2027-06-22', '2027-07-01', 'OUT_OF_SEASON'],
    ['a day before its season', '2027-03-20', '2027-04-01', 'OUT_OF_SEASON'],
    ['sixty days long', '2027-04-01', '2027-05-31', null],
    ['longer', '2027-04-01', '2027-06-01', 'OUT_OF_SEASON'],
    ['backwards', '2027-04-01', '2027-03-31', 'OUT_OF_SEASON'],
  ])('%s', (_when, leavesOn, arrivesOn, code) => {
    expect(codeOf(() => requireSeason({ leavesOn, arrivesOn }, spring, today))).toBe(code);
  });
});

describe('animals', () => {
  const registered = [
    { species: 'SHEEP', count: 100 },
    { species: 'GOAT', count: 20 },
  ] as const;

  it('are counted together', () => {
    expect(requireAnimals(registered, registered)).toBe(120);
  });

  it('are no more than are registered of each species', () => {
    const oneMore = [{ species: 'GOAT', count: 21 }] as const;

    expect(codeOf(() => requireAnimals(oneMore, registered))).toBe('MORE_THAN_REGISTERED');
  });
});

it.each([
  ['its head, while the card lasts', { head_ref: 'p', card_until: '2027-01-01' }, null],
  ['another member', { head_ref: 'q', card_until: '2027-01-01' }, 'HEAD_OF_HOUSEHOLD_ONLY'],
  ['its head, a day too late', { head_ref: 'p', card_until: '2026-12-31' }, 'NOMAD_CARD_EXPIRED'],
  ['nobody of it', undefined, 'NOT_A_NOMAD_HOUSEHOLD'],
])('a household is acted for by %s', (_who, household, code) => {
  expect(codeOf(() => requireHead(household, 'p', '2027-01-01'))).toBe(code);
});
