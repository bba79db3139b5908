import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const query = `{ me { insurance { pensions { totalCount nodes {
  kind startedOn endedOn lastPaidOn monthlyAmount
} } } } }`;

/** Records and payments by kind, from the first fund. */
export const row = missionRow({
  id: 'A13',
  title: { fa: 'مستمری', en: 'Pension' },
  owners: ['social-security'],
  restarts: ['social-security'],

  async allowed(mission) {
    const old = await mission.ask('pensioner', query);
    mission.expect('an old-age pension', old.data.me.insurance.pensions, {
      totalCount: 1,
      nodes: [
        {
          kind: 'OLD_AGE',
          startedOn: '2017-03-21',
          endedOn: null,
          lastPaidOn: '2026-10-22',
          monthlyAmount: '309172000',
        },
      ],
    });
    const survivors = await mission.ask('widow', query);
    mission.expect("a survivors' pension", survivors.data.me.insurance.pensions.nodes, [
      { kind: 'SURVIVORS', startedOn: '2025-08-23', monthlyAmount: '130822000' },
    ]);
  },

  async refused(mission) {
    const { accessToken: token } = await mission.signIn('pensioner', { scopes: ['social-security:record'] });
    const without = await mission.ask({ token }, query);
    mission.expect('the amount without the scope for amounts', without.errors, [
      'me.insurance.pensions.nodes.0.monthlyAmount FORBIDDEN_SCOPE',
    ]);
    const nobody = await mission.ask(null, query);
    mission.expect('to nobody', nobody, { data: { me: null }, errors: ['me UNAUTHENTICATED'], called: [] });
  },

  async effect(mission) {
    const paid = sql`select kind, started_on, last_paid_on from pension where monthly_amount in (309172000, 130822000)
      order by kind`;
    mission.expect("the fund's books", await mission.stored('social-security', paid), [
      { kind: 'OLD_AGE', started_on: '2017-03-21', last_paid_on: '2026-10-22' },
      { kind: 'SURVIVORS', started_on: '2025-08-23', last_paid_on: '2026-10-22' },
    ]);
  },
});
