import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const version = `{ agency(id: "tax-administration") { connection { evidence { schemaVersion } } } }`;
const sign = `mutation ($input: SignConformityInput!, $key: ID!) {
  done: signConformity(input: $input, idempotencyKey: $key) { resolution { session date } isCurrent role { en } }
}`;
const submit = `mutation ($input: SubmitExecutivePlanInput!, $key: ID!) {
  done: submitExecutivePlan(input: $input, idempotencyKey: $key) { id state }
}`;
const confirm = `mutation ($input: ConfirmExecutivePlanInput!, $key: ID!) {
  done: confirmExecutivePlan(input: $input, idempotencyKey: $key) { state confirmedBy { en } }
}`;
const forward = `mutation ($input: ForwardExecutivePlanInput!, $key: ID!) {
  done: forwardExecutivePlan(input: $input, idempotencyKey: $key) { state forwardedTo { id } }
}`;
const published = `{ agency(id: "tax-administration") {
  conformitySignatures { nodes { schemaVersion isCurrent } } executivePlans { nodes { id state } }
} }`;

const head = { office: 'tax-administration', official: 'official-tax', scopes: ['official:agency-head'] };
const office = { office: 'tax-administration', scopes: ['duties:file'] };
const centre = {
  office: 'national-cyberspace-centre',
  official: 'official-cyberspace',
  scopes: ['official:executive-plans'],
};
const resolution = 'cyberspace-council-44';

/** The head of an agency answers for conformity; its executive plan is submitted, confirmed and forwarded, in that order. */
export const row = missionRow({
  id: 'B19',
  title: { fa: 'انطباق با مصوبه‌ها', en: 'Conformity with resolutions' },
  owners: ['catalogue'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const { data } = await mission.ask(null, version);
    const { schemaVersion } = data.agency.connection.evidence;
    const signed = await mission.ask(head, sign, {
      variables: { input: { resolution, schemaVersion }, key: 'mission-b19' },
    });
    mission.expect("the head's signature", signed.data.done, {
      resolution: { session: 44, date: '2017-11-06' },
      isCurrent: true,
      role: { en: 'Head of the agency' },
    });
    const jalaliYear = Number(
      new Date()
        .toLocaleDateString('en-US-u-ca-persian', { year: 'numeric', timeZone: 'Asia/Tehran' })
        .replace(/\D/g, ''),
    );
    const input = { resolution, subject: 'Handling of incidents', jalaliYear, documentDigest: 'ab'.repeat(32) };
    const submitted = await mission.ask(office, submit, { variables: { input, key: 'mission-b19' } });
    mission.expect('the plan', submitted.data.done, { state: 'SUBMITTED' });
    const plan = submitted.data.done.id as string;

    const early = await mission.ask(centre, forward, { variables: { input: { plan }, key: 'mission-b19-early' } });
    mission.expect('forwarding before it is confirmed', early.errors, ['done PLAN_NOT_AT_THIS_STEP']);
    const confirmed = await mission.ask(centre, confirm, { variables: { input: { plan }, key: 'mission-b19' } });
    mission.expect('the confirmation', confirmed.data.done, {
      state: 'CONFIRMED',
      confirmedBy: { en: 'National Cyberspace Centre' },
    });
    const forwarded = await mission.ask(centre, forward, {
      variables: { input: { plan }, key: 'mission-b19-forward' },
    });
    mission.expect('the forwarding', forwarded.data.done, { state: 'FORWARDED', forwardedTo: { id: 'plan-budget' } });
    const shown = await mission.ask(null, published);
    mission.expect('what everybody reads', shown.data.agency, {
      conformitySignatures: { nodes: [{ schemaVersion, isCurrent: true }] },
      executivePlans: { nodes: [{ id: plan, state: 'FORWARDED' }] },
    });
    return { plan, schemaVersion: schemaVersion as string };
  },

  async refused(mission, { plan, schemaVersion }) {
    const older = { resolution, schemaVersion: `${schemaVersion}-older` };
    const notCurrent = await mission.ask(head, sign, { variables: { input: older, key: 'mission-b19-older' } });
    mission.expect('a signature for another version', notCurrent.errors, ['done SCHEMA_VERSION_NOT_CURRENT']);
    const input = { resolution, schemaVersion };
    const clerk = await mission.ask(office, sign, { variables: { input, key: 'mission-b19-clerk' } });
    mission.expect('a signature of nobody named', clerk.errors, ['done FORBIDDEN_SCOPE']);
    mission.expect('the agencies called', clerk.called, []);
    const again = await mission.ask(centre, confirm, { variables: { input: { plan }, key: 'mission-b19-again' } });
    mission.expect('a second confirmation', again.errors, ['done PLAN_NOT_AT_THIS_STEP']);
    const stranger = { ...centre, office: 'plan-budget', official: 'committee-2' };
    const refusal = await mission.ask(stranger, confirm, {}).then(
      () => 'none',
      () => 'no token',
    );
    mission.expect("a token of the Centre's role at another back office", refusal, 'no token');
  },

  async effect(mission, { plan }) {
    const query = sql`select step, office from executive_plan_step where plan_id = ${plan} order by step`;
    mission.expect('the steps', await mission.stored('catalogue', query), [
      { step: 'CONFIRMED', office: centre.office },
      { step: 'FORWARDED', office: centre.office },
    ]);
  },
});
