import { describe, expect, it } from '@jest/globals';
import { appliesTo, decidingObligation, isInForce } from '../../../../../subgraphs/catalogue/rules/obligation.ts';
import { obligation } from '../agency-file.ts';

const old = { ...obligation, supersededBy: 'new' };
const next = { ...obligation, id: 'new', inForceFrom: '2022-12-22' };

describe('isInForce', () => {
  it('begins on its day and ends when the record that supersedes it begins', () => {
    const days = ['2022-03-20', '2022-03-21', '2022-12-21', '2022-12-22'];

    expect(days.map((day) => isInForce(old, [old, next], day))).toEqual([false, true, true, false]);
    expect(days.map((day) => isInForce(next, [old, next], day))).toEqual([false, false, false, true]);
  });

  it('never holds for a draft, and a draft supersedes nothing', () => {
    const draft = { ...next, inForceFrom: null };

    expect(isInForce(draft, [old, draft], '2030-01-01')).toBe(false);
    expect(isInForce(old, [old, draft], '2030-01-01')).toBe(true);
  });
});

describe('decidingObligation', () => {
  it('is the one in force that decides and can be measured', () => {
    const silent = { ...obligation, id: 'silent', decidesConnection: false };
    const unmeasured = { ...obligation, id: 'unmeasured', threshold: null };

    expect(decidingObligation([silent, unmeasured, old, next], '2022-12-21')?.id).toBe('thirty');
    expect(decidingObligation([silent, unmeasured, old, next], '2022-12-22')?.id).toBe('new');
    expect(decidingObligation([silent, unmeasured], '2022-12-21')).toBeNull();
  });
});

describe('appliesTo', () => {
  it('binds everybody, one class, or one agency', () => {
    const bank = { id: 'bank-melli', class: 'BANK' } as const;

    expect(appliesTo({ appliesToClass: null, appliesToAgency: null }, bank)).toBe(true);
    expect(appliesTo({ appliesToClass: 'BANK', appliesToAgency: null }, bank)).toBe(true);
    expect(appliesTo({ appliesToClass: 'UNIVERSITY', appliesToAgency: null }, bank)).toBe(false);
    expect(appliesTo({ appliesToClass: null, appliesToAgency: 'post' }, bank)).toBe(false);
  });
});
