import { describe, expect, it } from '@jest/globals';
import {
  requireCountry,
  requireOwnCountry,
  requirePlaceOfPower,
  requireStep,
  requireTerm,
} from '../../../../subgraphs/consular/rules.ts';

const [germany, france] = [{ country: 'DE' }, { country: 'FR' }];
const today = '2026-11-22';
const codeOf = (act: () => unknown) => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
};

describe('a mission', () => {
  it.each([
    ['in her own country', germany, germany, null],
    ['in another country', germany, france, 'MISSION_NOT_YOURS'],
    ['of somebody who does not live abroad', null, france, 'NOT_REGISTERED_ABROAD'],
  ])('%s', (_where, registration, mission, code) => {
    expect(codeOf(() => requireOwnCountry(registration, mission))).toBe(code);
  });
});

describe('a power of attorney', () => {
  it.each([
    ['at home, as an ordinary one', germany, { isForThird: false, assurance: 2 }, null],
    ['elsewhere, as an ordinary one', france, { isForThird: false, assurance: 3 }, 'THIRD_COUNTRY'],
    ['elsewhere, at level 2', france, { isForThird: true, assurance: 2 }, 'INSUFFICIENT_ASSURANCE'],
    ['elsewhere, at level 3', france, { isForThird: true, assurance: 3 }, null],
  ])('%s', (_where, mission, how, code) => {
    expect(codeOf(() => requirePlaceOfPower(germany, mission, how))).toBe(code);
  });

  it('ends after today and within five years of the official calendar', () => {
    expect(requireTerm('2026-11-23', today)).toBe('2026-11-23');
    expect(requireTerm('2031-11-22', today)).toBe('2031-11-22');
    for (const until of [today, '2031-11-23']) expect(codeOf(() => requireTerm(until, today))).toBe('BAD_USER_INPUT');
  });

  it('of 30 Esfand of a leap year ends with the last day of an Esfand of 29 days', () => {
    expect(requireTerm('2030-03-20', '2025-03-20')).toBe('2030-03-20');
    expect(codeOf(() => requireTerm('2030-03-21', '2025-03-20'))).toBe('BAD_USER_INPUT');
  });
});

describe('a step of the ministry', () => {
  it.each([
    ['PROCESS', 'RECEIPT', { stage: 'PROCESSING', state: 'IN_PROGRESS' }],
    ['MAKE_READY', 'PROCESSING', { stage: 'DELIVERY', state: 'IN_PROGRESS' }],
    ['HAND_OVER', 'DELIVERY', { stage: 'DELIVERY', state: 'COMPLETED' }],
  ] as const)('%s follows %s', (step, stage, expected) => {
    expect(requireStep({ stage }, step)).toEqual(expected);
  });

  it.each([
    ['HAND_OVER', 'RECEIPT'],
    ['MAKE_READY', 'RECEIPT'],
    ['REFUSE', 'DELIVERY'],
  ] as const)('%s does not follow %s', (step, stage) => {
    expect(codeOf(() => requireStep({ stage }, step))).toBe('STEP_OUT_OF_ORDER');
  });
});

it('takes a country by two letters, in capitals or not', () => {
  expect(requireCountry(' de ')).toBe('DE');
  expect(codeOf(() => requireCountry('ایران'))).toBe('BAD_USER_INPUT');
});
