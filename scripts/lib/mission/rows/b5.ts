import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const parts = 'id state digest until recused { id } signatures { institution { id } vote }';
const request = `mutation ($input: RequestExemptionInput!, $key: ID!) {
  done: requestExemption(input: $input, idempotencyKey: $key) { ${parts} }
}`;
const review = `mutation ($input: ReviewExemptionInput!, $key: ID!) {
  done: reviewExemption(input: $input, idempotencyKey: $key) { ${parts} }
}`;
const decide = `mutation ($input: DecideExemptionInput!, $key: ID!) {
  done: decideExemption(input: $input, idempotencyKey: $key) { ${parts} }
}`;
const published = `query ($agency: ID!) { agency(id: $agency) { exemptions { nodes { ${parts} chainDays reasons } } } }`;
const rules = '{ supervisoryCommittee { seats { id } longestDays votingRule { en } } }';

const member = (office: string, official: string) => ({ office, official, scopes: ['committee:decide'] });
const members = [
  member('administrative-employment', 'committee-1'),
  member('executive-council-it', 'committee-3'),
  member('plan-budget', 'committee-2'),
] as const;
const applicant = { office: 'tax-administration', scopes: ['duties:file'] };
const institution = { office: 'plan-budget', scopes: ['duties:file'] };

const reasons = 'The provincial offices have no line to the national network yet; its contract is signed.';
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const asked = (days: number) => ({
  obligation: 'own-window-extended',
  ground: 'INFRASTRUCTURE',
  reasons,
  until: dayIn(days),
});
const vote = ({ id, digest }: { readonly id: string; readonly digest: string }) => ({
  exemption: id,
  digest,
  vote: 'GRANT',
  reasons: 'The reasons were put to the committee and weighed.',
});

/** Every exemption ends, and is granted by each of the three institutions, or by two where the third asks for itself. */
export const row = missionRow({
  id: 'B5',
  title: { fa: 'استثناها', en: 'Exemptions' },
  owners: ['catalogue'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const { data: committee } = await mission.ask(null, rules);
    mission.expect('the committee', committee.supervisoryCommittee, {
      seats: members.map(({ office: id }) => ({ id })),
      longestDays: 180,
    });
    const { data } = await mission.ask(applicant, request, { variables: { input: asked(90), key: 'mission-b5' } });
    const one = data.done as { id: string; digest: string };
    mission.expect('the request', one, { state: 'REQUESTED', recused: null });
    await mission.ask(members[2], review, { variables: { input: { exemption: one.id }, key: 'mission-b5-review' } });
    const states = [];
    for (const each of members) {
      const signed = await mission.ask(each, decide, { variables: { input: vote(one), key: 'mission-b5' } });
      states.push(signed.data.done?.state);
    }
    mission.expect('after each signature', states, ['UNDER_REVIEW', 'UNDER_REVIEW', 'GRANTED']);
    const shown = await mission.ask(null, published, { variables: { agency: applicant.office } });
    mission.expect('what everybody reads', shown.data.agency.exemptions.nodes, [
      { id: one.id, state: 'GRANTED', reasons, chainDays: 1 },
    ]);

    const own = await mission.ask(institution, request, { variables: { input: asked(30), key: 'mission-b5-own' } });
    mission.expect("an institution's own request", own.data.done, { recused: { id: 'plan-budget' } });
    return { exemption: one, own: own.data.done as { id: string; digest: string } };
  },

  async refused(mission, { exemption, own }) {
    const input = { exemption: own.id };
    await mission.ask(members[0], review, { variables: { input, key: 'mission-b5-own-review' } });
    const self = await mission.ask(members[2], decide, { variables: { input: vote(own), key: 'mission-b5-self' } });
    mission.expect("a member's signature for the own institution", self.errors, ['done EXEMPTION_OF_OWN_AGENCY']);
    await mission.ask(members[0], decide, { variables: { input: vote(own), key: 'mission-b5-first' } });
    const twice = await mission.ask(members[0], decide, { variables: { input: vote(own), key: 'mission-b5-twice' } });
    mission.expect('a second signature of an institution', twice.errors, ['done INSTITUTION_HAS_SIGNED']);
    const other = { ...vote(own), digest: exemption.digest };
    const changed = await mission.ask(members[1], decide, { variables: { input: other, key: 'mission-b5-other' } });
    mission.expect('a signature under something else', changed.errors, ['done EXEMPTION_DIGEST_DIFFERS']);
    const last = await mission.ask(members[1], decide, { variables: { input: vote(own), key: 'mission-b5-last' } });
    mission.expect('with two signatures and a recusal', last.data.done, { state: 'GRANTED' });

    const late = await mission.ask(members[0], decide, {
      variables: { input: vote(exemption), key: 'mission-b5-late' },
    });
    mission.expect('a signature after the decision', late.errors, ['done EXEMPTION_DECIDED']);
    const long = await mission.ask(institution, request, { variables: { input: asked(400), key: 'mission-b5-long' } });
    mission.expect('a request for more than 180 days', long.errors, ['done TERM_NOT_VALID']);
    const citizen = await mission.ask('citizen', decide, {
      variables: { input: vote(own), key: 'mission-b5-citizen' },
    });
    mission.expect('a signature of a citizen', citizen.errors, ['done FORBIDDEN_SCOPE']);
    mission.expect('the agencies called', citizen.called, []);
    const outside = mission.ask(member('tax-administration', 'official-tax'), decide, {});
    const refusal = await outside.then(
      () => 'none',
      () => 'no token',
    );
    mission.expect("a token for that role at another agency's back office", refusal, 'no token');
  },

  async effect(mission, { exemption, own }) {
    const votes = sql`select institution, vote from exemption_vote where exemption_id = ${exemption.id} order by institution`;
    mission.expect(
      'the signatures',
      await mission.stored('catalogue', votes),
      members.map(({ office }) => ({ institution: office, vote: 'GRANT' })),
    );
    const recused = sql`select recused, seats from exemption where id = ${own.id}`;
    mission.expect('the recusal', await mission.stored('catalogue', recused), [
      { recused: 'plan-budget', seats: 'administrative-employment executive-council-it' },
    ]);
  },
});
