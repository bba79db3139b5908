import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const feed = `mutation ($input: LivestockFeedInput!, $key: ID!) {
  requestLivestockFeed(input: $input, idempotencyKey: $key) { trackingCode service { id } state feed { kind kilograms } }
}`;
const decide = `mutation ($input: HandleNomadRequestInput!, $key: ID!) {
  handleNomadRequest(input: $input, idempotencyKey: $key) { decision }
}`;
const connection = `{ agency(id: "nomads-affairs") {
  ownWindow { id } hostedIn(asOf: "2022-12-22T12:00:00Z") { id }
  connection(asOf: "2022-12-20T20:29:59Z") { status statedBy { en } }
  duties(asOf: "2022-12-22T12:00:00Z") { nodes { obligation { id } state failing { nodes { code } } } }
} }`;
const input = { kind: 'BARLEY', kilograms: 100 };
const nomads = { office: 'nomads-affairs', scopes: ['requests:handle'] };
const host = { office: 'agriculture-jihad', scopes: ['requests:handle'] };

/** The hosted agency's service works in the window of another, and counts as no connection of its own. */
export const row = missionRow({
  id: 'A19',
  title: {
    fa: 'پنجرهٔ جهاد کشاورزی و سازمان امور عشایری در آن',
    en: "Agriculture-Jihad's window with the Nomads' Affairs Organisation in it",
  },
  owners: ['agriculture', 'catalogue'],
  restarts: ['agriculture'],

  async allowed(mission) {
    const asked = await mission.ask('guardian', feed, { variables: { input, key: 'mission-a19' } });
    mission.expect('reasons for nulls', asked.errors, []);
    mission.expect('the request', asked.data.requestLivestockFeed, {
      service: { id: 'nomads-affairs.livestock-feed' },
      state: 'IN_PROGRESS',
      feed: input,
    });
    const request = asked.data.requestLivestockFeed.trackingCode as string;
    const granted = await mission.ask(nomads, decide, {
      variables: { input: { request, decision: 'GRANT' }, key: 'mission-a19-grant' },
    });
    mission.expect('the decision', granted.data?.handleNomadRequest, { decision: 'GRANT' });
    const { data } = await mission.ask(null, connection);
    mission.expect('how the hosted agency counts', data.agency, {
      ownWindow: null,
      hostedIn: { id: 'agriculture-jihad-window' },
      connection: { status: 'NOT_CONNECTED' },
    });
    const duties = data.agency.duties.nodes as readonly { readonly obligation: { readonly id: string } }[];
    const window = duties.find(({ obligation }) => obligation.id === 'own-window-extended');
    mission.expect('the duty to open a window of its own', window, {
      state: 'OVERDUE',
      failing: { nodes: [{ code: 'HOSTED_ONLY' }] },
    });
    return { request };
  },

  async refused(mission, { request }) {
    const stranger = await mission.ask('citizen', feed, { variables: { input, key: 'mission-a19-citizen' } });
    mission.expect('feed for somebody who is no nomad', stranger.errors, [
      'requestLivestockFeed NOT_A_NOMAD_HOUSEHOLD',
    ]);
    const variables = { input: { request, decision: 'GRANT' }, key: 'mission-a19-host' };
    const hosts = await mission.ask(host, decide, { variables });
    mission.expect('a decision of the host', hosts.errors, ['handleNomadRequest FORBIDDEN']);
    const citizen = await mission.ask('guardian', decide, { variables });
    mission.expect('a decision of the applicant', citizen.errors, ['handleNomadRequest FORBIDDEN_SCOPE']);
    mission.expect('the agencies called', citizen.called, []);
  },

  async effect(mission, { request }) {
    const query = sql`select r.stage, r.state, f.kilograms from request r
      join feed_allotment f on f.tracking_code = r.tracking_code where r.tracking_code = ${request}`;
    mission.expect('the request', await mission.stored('agriculture', query), [
      { stage: 'DELIVERY', state: 'COMPLETED', kilograms: 100 },
    ]);
    const quota = sql`select q.used from feed_quota q join feed_allotment f on f.household = q.household
      and f.kind = q.kind and f.jalali_year = q.jalali_year where f.tracking_code = ${request}`;
    mission.expect('what is used of the quota', await mission.stored('agriculture', quota), [{ used: 100 }]);
  },
});
