import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const bills = '{ me { givenName bills(state: DUE) { totalCount } } }';
const ofSomebody = 'query ($basis: ID!) { subjectOf(basis: $basis) { givenName } }';

/** Scope, purpose, consent, delegation and inquiry are decided field by field before any agency is asked. */
export const row = missionRow({
  id: 'C2',
  title: {
    fa: 'حدود، هدف، رضایت، نمایندگی و استعلام در هر فیلد',
    en: 'Scope, purpose, consent, delegation, inquiry per field',
  },
  owners: ['bills', 'civil-registry', 'trust'],
  restarts: ['trust'],

  async allowed(mission) {
    const all = await mission.ask('citizen', bills);
    mission.expect('with every scope', all, {
      data: { me: { givenName: 'مریم', bills: { totalCount: 3 } } },
      errors: [],
      called: ['bills', 'civil-registry'],
    });
    const { data } = await mission.ask('widow', '{ me { delegations { nodes { id side state } } } }');
    mission.expect('her delegation', data.me.delegations.nodes, [{ side: 'RECEIVED', state: 'ACCEPTED' }]);
    const delegation = data.me.delegations.nodes[0].id as string;
    const delegated = `query ($basis: ID!) { subjectOf(basis: $basis) { givenName bills { total totalCount } } }`;
    const read = await mission.ask('widow', delegated, { variables: { basis: delegation }, basis: delegation });
    mission.expect('a delegation, field by field', read, {
      data: { subjectOf: { givenName: null, bills: { total: '73769000', totalCount: 4 } } },
      errors: ['subjectOf.givenName FORBIDDEN'],
      called: ['bills', 'trust'],
    });
    return { delegation };
  },

  async refused(mission, { delegation }) {
    const { accessToken: token } = await mission.signIn('citizen', { scopes: ['civil:name'] });
    const scoped = await mission.ask({ token }, bills);
    mission.expect('without the scope', scoped, {
      data: { me: { givenName: 'مریم', bills: null } },
      errors: ['me.bills FORBIDDEN_SCOPE'],
      called: ['civil-registry'],
    });
    const denied = { data: { subjectOf: null }, called: [] };
    const office = { office: 'tax-administration', scopes: ['civil:name'] };
    const basis = 'con_made-up-by-somebody';
    const purposeless = await mission.ask(office, ofSomebody, { variables: { basis } });
    mission.expect('without a purpose', purposeless, { ...denied, errors: ['subjectOf FORBIDDEN_PURPOSE'] });
    const madeUp = await mission.ask(office, ofSomebody, { variables: { basis }, basis });
    mission.expect('by a consent that nobody gave', madeUp, { ...denied, errors: ['subjectOf CONSENT_REQUIRED'] });
    const foreign = await mission.ask('citizen', ofSomebody, { variables: { basis: delegation }, basis: delegation });
    mission.expect("by somebody else's delegation", foreign, { ...denied, errors: ['subjectOf BASIS_NOT_VALID'] });
    const inquiry = `mutation ($of: NationalId!) { openInquiry(idempotencyKey: "mission-c2", input: {
      nationalId: $of, birthDate: "1966-10-09", caseRef: "SSO-1405-0017", purpose: ELIGIBILITY,
      legalBasis: "none", coordinates: ["Person.lifeStatus"], acknowledgeSubjectIsTold: true
    }) { id } }`;
    const citizen = await mission.ask('citizen', inquiry, { variables: { of: '9940730136' } });
    const written = await mission.ask(
      'citizen',
      inquiry.replace('$of, ', '"9940730136", ').replace('($of: NationalId!) ', ''),
    );
    mission.expect('a number in the text of a document', written, { errors: ['IDENTIFIER_IN_DOCUMENT'], called: [] });
    mission.expect("a citizen's inquiry", citizen, { errors: ['openInquiry FORBIDDEN_SCOPE'], called: [] });
  },

  async effect(mission, { delegation }) {
    const query = sql`select state from delegation where id = ${delegation}`;
    mission.expect('the delegation', await mission.stored('trust', query), [{ state: 'ACCEPTED' }]);
    const inquiries = sql`select count(*) as inquiries from inquiry_opening where legal_basis = 'none'`;
    mission.expect('inquiries on record', await mission.stored('trust', inquiries), [{ inquiries: 0 }]);
  },
});
