import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exemptionDigest } from '../../../../../subgraphs/catalogue/rules/exemption-digest.ts';
import {
  countedVotes,
  type Exemption,
  exemptionAt,
  exemptionStanding,
  type ExemptionVote,
  overdueOn,
} from '../../../../../subgraphs/catalogue/rules/exemption.ts';

const seats = ['administrative-employment', 'executive-council-it', 'plan-budget'];
const asked: Exemption = {
  id: 'ex-1',
  agencyId: 'education-ministry',
  obligationId: 'own-window',
  ground: 'INFRASTRUCTURE',
  reasons: 'The schools have no line yet.',
  requestedAt: '2022-10-01T08:00:00.000Z',
  days: 60,
  renews: null,
  seats,
  recused: null,
  reviewedAt: '2022-10-02T08:00:00.000Z',
  withdrawnAt: null,
  votes: [],
};
const at = (day: string) => Date.parse(`${day}T12:00:00.000Z`);

/** A request with votes, each a day after the one before; what a test says differs. */
function voted(votes: readonly Partial<ExemptionVote>[], changes: Partial<Exemption> = {}): Exemption {
  const request = { ...asked, ...changes };
  return {
    ...request,
    votes: votes.map((vote, index) => ({
      institution: seats[index]!,
      official: `official-${index}`,
      vote: 'GRANT',
      reasons: 'Weighed.',
      digest: exemptionDigest(request),
      at: `2022-10-0${index + 3}T08:00:00.000Z`,
      ...vote,
    })),
  };
}
const granted = voted([{}, {}, {}]);

describe('an exemption', () => {
  it('is requested, under review, granted and over, each by the records of that instant', () => {
    const states = ['2022-10-01', '2022-10-02', '2022-10-04', '2022-10-05', '2022-11-30', '2022-12-01'].map(
      (day) => exemptionStanding(granted, at(day)).state,
    );

    expect(states).toEqual(['REQUESTED', 'UNDER_REVIEW', 'UNDER_REVIEW', 'GRANTED', 'GRANTED', 'EXPIRED']);
  });

  it('holds from the day of the last signature to its last day, in Tehran', () => {
    const inForce = (day: string) => exemptionAt([granted], 'own-window', day)?.id ?? null;

    expect(['2022-10-04', '2022-10-05', '2022-11-30', '2022-12-01'].map(inForce)).toEqual([null, 'ex-1', 'ex-1', null]);
    expect(exemptionAt([granted], 'another-duty', '2022-10-06')).toBeNull();
    expect(exemptionAt([granted], 'own-window', '2022-10-05', Date.parse('2022-10-05T07:59:59Z'))).toBeNull();
  });

  it('is not in force by two signatures, twice the same institution, or one person in two seats', () => {
    const cases = [
      voted([{}, {}]),
      voted([{}, {}, { institution: 'plan-budget', official: 'official-0' }]),
      voted([{}, {}, { institution: 'executive-council-it' }]),
      voted([{}, {}, { institution: 'ict-ministry' }]),
      voted([{}, {}, { digest: 'of something else' }]),
    ];

    for (const one of cases) expect(exemptionStanding(one, at('2022-10-10')).state).toBe('UNDER_REVIEW');
  });

  it('is refused by one institution, whatever comes later', () => {
    const refused = voted([{ vote: 'REFUSE' }, {}, {}]);

    expect(exemptionStanding(refused, at('2022-12-31'))).toMatchObject({
      state: 'REFUSED',
      decidedAt: '2022-10-03T08:00:00.000Z',
      from: null,
    });
    expect(countedVotes(refused, at('2022-12-31'))).toHaveLength(1);
  });

  it('is decided by the other two where an institution asks for itself', () => {
    const own = { agencyId: 'plan-budget', seats: seats.slice(0, 2), recused: 'plan-budget' };

    expect(exemptionStanding(voted([{}], own), at('2022-10-10')).state).toBe('UNDER_REVIEW');
    expect(exemptionStanding(voted([{}, {}], own), at('2022-10-10'))).toMatchObject({
      state: 'GRANTED',
      from: '2022-10-04',
    });
  });

  it('loses its signatures when anything of the request is changed afterwards', () => {
    const changes: Partial<Exemption>[] = [
      { days: 61 },
      { reasons: 'Other.' },
      { obligationId: 'other' },
      { ground: 'SENSITIVITY' },
    ];

    for (const change of changes) {
      expect(exemptionStanding({ ...granted, ...change }, at('2022-10-10')).state).toBe('UNDER_REVIEW');
    }
  });

  it('is withdrawn before the decision only', () => {
    expect(
      exemptionStanding({ ...voted([{}, {}]), withdrawnAt: '2022-10-05T09:00:00.000Z' }, at('2022-10-06')).state,
    ).toBe('WITHDRAWN');
    expect(exemptionStanding({ ...granted, withdrawnAt: '2022-10-07T09:00:00.000Z' }, at('2022-10-08')).state).toBe(
      'GRANTED',
    );
  });

  it('that nobody decided in its time is over without ever having been in force', () => {
    const late = voted([{}, {}, { at: '2022-12-01T08:00:00.000Z' }]);

    expect(exemptionStanding(late, at('2022-12-02'))).toMatchObject({ state: 'EXPIRED', decidedAt: null, from: null });
  });
});

