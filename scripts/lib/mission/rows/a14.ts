import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const due = `{ me { bills(state: DUE) { total totalCount missingIssuers { id } nodes { kind amount channel issuer { id } } } } }`;

const issue = `mutation ($input: IssueBillInput!, $key: ID!) {
  issueBill(input: $input, idempotencyKey: $key) { id channel }
}`;
const paper = '{ billChannels(since: "2026-01-01") { issuer { id } electronic paper } }';

/** The tax administration's own subscription of somebody abroad. */
const newBill = () => ({
  billId: '0164061699980',
  amount: '4250000',
  periodFrom: '2026-03-21',
  periodTo: '2026-04-20',
  dueOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
  channel: 'PAPER',
});
const issuer = { office: 'tax-administration', official: 'official-tax', scopes: ['official:bills'] };

/** Every issuer's bills in one list, with a total that names whom it lacks; issuing is an act of the issuer. */
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
    const issued = await mission.ask(issuer, issue, { variables: { input: newBill(), key: 'mission-a14' } });
    mission.expect('the bill that was issued', issued.data?.issueBill, { channel: 'PAPER' });
    const report = await mission.ask(null, paper);
    mission.expect(
      'the paper that is still printed',
      report.data.billChannels.find((one: { issuer: { id: string } }) => one.issuer.id === 'water-company'),
      { electronic: 100, paper: 11 },
    );
    return { issued: issued.data.issueBill.id as string };
  },

  async refused(mission) {
    const variables = { input: newBill(), key: 'mission-a14-refused' };
    const citizen = await mission.ask('citizen', issue, { variables });
    mission.expect("a citizen's issuing", citizen, { errors: ['issueBill FORBIDDEN_SCOPE'], called: [] });
    const other = await mission.ask({ ...issuer, office: 'traffic-police', official: 'technician-traffic' }, issue, {
      variables,
    });
    mission.expect("another issuer's", other.errors, ['issueBill FORBIDDEN']);

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

  async effect(mission, { issued }) {
    const stored = sql`select kind, amount, channel, state from bill where id = ${issued}`;
    mission.expect('the bill that was issued', await mission.stored('bills', stored), [
      { kind: 'TAX', amount: 4250000, channel: 'PAPER', state: 'DUE' },
    ]);
    const query = sql`select distinct kind, amount, issuer from bill where state = 'DUE'
      and kind in ('ELECTRICITY', 'TRAFFIC_FINE', 'WATER') and amount in (2400000, 14546000, 3029000) order by kind`;
    mission.expect("the issuers' bills", await mission.stored('bills', query), [
      { kind: 'ELECTRICITY', amount: 14546000, issuer: 'electricity-company' },
      { kind: 'TRAFFIC_FINE', amount: 2400000, issuer: 'traffic-police' },
      { kind: 'WATER', amount: 3029000, issuer: 'water-company' },
    ]);
  },
});
