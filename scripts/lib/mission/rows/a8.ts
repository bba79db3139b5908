import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const register = `query ($text: String) { licenceRegister(text: $text) {
  nodes { number holder state company { id } decisions { decision ground { code } } }
} }`;
const mine = '{ me { licences { nodes { number state decisions { decision published } } } } }';
const apply = `mutation ($input: ApplyForLicenceInput!, $key: ID!) {
  applyForLicence(input: $input, idempotencyKey: $key) { trackingCode stage state }
}`;
const review = `mutation ($input: ReviewLicenceRequestInput!, $key: ID!) {
  reviewLicenceRequest(input: $input, idempotencyKey: $key) { stage }
}`;
const decide = `mutation ($input: DecideLicenceRequestInput!, $key: ID!) {
  decideLicenceRequest(input: $input, idempotencyKey: $key) { stage state licenceNumber }
}`;
const record = `mutation ($input: RecordLicenceDecisionInput!, $key: ID!) {
  recordLicenceDecision(input: $input, idempotencyKey: $key) { state published }
}`;
const company = 'query ($legalId: LegalId!) { company(legalId: $legalId) { id licences { totalCount } } }';
const legalId = '99016406162';
const kind = 'driving-school';

/** Own and company licences, decisions with coded grounds, public as the rule of the kind says. */
export const row = missionRow({
  id: 'A8',
  title: { fa: 'درگاه ملی مجوزهای کشور', en: 'National licences portal' },
  owners: ['civil-registry', 'companies', 'judiciary', 'licences'],
  restarts: ['licences'],

  async allowed(mission) {
    const published = await mission.ask(null, register, { variables: { text: 'کامران نوری' } });
    mission.expect('a natural person in the public register', published, {
      data: {
        licenceRegister: {
          nodes: [
            {
              number: /^EXP-1403-\d{5}$/,
              holder: 'کامران نوری',
              state: 'REVOKED',
              company: null,
              decisions: [
                { decision: 'ISSUE', ground: { code: 'ISS-CONDITIONS-MET' } },
                { decision: 'REVOCATION', ground: { code: 'REV-COURT-ORDER' } },
              ],
            },
          ],
        },
      },
      errors: [],
      called: ['licences'],
    });
    const own = await mission.ask('pensioner', mine);
    mission.expect('one’s own, with a revocation that is over', own.data.me.licences.nodes, [
      {
        number: /^ATT-1402-\d{5}$/,
        state: 'VALID',
        decisions: [
          { decision: 'ISSUE', published: true },
          { decision: 'REVOCATION', published: false },
          { decision: 'RENEWAL', published: false },
        ],
      },
    ]);
    const found = await mission.ask('sole-signatory', company, { variables: { legalId } });
    const basis = found.data.company.id as string;
    const signed = await mission.ask('sole-signatory', company, { variables: { legalId }, basis });
    mission.expect('a company’s licences, to who signs for it', signed, {
      data: { company: { licences: { totalCount: 1 } } },
      errors: [],
    });
    const technician = (await mission.signIn('technician-traffic')).accessToken;
    const applied = await mission.ask('citizen', apply, {
      variables: { input: { applicant: 'MYSELF', kind }, key: 'mission-a8' },
    });
    mission.expect('her application', applied.data?.applyForLicence, { stage: 'RECEIPT', state: 'IN_PROGRESS' });
    const request = applied.data.applyForLicence.trackingCode as string;
    await mission.ask({ token: technician }, review, { variables: { input: { request }, key: 'mission-a8-review' } });
    const input = { request, ground: 'ISS-CONDITIONS-MET', holder: 'مریم رستگار' };
    const decided = await mission.ask({ token: technician }, decide, { variables: { input, key: 'mission-a8' } });
    mission.expect('the decision of the agency that issues it', decided.data?.decideLicenceRequest, {
      stage: 'DELIVERY',
      state: 'COMPLETED',
      licenceNumber: /^DRV-\d{4}-\d{5}$/,
    });
    return { technician, number: decided.data.decideLicenceRequest.licenceNumber as string };
  },

  async refused(mission, { technician, number }) {
    const stranger = await mission.ask('citizen', company, { variables: { legalId } });
    mission.expect('a company’s licences, to whoever does not sign for it', stranger, {
      data: { company: { licences: null } },
      errors: ['company.licences FORBIDDEN'],
      called: ['civil-registry', 'companies', 'judiciary'],
    });
    const revoke = { number, decision: 'REVOCATION', ground: 'REV-CONDITIONS-LOST' };
    const citizen = await mission.ask('citizen', record, { variables: { input: revoke, key: 'mission-a8-no' } });
    mission.expect('a citizen who decides', citizen, { errors: ['recordLicenceDecision FORBIDDEN_SCOPE'], called: [] });
    const input = { ...revoke, details: 'به شمارهٔ ملی ۰۴۹۹۳۷۰۸۹۹' };
    const named = await mission.ask({ token: technician }, record, { variables: { input, key: 'mission-a8-text' } });
    mission.expect('a published text with a national number', named.errors, [
      'recordLicenceDecision TEXT_HOLDS_IDENTIFIERS',
    ]);
    const foreign = await mission.signIn('official-tax');
    const other = await mission.ask({ token: foreign.accessToken }, record, {
      variables: { input: revoke, key: 'mission-a8-foreign' },
    });
    mission.expect('another agency’s official', other.errors, ['recordLicenceDecision FORBIDDEN']);
  },

  async effect(mission, { number }) {
    const decisions = sql`select d.decision, d.ground, p.ground as published from decision d
      join licence l on l.id = d.licence_id left join publication p on p.decision_id = d.id
      where l.number = ${number} order by d.place`;
    mission.expect('the licence’s decisions', await mission.stored('licences', decisions), [
      { decision: 'ISSUE', ground: 'ISS-CONDITIONS-MET', published: 'ISS-CONDITIONS-MET' },
    ]);
  },
});
