import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const due = `{ me { bills(state: DUE) { total totalCount missingIssuers { id } nodes { kind amount channel issuer { id } } } } }`;

/** Every issuer's bills in one list, with a total that names whom it lacks. */
export const row = missionRow({
  id: 'A14',
  title: { fa: 'قبوض', en: 'Bills' },
  owners: ['bills'],
  restarts: ['bills'],

  async allowed(mission) {
    const { data, errors } = await mission.ask('citizen', due);
    mission.expect('reasons for nulls', errors, []);
    mission.expect('the bills that are due', data.me.bills, {
      total: '19975000',
      totalCount: 3,
      missingIssuers: [],
      nodes: [
        { kind: 'TRAFFIC_FINE', amount: '2400000', channel: /^(ELECTRONIC|PAPER)$/, issuer: { id: 'traffic-police' } },
        { kind: 'ELECTRICITY', amount: '14546000', issuer: { id: 'electricity-company' } },
        { kind: 'WATER', amount: '3029000', issuer: { id: 'water-company' } },
      ],
    });
  },

  async refused(mission) {
    const { accessToken: token } = await mission.signIn('citizen', { scopes: ['civil:name'] });
    const scoped = await mission.ask({ token }, due);
    mission.expect('the bills without the scope', scoped, { errors: ['me FORBIDDEN_SCOPE'], called: [] });

    // How an issuer's feed is stands in the books of the agency that gathers them, which its clerks keep.
    await mission.stored('bills', sql`update issuer_feed set state = 'OUT_OF_SERVICE' where issuer = 'water-company'`);
    const { data, errors } = await mission.ask('citizen', due);
    await mission.stored('bills', sql`update issuer_feed set state = 'IN_SERVICE' where issuer = 'water-company'`);
    mission.expect('a total that lacks an issuer', errors, ['me.bills.total ISSUER_MISSING']);
    mission.expect('the bills without an issuer', data.me.bills, {
      total: null,
      totalCount: 2,
      missingIssuers: [{ id: 'water-company' }],
    });
  },

  async effect(mission) {
    const query = sql`select distinct kind, amount, issuer from bill where state = 'DUE'
      and kind in ('ELECTRICITY', 'TRAFFIC_FINE', 'WATER') and amount in (2400000, 14546000, 3029000) order by kind`;
    mission.expect("the issuers' bills", await mission.stored('bills', query), [
      { kind: 'ELECTRICITY', amount: 14546000, issuer: 'electricity-company' },
      { kind: 'TRAFFIC_FINE', amount: 2400000, issuer: 'traffic-police' },
      { kind: 'WATER', amount: 3029000, issuer: 'water-company' },
    ]);
  },
});
