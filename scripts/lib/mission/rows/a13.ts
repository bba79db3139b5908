import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const query = `{ me { insurance { pensions { totalCount nodes {
  kind startedOn endedOn lastPaidOn monthlyAmount
} } } } }`;
const both = `{ me {
  insurance { pensions { nodes { ...Entitled payments(first: 2) { totalCount nodes { jalaliMonth amount } } } } }
  civilService { serviceMonths pensions { nodes { ...Entitled payments(first: 2) { nodes { jalaliMonth amount } } } } }
} } fragment Entitled on PensionEntitlement { kind startedOn monthlyAmount }`;

/** Records and payments by kind, from two funds. */
export const row = missionRow({
  id: 'A13',
  title: { fa: 'مستمری', en: 'Pension' },
  owners: ['social-security', 'pension-fund'],
  restarts: ['social-security', 'pension-fund'],

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
    const { data } = await mission.ask('widow', both);
    mission.expect("a survivors' pension", data.me.insurance.pensions.nodes, [
      {
        kind: 'SURVIVORS',
        startedOn: '2025-08-23',
        monthlyAmount: '130822000',
        payments: {
          totalCount: 14,
          nodes: [
            { jalaliMonth: 7, amount: '130822000' },
            { jalaliMonth: 6, amount: '130822000' },
          ],
        },
      },
    ]);
    mission.expect('her own of the other fund', data.me.civilService.pensions.nodes, [
      {
        kind: 'OLD_AGE',
        startedOn: '2021-12-22',
        monthlyAmount: '240362000',
        payments: {
          nodes: [
            { jalaliMonth: 7, amount: '240362000' },
            { jalaliMonth: 6, amount: '240362000' },
          ],
        },
      },
    ]);
  },

  async refused(mission) {
    const { accessToken: token } = await mission.signIn('pensioner', { scopes: ['social-security:record'] });
    const without = await mission.ask({ token }, query);
    mission.expect('the amount without the scope for amounts', without.errors, [
      'me.insurance.pensions.nodes.0.monthlyAmount FORBIDDEN_SCOPE',
    ]);
    const other = await mission.signIn('widow', { scopes: ['pension-fund:record'] });
    const bare = '{ me { civilService { pensions { nodes { kind monthlyAmount } } } } }';
    const bounded = await mission.ask({ token: other.accessToken }, bare);
    mission.expect('the other fund’s amount, likewise', bounded.errors, [
      'me.civilService.pensions.nodes.0.monthlyAmount FORBIDDEN_SCOPE',
    ]);
    const nobody = await mission.ask(null, both);
    mission.expect('to nobody', nobody, { data: { me: null }, errors: ['me UNAUTHENTICATED'], called: [] });
  },

  async effect(mission) {
    const paid = sql`select kind, started_on, last_paid_on from pension where monthly_amount in (309172000, 130822000)
      order by kind`;
    mission.expect("the fund's books", await mission.stored('social-security', paid), [
      { kind: 'OLD_AGE', started_on: '2017-03-21', last_paid_on: '2026-10-22' },
      { kind: 'SURVIVORS', started_on: '2025-08-23', last_paid_on: '2026-10-22' },
    ]);
    const own = sql`select kind, started_on, ended_on, last_paid_on from pension where monthly_amount = 240362000`;
    mission.expect('the other fund’s books', await mission.stored('pension-fund', own), [
      { kind: 'OLD_AGE', started_on: '2021-12-22', ended_on: null, last_paid_on: '2026-10-22' },
    ]);
  },
});
