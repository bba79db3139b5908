import { sql } from 'kysely';
import { readOperation } from '../../read-operation.ts';
import { missionRow } from '../mission-row.ts';

const fields = `{ service(id: "civil-registry.life-status") { isInquiry inquiryFields { coordinate type holder purposes } } }`;
const open = readOperation('office/open-inquiry');
const read = readOperation('office/inquiry');
const close = readOperation('office/close-inquiry');

const scopes = ['official:inquiry', 'civil:name', 'civil:status', 'social-security:record'];
const official = { office: 'social-security', official: 'official-social-security', scopes };
const legalBasis = 'Social Security Act, art. 81 (k)';
const person = { nationalId: '9940730136', birthDate: '1966-10-09', acknowledgeSubjectIsTold: true };
const nothing = { data: { subjectOf: null } };
const asked = { ...person, caseRef: 'SSO-1405-0017', purpose: 'ELIGIBILITY', legalBasis };

/** A paper's place is taken by a typed read: named fields, a purpose, a law and a case; everything else stays closed. */
export const row = missionRow({
  id: 'B7',
  title: { fa: 'استعلام بدون مدرک', en: 'Inquiries without documents' },
  owners: ['catalogue', 'civil-registry', 'companies', 'judiciary', 'social-security', 'trust'],
  restarts: ['trust'],

  async allowed(mission) {
    const { data } = await mission.ask(null, fields);
    mission.expect('what the inquiry reads', data.service, {
      isInquiry: true,
      inquiryFields: [{ coordinate: 'Person.lifeStatus', type: 'LifeStatus', holder: 'civil-registry' }],
    });
    const [{ coordinate }] = data.service.inquiryFields;
    const input = { ...asked, coordinates: [coordinate, 'Person.givenName'] };
    const opened = await mission.ask(official, open, { variables: { input, key: 'mission-b7' } });
    const inquiry = opened.data?.openInquiry?.inquiry;
    mission.expect('reasons for nulls', opened.errors, []);
    mission.expect('the inquiry', inquiry, { purpose: 'ELIGIBILITY', caseRef: asked.caseRef });
    const id = inquiry.id as string;
    const answer = await mission.ask(official, read, { variables: { basis: id }, basis: id });
    mission.expect('the values, and nothing beside them', answer.data.subjectOf, {
      givenName: 'زهرا',
      lifeStatus: 'ALIVE',
      familyName: null,
      insurance: null,
    });
    return { id };
  },

  async refused(mission, { id }) {
    const beyond = await mission.ask(official, read, { variables: { basis: id }, basis: id });
    mission.expect('fields that it does not name', beyond, {
      errors: ['subjectOf.familyName FORBIDDEN', 'subjectOf.insurance FORBIDDEN'],
      called: ['civil-registry', 'trust'],
    });
    const purposeless = await mission.ask(official, read, { variables: { basis: id } });
    mission.expect('without naming it', purposeless, { ...nothing, errors: ['subjectOf CONSENT_REQUIRED'] });
    const others = { office: 'tax-administration', official: 'official-tax', scopes };
    const foreign = await mission.ask(others, read, { variables: { basis: id }, basis: id });
    mission.expect("another agency's read", foreign, { ...nothing, errors: ['subjectOf BASIS_NOT_VALID'] });
    const input = { ...asked, coordinates: ['Person.nationalId'] };
    const number = await mission.ask(official, open, { variables: { input, key: 'mission-b7-number' } });
    mission.expect('a field that is not for this purpose', number.errors, [/^openInquiry /]);
    await mission.ask(official, close, { variables: { id, key: 'mission-b7-close' } });
    const after = await mission.ask(official, read, { variables: { basis: id }, basis: id });
    mission.expect('after it was closed', after, { ...nothing, errors: ['subjectOf BASIS_NOT_VALID'] });
  },

  async effect(mission, { id }) {
    const query = sql`select purpose, legal_basis, case_ref, coordinates, closed_at from inquiry where id = ${id}`;
    mission.expect('the inquiry on record', await mission.stored('trust', query), [
      {
        purpose: 'ELIGIBILITY',
        legal_basis: legalBasis,
        case_ref: asked.caseRef,
        coordinates: '["Person.givenName","Person.lifeStatus"]',
        closed_at: /^\d{4}-/,
      },
    ]);
  },
});
