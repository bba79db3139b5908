import { describe, expect, it } from '@jest/globals';
import { presentCover, renewalOpensOn } from '../../../../subgraphs/health-insurance/rules.ts';
import type { CoverRow } from '../../../../subgraphs/health-insurance/registry.ts';

function row(changed: Partial<CoverRow> = {}): CoverRow {
  return {
    cover_id: 'c',
    person_ref: 'child',
    head_ref: 'head',
    relation: 'CHILD',
    title_fa: 'همگانی',
    title_en: 'Universal',
    insurer_fa: 'بیمه‌گر',
    insurer_en: 'Insurer',
    renewal_months: 12,
    from_day: '2026-01-01',
    until_day: '2026-12-31',
    belongs_from: '2026-01-01',
    belongs_until: null,
    ...changed,
  };
}

describe('presentCover', () => {
  it('is the cover that holds, whatever ended later or earlier', () => {
    const former = row({
      cover_id: 'former',
      from_day: '2024-01-01',
      until_day: '2024-12-31',
      belongs_from: '2024-01-01',
    });
    const next = row({ cover_id: 'next', from_day: '2027-01-01', until_day: '2027-12-31' });

    expect(presentCover([former, next, row()], '2026-06-01')?.cover_id).toBe('c');
    expect(presentCover([former, next], '2026-06-01')?.cover_id).toBe('next');
    expect(presentCover([former], '2026-06-01')?.cover_id).toBe('former');
    expect(presentCover([], '2026-06-01')).toBeNull();
  });

  it('lies, for a dependant, within the days of the head and of the relation', () => {
    const born = row({ belongs_from: '2026-03-05', belongs_until: '2026-09-09' });

    expect(presentCover([born], '2026-06-01')).toMatchObject({ from: '2026-03-05', until: '2026-09-09' });
  });

  it('is none where the relation began when the cover had ended', () => {
    expect(presentCover([row({ belongs_from: '2027-01-02' })], '2027-06-01')).toBeNull();
  });
});

describe('renewalOpensOn', () => {
  it('is sixty days before the end of a cover that is renewed by asking, and never for another', () => {
    expect(renewalOpensOn(row())).toBe('2026-11-01');
    expect(renewalOpensOn(row({ renewal_months: null }))).toBeNull();
  });
});
