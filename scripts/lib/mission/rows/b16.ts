import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const police = { office: 'traffic-police', official: 'technician-traffic', scopes: ['official:services'] };
const approver = { office: 'administrative-employment', official: 'committee-1', scopes: ['official:services'] };

const propose = `mutation ($input: ProposeServiceProcessInput!, $key: ID!) {
  proposeServiceProcess(input: $input, idempotencyKey: $key) { id version state proposedBy { id } } }`;
const approve = `mutation ($input: ApproveServiceProcessInput!, $key: ID!) {
  approveServiceProcess(input: $input, idempotencyKey: $key) { version state approvedBy { id } inForceFrom } }`;
const history = `query ($asOf: DateTime) { service(id: "traffic-police.negative-points") {
  before: stages(asOf: "2022-12-20T20:29:59Z") { humanStep } after: stages(asOf: $asOf) { humanStep }
  processes { nodes { version state } } } }`;
const rules = `{ ruleSetInForce(asOf: "2022-12-20T20:29:59Z") { id version approvedOn reference { en } conformanceSuite conformanceDays
    thresholds { id } smartDefinitions }
  agency(id: "foreign-affairs") { connection(asOf: "2022-12-20T20:29:59Z") { ruleSet { id } reasons { code ruleSet { id } } } }
  milestones(asOf: "2022-12-20T20:29:59Z") { id isReached due ruleSet { id } } }`;

const online = { channel: 'ONLINE', document: 'NONE', humanStep: false, implemented: true };
const stages = ['RECEIPT', 'PROCESSING', 'DELIVERY'].map((kind) => ({
  kind,
  ...online,
  humanStep: kind === 'PROCESSING',
}));
const input = { service: 'traffic-police.negative-points', stages, reason: 'بازبینی امتیازها به دست کارشناس' };

/** Rules and processes are versioned and approved, and every check names the version that it applied. */
export const row = missionRow({
  id: 'B16',
  title: { fa: 'مجموعه‌قاعده‌ها و فرایندها', en: 'Rule sets and processes' },
  owners: ['catalogue'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const { data } = await mission.ask(null, rules);
    mission.expect('the directive', data.ruleSetInForce, {
      id: 'rules-2',
      version: 2,
      approvedOn: '2022-07-17',
      reference: { en: 'Resolution 1 of the 24th session, no. 65910/1, Official Gazette 22532' },
      conformanceDays: 30,
      smartDefinitions: ['MINISTER', 'BILL'],
    });
    mission.expect('a check', data.agency.connection.reasons[0], {
      code: 'DOES_NOT_COMPOSE',
      ruleSet: { id: 'rules-2' },
    });
    const reached = data.milestones.map(({ id, isReached }: { id: string; isReached: boolean }) => [id, isReached]);
    mission.expect('the milestones', reached, [
      ['trial-version', true],
      ['four-systems', true],
      ['every-agency', false],
      ['first-phase', false],
    ]);
    const proposed = await mission.ask(police, propose, { variables: { input, key: 'mission-b16' } });
    mission.expect('the proposal', proposed.data.proposeServiceProcess, {
      version: 2,
      state: 'PROPOSED',
      proposedBy: { id: 'traffic-police' },
    });
    const process = proposed.data.proposeServiceProcess.id as string;
    const approved = await mission.ask(approver, approve, {
      variables: { input: { process }, key: 'mission-b16-approve' },
    });
    mission.expect('the approval', approved.data.approveServiceProcess, {
      version: 2,
      state: 'APPROVED',
      approvedBy: { id: 'administrative-employment' },
    });
    const now = await mission.ask(null, history, { variables: { asOf: new Date().toISOString() } });
    mission.expect('the stages, then and now', now.data.service, {
      before: [{ humanStep: false }, { humanStep: false }, { humanStep: false }],
      after: [{ humanStep: false }, { humanStep: true }, { humanStep: false }],
      processes: {
        nodes: [
          { version: 1, state: 'RECORDED' },
          { version: 2, state: 'APPROVED' },
        ],
      },
    });
    return { process };
  },

  async refused(mission, { process }) {
    const pending = { process: 'process-fine-objection-2' };
    const own = await mission.ask(police, approve, { variables: { input: pending, key: 'mission-b16-own' } });
    mission.expect('an agency that approves its own', own.errors, ['approveServiceProcess FORBIDDEN']);
    const other = await mission.ask(approver, propose, { variables: { input, key: 'mission-b16-other' } });
    mission.expect("another agency's service", other.errors, ['proposeServiceProcess FORBIDDEN']);
    const twice = await mission.ask(approver, approve, { variables: { input: { process }, key: 'mission-b16-twice' } });
    mission.expect('an approval of what is approved', twice.errors, ['approveServiceProcess PROCESS_DECIDED']);
    const citizen = await mission.ask('citizen', approve, {
      variables: { input: pending, key: 'mission-b16-citizen' },
    });
    mission.expect('a citizen', citizen.errors, ['approveServiceProcess FORBIDDEN_SCOPE']);
    mission.expect('the agencies called for a citizen', citizen.called, []);
  },

  async effect(mission, { process }) {
    const query = sql`select version, approved_by, origin from service_process where id = ${process}`;
    mission.expect('the version', await mission.stored('catalogue', query), [
      { version: 2, approved_by: 'administrative-employment', origin: 'OBSERVED' },
    ]);
  },
});
