import { sql } from 'kysely';
import { eventually } from '../eventually.ts';
import { missionRow } from '../mission-row.ts';

const mine = `{ me { residence { postalCode } taxDomicile { postalCode } contradictions { nodes {
  id state rule { id } sides { agency { id } coordinate state reason } } } } }`;
const findings = `{ findingsAtMyAgency(first: 100) { nodes { id coordinate reference rule { id } note state } } }`;
const contest = `mutation ($input: ContestRecordInput!, $key: ID!) {
  contestRecord(input: $input, idempotencyKey: $key) { state contradiction } }`;
const answer = `mutation ($input: AnswerFindingInput!, $key: ID!) {
  answerFinding(input: $input, idempotencyKey: $key) { id } }`;
const declare = `mutation ($input: DeclareTaxDomicileInput!, $key: ID!) {
  declareTaxDomicile(input: $input, idempotencyKey: $key) { postalCode } }`;

const tax = { office: 'tax-administration', official: 'official-tax', scopes: ['official:findings'] };
const third = { office: 'red-crescent', official: 'official-red-crescent', scopes: ['official:findings'] };
const coordinate = 'TaxDomicile.postalCode';
const note = 'من از آن خانه رفته‌ام و نشانی پست درست است.';
const reason = 'نشانی با اظهار تازهٔ مؤدی اصلاح می‌شود.';

/** Two registers differ about the pensioner: he and the two owners know it, nobody else, and no owner the other's value. */
export const row = missionRow({
  id: 'C9',
  title: { fa: 'ناسازگاری میان دستگاه‌ها', en: 'Contradictions across agencies' },
  owners: ['post', 'tax', 'trust'],
  restarts: ['tax', 'trust'],

  async allowed(mission) {
    const found = await eventually(
      () => mission.ask('pensioner', mine),
      ({ data }) => (data?.me?.contradictions?.nodes.length ?? 0) > 0,
    );
    mission.expect('what he sees', found.data.me.contradictions.nodes, [
      {
        state: 'OPEN',
        rule: { id: 'tax-address-differs' },
        sides: [
          { agency: { id: 'post' }, coordinate: 'Address.postalCode', state: 'OPEN' },
          { agency: { id: 'tax-administration' }, coordinate, state: 'OPEN' },
        ],
      },
    ]);
    const contradiction = found.data.me.contradictions.nodes[0].id as string;
    const input = { coordinate, note, contradiction };
    const contested = await mission.ask('pensioner', contest, { variables: { input, key: 'mission-c9' } });
    mission.expect('his contest', contested.data.contestRecord, { state: 'OPEN', contradiction });

    const seen = await mission.ask(tax, findings);
    const [finding] = seen.data.findingsAtMyAgency.nodes.filter((one: { note: string | null }) => one.note === note);
    mission.expect('what the owner sees', finding, { coordinate, rule: { id: 'tax-address-differs' }, state: 'OPEN' });
    const answered = { finding: finding.id as string, outcome: 'CORRECTED', reason };
    const done = await mission.ask(tax, answer, { variables: { input: answered, key: 'mission-c9-answer' } });
    mission.expect('its answer', done.data.answerFinding, { id: answered.finding });

    const { residence, taxDomicile } = found.data.me;
    mission.expect(
      'that the owner is not shown the other value',
      JSON.stringify(seen.data).includes(residence.postalCode),
      false,
    );
    const same = { postalCode: residence.postalCode as string };
    await mission.ask('pensioner', declare, { variables: { input: same, key: 'mission-c9-declare' } });
    const after = await eventually(
      () => mission.ask('pensioner', mine),
      ({ data }) => data?.me?.contradictions?.nodes[0].state === 'RESOLVED',
    );
    mission.expect('what it came to', after.data.me.contradictions.nodes[0], {
      state: 'RESOLVED',
      sides: [{ state: 'OPEN' }, { state: 'CORRECTED', reason }],
    });
    return { contradiction, finding: answered.finding, before: taxDomicile.postalCode as string };
  },

  async refused(mission, { contradiction, finding }) {
    const others = await mission.ask(third, findings);
    mission.expect('what a third agency sees', others.data.findingsAtMyAgency.nodes, []);
    const variables = { input: { finding, outcome: 'UPHELD', reason }, key: 'mission-c9-third' };
    const foreign = await mission.ask(third, answer, { variables });
    mission.expect('an answer of a third agency', foreign.errors, ['answerFinding FORBIDDEN']);
    const theirs = { coordinate: 'Address.postalCode', note, contradiction };
    const stranger = await mission.ask('citizen', contest, { variables: { input: theirs, key: 'mission-c9-citizen' } });
    mission.expect('a contest of somebody else', stranger.errors, ['contestRecord FORBIDDEN']);
    const citizen = await mission.ask('citizen', findings);
    mission.expect('the findings for a citizen', citizen.errors, ['findingsAtMyAgency FORBIDDEN_SCOPE']);
    mission.expect('the agencies called', citizen.called, []);
  },

  async effect(mission, { contradiction, before }) {
    const query = sql`select s.coordinate, s.outcome, c.resolved_at from contradiction c
      join contradiction_side s on s.contradiction = c.id where c.id = ${contradiction} order by s.side`;
    const instant = /^\d{4}-\d\d-\d\dT/;
    mission.expect('what the platform keeps', await mission.stored('trust', query), [
      { coordinate: 'Address.postalCode', outcome: null, resolved_at: instant },
      { coordinate, outcome: 'CORRECTED', resolved_at: instant },
    ]);
    const kept = await mission.stored('trust', sql`select * from contradiction_fact`);
    mission.expect('that it keeps no value', JSON.stringify(kept).includes(before), false);
  },
});
