import { sql } from 'kysely';
import { readOperation } from '../../read-operation.ts';
import { missionRow } from '../mission-row.ts';

const breakGlass = `mutation ($input: BreakGlassInput!, $key: ID!) { breakGlass(input: $input, idempotencyKey: $key) {
  access { id purpose emergency openedAt expiresAt notifySubjectAt }
} }`;
const inquire = `mutation ($input: OpenInquiryInput!, $key: ID!) {
  openInquiry(input: $input, idempotencyKey: $key) { inquiry { id } }
}`;
const read = readOperation('office/emergency');
const beyond = readOperation('office/inquiry');
const told = '{ me { trustNotices(first: 1) { nodes { kind about } } } }';

const scopes = ['official:inquiry', 'official:emergency', 'civil:name', 'civil:status', 'post:address'];
scopes.push('civil:birth-date', 'social-security:record');
const official = { office: 'red-crescent', official: 'official-red-crescent', scopes };
const person = { nationalId: '9940730136', birthDate: '1966-10-09', acknowledgeSubjectIsTold: true };
const emergency = {
  ...person,
  caseRef: '115-20261122-7',
  justification: 'Found unconscious; her family must be reached.',
  coordinates: ['Person.givenName', 'Person.residence', 'Address.city'],
  minutes: 30,
};

/** Emergency access lasts minutes, and the person is told with it; only a court puts that off. */
export const row = missionRow({
  id: 'C6',
  title: { fa: 'دسترسی اضطراری و آگاهی دیرتر', en: 'Emergency access, delayed notice' },
  owners: ['civil-registry', 'post', 'trust'],
  restarts: ['trust'],

  async allowed(mission) {
    const variables = { input: emergency, key: 'mission-c6' };
    const opened = await mission.ask(official, breakGlass, { variables });
    const access = opened.data?.breakGlass?.access;
    mission.expect('the access', access, { purpose: 'EMERGENCY', emergency: true, notifySubjectAt: access?.openedAt });
    const minutes = (Date.parse(access.expiresAt as string) - Date.parse(access.openedAt as string)) / 60_000;
    mission.expect('how long it lasts', minutes, 30);
    const id = access.id as string;
    const answer = await mission.ask(official, read, { variables: { basis: id }, basis: id });
    mission.expect('what is read by it', answer.data, {
      subjectOf: { givenName: 'زهرا', birthDate: null, residence: { city: 'رشت', text: null } },
    });
    const notice = await mission.ask('widow', told);
    mission.expect('what she is told', notice.data.me.trustNotices.nodes, [{ kind: 'EMERGENCY_ACCESS', about: id }]);
    return { id };
  },

  async refused(mission, { id }) {
    const pensions = await mission.ask(official, beyond, { variables: { basis: id }, basis: id });
    mission.expect('what is no matter of an emergency', pensions.data.subjectOf, { insurance: null });
    mission.expect('whether the fund was asked', pensions.called.includes('social-security'), false);
    const free = 'query ($basis: ID!) { subjectOf(basis: $basis) { givenName } }';
    const unlisted = await mission.ask(official, free, { variables: { basis: id }, basis: id });
    mission.expect('a query of his own', unlisted, { errors: [/QUERY_NOT_IN_SAFELIST/], called: [] });
    const citizen = await mission.ask('citizen', breakGlass, {
      variables: { input: emergency, key: 'mission-c6-citizen' },
    });
    mission.expect("a citizen's emergency", citizen, { errors: ['breakGlass FORBIDDEN_SCOPE'], called: [] });
    const delayed = {
      ...person,
      caseRef: 'SSO-1405-0017',
      purpose: 'ELIGIBILITY',
      legalBasis: 'Social Security Act, art. 81 (k)',
      coordinates: ['Person.lifeStatus'],
      courtOrder: '1405/17',
      notifySubjectAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    };
    const late = await mission.ask(official, inquire, { variables: { input: delayed, key: 'mission-c6-late' } });
    mission.expect('a delay by who is no court', late, { errors: ['openInquiry DELAY_REFUSED'], called: ['trust'] });
  },

  async effect(mission, { id }) {
    const query = sql`select n.kind, n.created_at, n.visible_from, i.opened_at
      from notice n join inquiry i on i.id = n.about where i.id = ${id}`;
    const [notice, ...others] = await mission.stored('trust', query);
    mission.expect('other notices of it', others, []);
    mission.expect('the notice, written with the access', notice, {
      kind: 'EMERGENCY_ACCESS',
      created_at: notice?.opened_at,
      visible_from: notice?.opened_at,
    });
  },
});
