import { describe, expect, it } from '@jest/globals';
import { filingState, requireSignature } from '../../../../subgraphs/business-services/rules.ts';

const now = new Date('2026-11-22T08:00:00.000Z');

describe('What is signed for a company', () => {
  it.each([
    [null, '2026-11-22T08:00:00.001Z', 'PENDING'],
    [null, '2026-11-22T08:00:00.000Z', 'LAPSED'],
    ['BIZ-1', '2020-01-01T00:00:00.000Z', 'FILED'],
  ])('with the tracking code %s and lapsing at %s is %s', (tracking_code, lapses_at, state) => {
    expect(filingState({ tracking_code, lapses_at }, now)).toBe(state);
  });
});

describe('What the register says of a signature', () => {
  const codeOf = (said: Parameters<typeof requireSignature>[0]) => {
    try {
      return requireSignature(said);
    } catch (error) {
      return (error as { readonly code: string }).code;
    }
  };

  it('is how many sign, under which rule and by what name', () => {
    const said = { signingRefusal: null, signingRule: 'r', signingRequired: 2, signingName: 'نام' };
    expect(codeOf(said)).toEqual({ rule: 'r', required: 2, name: 'نام' });
  });

  it('may be that a liquidator signs, by no rule', () => {
    const said = { signingRefusal: null, signingRule: null, signingRequired: 1, signingName: 'نام' };
    expect(codeOf(said)).toEqual({ rule: null, required: 1, name: 'نام' });
  });

  it('may be a refusal, which is told in its own words', () => {
    expect(codeOf({ signingRefusal: 'SIGNATORY_TERM_OVER' })).toBe('SIGNATORY_TERM_OVER');
  });

  it.each([[{}], [{ signingRefusal: 'SOMETHING_NEW' }], [{ signingRefusal: null, signingRequired: null }]])(
    'opens nothing where it is missing or not understood: %j',
    (said) => {
      expect(codeOf(said)).toBe('FORBIDDEN');
    },
  );
});
