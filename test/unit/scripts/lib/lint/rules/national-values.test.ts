import { describe, expect, it } from '@jest/globals';
import { nationalValues } from '../../../../../../scripts/lib/lint/rules/national-values.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

describe('national-values', () => {
  it('accepts rial, dates and localised names, and counts as Int', () => {
    const catalogue =
      'type Agency { name: LocalisedText since: Date fee: Rial totalCount: Int modelYear: Int } type LocalisedText { fa: String! en: String }';
    expect(findProblems(nationalValues, { catalogue })).toEqual([]);
  });

  it('refuses money as a number, in fields, arguments and inputs', () => {
    const bills = 'type Bill { amount: Int total: Float dues(minAmount: Int): Int } input Pay { wage: String }';
    expect(findProblems(nationalValues, { bills })).toEqual([
      'bills Bill.amount',
      'bills Bill.total',
      'bills Bill.dues(minAmount:)',
      'bills Pay.wage',
    ]);
  });

  it('refuses dates and times as text', () => {
    const bills = 'type Bill { issuedOn: String birthDate: Int of(from: String): Int }';
    expect(findProblems(nationalValues, { bills })).toEqual([
      'bills Bill.issuedOn',
      'bills Bill.birthDate',
      'bills Bill.of(from:)',
    ]);
  });

  it('refuses a public name in one language, and a LocalisedText that may lack Persian', () => {
    const catalogue = 'type Service { title: String } type LocalisedText { fa: String en: String }';
    expect(findProblems(nationalValues, { catalogue })).toEqual([
      'catalogue Service.title',
      'catalogue LocalisedText.fa',
    ]);
  });

  it("leaves names on a person's records as the agency wrote them", () => {
    const civil = 'type Person @key(fields: "id") { id: ID! givenName: String fine: Fine } type Fine { title: String }';
    expect(findProblems(nationalValues, { civil })).toEqual([]);
  });
});
