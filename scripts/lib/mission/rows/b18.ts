import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compactVerify, importJWK, type JWK } from 'jose';
import { sql } from 'kysely';
import { eventually } from '../eventually.ts';
import { type Mission, missionRow } from '../mission-row.ts';

const impose = `mutation ($input: QuarantineAgencyInput!, $key: ID!) {
  quarantineAgency(input: $input, idempotencyKey: $key) { id isInForce }
}`;
const lift = `mutation ($input: LiftQuarantineInput!, $key: ID!) {
  liftQuarantine(input: $input, idempotencyKey: $key) { isInForce liftReason }
}`;
const report = `mutation ($input: ReportIncidentInput!, $key: ID!) {
  reportIncident(input: $input, idempotencyKey: $key) { kind jws }
}`;
const bills = '{ me { givenName bills(state: DUE) { total } } }';
const scopes = ['security:decide', 'security:read', 'security:report'];
const authority = { office: 'national-cyberspace-centre', scopes };

/** Quarantine by the security authority alone: shown as a reason, without a call, on record, and reversible. */
export const row = missionRow({
  id: 'B18',
  title: { fa: 'امنیت: قرنطینه و فهرست امضاشدهٔ رویدادها', en: 'Security: quarantine, and a signed feed of incidents' },
  owners: ['catalogue', 'bills', 'civil-registry'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const input = { agency: 'unified-billing', reason: 'EXERCISE', until };
    const imposed = await mission.ask(authority, impose, { variables: { input, key: 'mission-b18' } });
    mission.expect('the decision', imposed.data.quarantineAgency, { isInForce: true });
    const quarantine = imposed.data.quarantineAgency.id as string;
    const shut = await eventually(
      () => mission.ask('citizen', bills),
      ({ errors }) => errors.length > 0,
    );
    mission.expect('an answer during the quarantine', shut, {
      data: { me: { givenName: 'مریم', bills: null } },
      errors: ['me.bills AGENCY_QUARANTINED'],
      agencies: { bills: 'QUARANTINED', 'civil-registry': 'OK' },
      called: ['civil-registry'],
    });
    const lifted = await mission.ask(authority, lift, {
      variables: { input: { quarantine, reason: 'EXERCISE_OVER' }, key: 'mission-b18-lift' },
    });
    mission.expect('the lifting', lifted.data.liftQuarantine, { isInForce: false, liftReason: 'EXERCISE_OVER' });
    const open = await eventually(
      () => mission.ask('citizen', bills),
      ({ errors }) => errors.length === 0,
    );
    mission.expect('an answer after it', open, { errors: [], agencies: { bills: 'OK' } });
    await verifyIncidents(mission);
    return { quarantine, until };
  },

  async refused(mission, { until }) {
    for (const office of ['ict-organisation', 'traffic-police']) {
      const input = { agency: 'post', reason: 'EXERCISE', until };
      const refused = await mission.ask({ office, scopes }, impose, {
        variables: { input, key: `mission-b18-${office}` },
      });
      mission.expect(`a quarantine by ${office}`, refused.errors, ['quarantineAgency FORBIDDEN']);
    }
    const citizen = await mission.ask('citizen', '{ incidents { totalCount } }');
    mission.expect('the feed to a citizen', [citizen.errors, citizen.called], [['incidents FORBIDDEN_SCOPE'], []]);
    const open = await mission.ask(null, '{ agency(id: "post") { quarantine { id } } }');
    mission.expect('what came of it', open.data.agency, { quarantine: null });
  },

  async effect(mission, { quarantine }) {
    const query = sql`select agency_id, reason, imposed_by, lift_reason from quarantine where id = ${quarantine}`;
    mission.expect('the decision', await mission.stored('catalogue', query), [
      {
        agency_id: 'unified-billing',
        reason: 'EXERCISE',
        imposed_by: 'national-cyberspace-centre',
        lift_reason: 'EXERCISE_OVER',
      },
    ]);
  },
});

/** With the key that the catalogue has laid beside those of the other agencies, and nothing else. */
async function verifyIncidents(mission: Mission): Promise<void> {
  const input = { kind: 'OUTAGE', severity: 'LOW', occurredAt: new Date().toISOString(), text: 'قطعی کوتاه' };
  const police = { office: 'traffic-police', scopes };
  const reported = await mission.ask(police, report, { variables: { input, key: 'mission-b18-incident' } });
  mission.expect('the report', reported.data.reportIncident, { kind: 'OUTAGE' });
  const feed = await mission.ask(authority, '{ incidents(first: 100) { nodes { kind jws } } }');
  const file = join(mission.data, 'agency-keys', 'catalogue.json');
  const { keys } = JSON.parse(readFileSync(file, 'utf8')) as { readonly keys: readonly JWK[] };
  const key = await importJWK(keys[0]!, 'EdDSA');
  const kinds = await Promise.all(
    (feed.data.incidents.nodes as { jws: string }[]).map(async ({ jws }) => {
      const { payload } = await compactVerify(jws, key);
      return (JSON.parse(new TextDecoder().decode(payload)) as { kind: string }).kind;
    }),
  );
  mission.expect('what is signed', kinds, ['QUARANTINE_IMPOSED', 'QUARANTINE_LIFTED', 'OUTAGE']);
}
