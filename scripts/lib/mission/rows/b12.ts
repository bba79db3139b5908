import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const record = `mutation ($input: RecordCommitteeDecisionInput!, $key: ID!) {
  done: recordCommitteeDecision(input: $input, idempotencyKey: $key) { id kind evidenceDigest office { id } answerDue }
}`;
const withdraw = `mutation ($input: WithdrawCommitteeDecisionInput!, $key: ID!) {
  done: withdrawCommitteeDecision(input: $input, idempotencyKey: $key) { id kind }
}`;
const answer = `mutation ($input: AnswerCommitteeQuestionInput!, $key: ID!) {
  done: answerCommitteeQuestion(input: $input, idempotencyKey: $key) { id answer { text isLate } }
}`;
/** Of Azar 1401, which no fact of today changes. */
const asOf = '2022-12-20T20:29:59Z';
const evidence = `query ($agency: ID!) { agency(id: $agency) {
  evidenceDigest(asOf: "${asOf}") connection(asOf: "${asOf}") { status }
} }`;
const decisions = `query ($agency: ID!) { agency(id: $agency) { decisions { nodes {
  kind obligation { id } office { id } replacedBy { kind } answer { text }
} } } }`;

const recorder = (office: string, official: string) => ({ office, official, scopes: ['committee:record'] });
const secretariat = recorder('executive-council-it', 'committee-3');
const other = recorder('plan-budget', 'committee-2');
const of = 'nomads-affairs';
const text = 'The agency has no window of its own, and the committee knows of no reason.';
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Encourage, question, remind, reprimand: decisions of people on evidence that they name. */
export const row = missionRow({
  id: 'B12',
  title: { fa: 'تشویق، سؤال، تذکر، توبیخ', en: 'Encourage, question, remind, reprimand' },
  owners: ['catalogue'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const before = await mission.ask(null, decisions, { variables: { agency: of } });
    mission.expect('before anybody decides', before.data.agency.decisions.nodes, []);
    const { data } = await mission.ask(null, evidence, { variables: { agency: of } });
    mission.expect('its status', data.agency.connection, { status: 'NOT_CONNECTED' });
    const digest = data.agency.evidenceDigest as string;
    const input = { agency: of, obligation: 'own-window-extended', text, asOf, evidenceDigest: digest };
    const question = { ...input, kind: 'QUESTION', answerUntil: dayIn(14) };
    const asked = await mission.ask(other, record, { variables: { input: question, key: 'mission-b12-question' } });
    mission.expect('the question', asked.data.done, { kind: 'QUESTION', evidenceDigest: digest });
    const reply = { decision: asked.data.done.id, text: 'The window opens with the new register.' };
    const answered = await mission.ask({ office: of, scopes: ['duties:file'] }, answer, {
      variables: { input: reply, key: 'mission-b12' },
    });
    mission.expect('the answer', answered.data.done, { answer: { text: reply.text, isLate: false } });

    const reminder = { ...input, kind: 'REMIND' };
    const reminded = await mission.ask(secretariat, record, { variables: { input: reminder, key: 'mission-b12' } });
    const reason = { decision: reminded.data.done.id, reason: 'The answer to the question explains the delay.' };
    const undone = await mission.ask(secretariat, withdraw, {
      variables: { input: reason, key: 'mission-b12-withdrawal' },
    });
    mission.expect('the withdrawal', undone.data.done, { kind: 'WITHDRAWAL' });
    const { data: after } = await mission.ask(null, decisions, { variables: { agency: of } });
    mission.expect('all of it, published', after.agency.decisions.nodes, [
      { kind: 'WITHDRAWAL', replacedBy: null, office: { id: 'executive-council-it' } },
      { kind: 'REMIND', replacedBy: { kind: 'WITHDRAWAL' }, obligation: { id: 'own-window-extended' } },
      { kind: 'QUESTION', replacedBy: null, answer: { text: reply.text } },
    ]);
    return { input };
  },

  async refused(mission, { input }) {
    const ask = (reader: Parameters<typeof mission.ask>[0], changes: object, key: string) =>
      mission.ask(reader, record, { variables: { input: { ...input, kind: 'REMIND', ...changes }, key } });
    const changed = await ask(secretariat, { evidenceDigest: '0'.repeat(64) }, 'mission-b12-evidence');
    mission.expect('on evidence that is none', changed.errors, ['done EVIDENCE_DIFFERS']);
    const power = await ask(other, { kind: 'REPRIMAND' }, 'mission-b12-power');
    mission.expect('a reprimand of an office that may not', power.errors, ['done FORBIDDEN']);
    const own = await ask(other, { agency: 'plan-budget' }, 'mission-b12-own');
    mission.expect('about the own agency', own.errors, ['done DECISION_ABOUT_OWN_AGENCY']);
    const agencys = await ask({ office: of, scopes: ['duties:file'] }, {}, 'mission-b12-agency');
    mission.expect('by the agency that it is about', agencys.errors, ['done FORBIDDEN_SCOPE']);
    mission.expect('the agencies called', agencys.called, []);
  },

  async effect(mission, { input }) {
    const query = sql`select kind, evidence_digest from committee_decision where agency_id = ${of} order by decided_at`;
    mission.expect('the decisions', await mission.stored('catalogue', query), [
      { kind: 'QUESTION', evidence_digest: input.evidenceDigest },
      { kind: 'REMIND', evidence_digest: input.evidenceDigest },
      { kind: 'WITHDRAWAL' },
    ]);
  },
});