describe('a duty that is not met', () => {
  const duty = { id: 'own-window', due: '2022-10-10' };

  it('is not overdue on its due date, and excused while an exemption is in force', () => {
    expect(overdueOn([granted], duty, '2022-10-10')).toBeNull();
    expect(overdueOn([granted], duty, '2022-10-11')).toEqual({ since: '2022-10-10', exemption: granted });
  });

  it('is overdue without a justified reason since the original date when the exemption is over, refused or undecided', () => {
    const unexcused = { since: '2022-10-10', exemption: null };

    expect(overdueOn([granted], duty, '2022-12-01')).toEqual(unexcused);
    expect(overdueOn([voted([{ vote: 'REFUSE' }])], duty, '2022-10-11')).toEqual(unexcused);
    expect(overdueOn([voted([{}, {}])], duty, '2022-10-11')).toEqual(unexcused);
  });

  it('that has no date is never overdue', () => {
    expect(overdueOn([], { ...duty, due: null }, '2030-01-01')).toBeNull();
  });
});

describe('over any history of records', () => {
  const timesUpTo = (days: number) =>
    fc.integer({ min: 0, max: days * 24 }).map((hours) => new Date(Date.UTC(2022, 9, 1, hours)).toISOString());
  const vote = fc.record({
    institution: fc.constantFrom(...seats, ...seats, 'education-ministry'),
    official: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    vote: fc.integer({ min: 0, max: 11 }).map((one): ExemptionVote['vote'] => (one === 0 ? 'REFUSE' : 'GRANT')),
    isForged: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    at: timesUpTo(120),
  });
  const history = fc.record({
    agencyId: fc.constantFrom('education-ministry', 'education-ministry', ...seats),
    days: fc.oneof(fc.integer({ min: 60, max: 180 }), fc.integer({ min: -5, max: 400 })),
    recuses: fc.boolean(),
    reviewedAt: fc.option(timesUpTo(30), { freq: 9 }),
    withdrawnAt: fc.option(timesUpTo(120), { freq: 1 }),
    votes: fc.array(vote, { minLength: 3, maxLength: 10 }),
  });

  it('none is in force without all signatures on the same digest, or for more than 180 days', () => {
    let seen = 0;
    const property = fc.property(
      history,
      fc.integer({ min: 0, max: 250 }),
      ({ recuses, votes, ...changes }, offset) => {
        const recused = recuses ? changes.agencyId : null;
        const request = { ...asked, ...changes, recused, seats: seats.filter((seat) => seat !== recused) };
        const digest = exemptionDigest(request);
        const signed = votes.map(({ isForged, ...one }) => ({
          ...one,
          reasons: 'x',
          digest: isForged ? 'forged' : digest,
        }));
        const exemption = { ...request, votes: signed.sort((left, right) => (left.at < right.at ? -1 : 1)) };
        const day = new Date(Date.UTC(2022, 8, 20 + offset)).toISOString().slice(0, 10);
        if (exemptionAt([exemption], asked.obligationId, day) === null) return;
        seen += 1;
        const { from, until } = exemptionStanding(exemption, Date.parse(`${day}T20:00:00Z`));
        const counted = countedVotes(exemption, Date.parse(`${day}T20:00:00Z`));
        const needed = recused === null ? 3 : 2;
        expect(counted.filter((one) => one.vote === 'GRANT' && one.digest === digest)).toHaveLength(needed);
        expect(new Set(counted.map(({ institution }) => institution)).size).toBe(needed);
        expect(new Set(counted.map(({ official }) => official)).size).toBe(needed);
        expect(counted.map(({ institution }) => institution)).not.toContain(exemption.agencyId);
        expect((Date.parse(until) - Date.parse(from!)) / 86_400_000).toBeLessThanOrEqual(180);
        expect(from! <= day && day <= until).toBe(true);
      },
    );

    fc.assert(property, { numRuns: 20_000, seed: 1401 });
    expect(seen).toBeGreaterThan(200);
  });
});
