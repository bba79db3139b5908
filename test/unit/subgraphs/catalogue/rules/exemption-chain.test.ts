import { describe, expect, it } from '@jest/globals';
import { chainDays, dutyLine, exemptionChain } from '../../../../../subgraphs/catalogue/rules/exemption-chain.ts';
import { exemptionDigest } from '../../../../../subgraphs/catalogue/rules/exemption-digest.ts';
import type { Exemption } from '../../../../../subgraphs/catalogue/rules/exemption.ts';
import { obligation } from '../agency-file.ts';

const seats = ['administrative-employment', 'executive-council-it', 'plan-budget'];

/** Granted on the day on which it was asked for. */
function granted(id: string, day: string, days: number, renews: string | null): Exemption {
  const request = {
    id,
    agencyId: 'post',
    obligationId: 'own-window',
    ground: 'INFRASTRUCTURE',
    reasons: `Reasons of ${id}.`,
    requestedAt: `${day}T06:00:00.000Z`,
    requestedBy: null,
    days,
    renews,
    seats,
    recused: null,
  } as const;
  const at = `${day}T07:00:00.000Z`;
  const vote = { vote: 'GRANT', reasons: 'Weighed.', digest: exemptionDigest(request), at } as const;
  const votes = seats.map((institution) => ({ ...vote, institution, official: `of-${institution}` }));
  return { ...request, reviewedAt: at, withdrawnAt: null, votes };
}

const first = granted('first', '2022-10-01', 10, null);
const second = granted('second', '2022-10-06', 20, 'first');

describe('a chain of exemptions', () => {
  it('is one and all that it renews, of the same agency, and ends where a record names itself or a later one', () => {
    const loop = granted('loop', '2022-10-01', 10, 'loop');

    expect(exemptionChain(second, [first, second])).toEqual([second, first]);
    expect(exemptionChain(second, [{ ...first, agencyId: 'other' }, second])).toEqual([second]);
    expect(exemptionChain(loop, [loop])).toEqual([loop]);
    expect(exemptionChain({ ...first, renews: 'second' }, [first, second])).toHaveLength(1);
  });

  it('counts each day once, up to the instant that is asked for', () => {
    const days = (chain: readonly Exemption[], day: string) => chainDays(chain, Date.parse(`${day}T12:00:00Z`));

    expect(days([first], '2022-12-01')).toBe(11);
    expect(days([second, first], '2022-12-01')).toBe(26);
    expect(days([second, first], '2022-10-03')).toBe(3);
    expect(days([second, first], '2022-09-30')).toBe(0);
    expect(days([{ ...first, votes: [] }], '2022-12-01')).toBe(0);
  });

  it('goes along all the records that a duty supersedes', () => {
    const duties = [
      { ...obligation, id: 'a', supersededBy: 'b' },
      { ...obligation, id: 'b', supersededBy: 'c' },
      { ...obligation, id: 'c', supersededBy: null },
      { ...obligation, id: 'd', supersededBy: 'c' },
    ];

    expect([...dutyLine('c', duties)].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect([...dutyLine('b', duties)].sort()).toEqual(['a', 'b']);
    expect([...dutyLine('unknown', duties)]).toEqual(['unknown']);
  });
});
