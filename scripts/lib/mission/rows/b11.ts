import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const secretariat = { office: 'executive-council-it', official: 'committee-3', scopes: ['official:services'] };
const tax = { office: 'tax-administration', official: 'official-tax', scopes: ['official:services'] };

const finalise = `mutation ($input: FinaliseHighUseInput!, $key: ID!) {
  finaliseHighUse(input: $input, idempotencyKey: $key) { id state entries { totalCount } } }`;
const notify = `mutation ($input: NotifyHighUseInput!, $key: ID!) {
  notifyHighUse(input: $input, idempotencyKey: $key) { state notifiedTo { totalCount } } }`;
const begin = `mutation ($input: BeginHighUseListInput!, $key: ID!) {
  beginHighUseList(input: $input, idempotencyKey: $key) { id state } }`;
const propose = `mutation ($input: ProposeHighUseInput!, $key: ID!) {
  proposeHighUse(input: $input, idempotencyKey: $key) { id proposals { nodes { service { id } count { requests } } } } }`;
const highUse = `query ($asOf: DateTime) { service(id: "tax-administration.tax-debt") {
  before: highUse(asOf: "2022-12-20T20:29:59Z") after: highUse(asOf: $asOf) } }`;
const general = `{ generalServices { code type implementations { subgraph type agency { id } } } }`;

const proposal = { requests: 120_000, countedFrom: '2025-03-21', countedUntil: '2026-03-20' };
const tenMinutes = 600_000;

/** Proposed, final, notified; a general service has one type, and who implements it is read from the composed schema. */
export const row = missionRow({
  id: 'B11',
  title: { fa: 'فهرست پرکاربرد؛ خدمت عام و خاص', en: 'High-use list; general and specific services' },
  owners: ['catalogue'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const accept = ['tax-administration.tax-debt'];
    const final = await mission.ask(secretariat, finalise, {
      variables: { input: { list: 'high-use-2', accept }, key: 'mission-b11-final' },
    });
    mission.expect('the final list', final, {
      errors: [],
      data: { finaliseHighUse: { state: 'FINAL', entries: { totalCount: 164 } } },
    });
    const notified = await mission.ask(secretariat, notify, {
      variables: { input: { list: 'high-use-2' }, key: 'mission-b11-notify' },
    });
    mission.expect('the notification', notified.data.notifyHighUse, {
      state: 'NOTIFIED',
      notifiedTo: { totalCount: 91 },
    });
    const asOf = new Date(Date.now() + 2000).toISOString();
    const now = await mission.ask(null, highUse, { variables: { asOf } });
    mission.expect('the service, then and now', now.data.service, { before: false, after: true });

    const metAt = new Date(Date.now() - tenMinutes).toISOString();
    const begun = await mission.ask(secretariat, begin, { variables: { input: { metAt }, key: 'mission-b11-begin' } });
    mission.expect('the next list', begun.data.beginHighUseList, { id: 'high-use-3', state: 'OPEN' });
    const service = 'tax-administration.inheritance-tax';
    const proposed = await mission.ask(tax, propose, {
      variables: { input: { list: 'high-use-3', service, ...proposal }, key: 'mission-b11-propose' },
    });
    mission.expect('the proposal', proposed.data.proposeHighUse.proposals.nodes, [
      { service: { id: service }, count: { requests: 120_000 } },
    ]);
    const { data } = await mission.ask(null, general);
    const [tracking] = data.generalServices;
    mission.expect('the one type', tracking, { code: 'TRACKING', type: 'ServiceRequest' });
    const found = tracking.implementations.find(({ subgraph }: { subgraph: string }) => subgraph === 'consular');
    mission.expect('one that implements it', found, { type: 'ConsularRequest', agency: { id: 'foreign-affairs' } });
  },

  async refused(mission) {
    const input = { list: 'high-use-3', service: 'traffic-police.vehicle-release', ...proposal };
    const other = await mission.ask(tax, propose, { variables: { input, key: 'mission-b11-other' } });
    mission.expect("another agency's service", other.errors, ['proposeHighUse FORBIDDEN']);
    const agency = await mission.ask(tax, notify, {
      variables: { input: { list: 'high-use-3' }, key: 'mission-b11-agency' },
    });
    mission.expect('an agency that notifies', agency.errors, ['notifyHighUse FORBIDDEN']);
    const early = await mission.ask(secretariat, finalise, {
      variables: { input: { list: 'high-use-3', accept: [] }, key: 'mission-b11-early' },
    });
    mission.expect('a list within its two days', early.errors, ['finaliseHighUse PROPOSAL_TERM_RUNS']);
    const citizen = await mission.ask('citizen', propose, { variables: { input, key: 'mission-b11-citizen' } });
    mission.expect('a citizen', citizen.errors, ['proposeHighUse FORBIDDEN_SCOPE']);
    mission.expect('the agencies called for a citizen', citizen.called, []);
  },

  async effect(mission) {
    const lists = sql`select id, final_at is not null as final, notified_at is not null as notified from high_use_list
      where version > 1 order by version`;
    const stored = await mission.stored('catalogue', lists);
    mission.expect(
      'the lists',
      stored.map(({ id, final, notified }) => [id, Boolean(final), Boolean(notified)]),
      [
        ['high-use-2', true, true],
        ['high-use-3', false, false],
      ],
    );
    const query = sql`select service_id, requests, origin from high_use_proposal where list_id = 'high-use-3'`;
    mission.expect('the proposal', await mission.stored('catalogue', query), [
      { service_id: 'tax-administration.inheritance-tax', requests: 120_000, origin: 'OBSERVED' },
    ]);
  },
});
