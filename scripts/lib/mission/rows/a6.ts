import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const lookUp = `mutation ($input: LookUpLegalPersonInput!, $key: ID!) {
  lookUpLegalPerson(input: $input, idempotencyKey: $key) {
    id legalId state publishedLicences { totalCount }
    businessProfile { openRequests } licences { totalCount } employerDebt
    taxStanding { inGoodStanding } taxDebts { totalCount }
  }
}`;
const file = `mutation ($input: FileBusinessRequestInput!, $key: ID!) {
  fileBusinessRequest(input: $input, idempotencyKey: $key) { filing { id state required trackingCode } }
}`;
const sign = `mutation ($input: SignBusinessRequestInput!, $key: ID!) {
  signBusinessRequest(input: $input, idempotencyKey: $key) { filing { state trackingCode } }
}`;
/** Asked about whoever calls, for what she may read of others. */
const registers = ['civil-registry', 'companies', 'judiciary'];
/** Of the sole signatory, and of the two who sign together. */
const [ofOne, ofTwo] = ['99016406162', '99002718290'];

/** A company by its number; signatories act for it as its rules say, two of them where two are needed. */
export const row = missionRow({
  id: 'A6',
  title: { fa: 'پنجره خدمات کسب‌وکار (G4B)', en: 'Business services (G4B)' },
  owners: ['business-services', 'civil-registry', 'companies', 'judiciary', 'licences', 'social-security', 'tax'],
  restarts: ['business-services', 'licences'],

  async allowed(mission) {
    const asked = { input: { legalId: ofOne }, key: 'mission-a6' };
    const found = await mission.ask('sole-signatory', lookUp, { variables: asked });
    const basis = found.data.lookUpLegalPerson.id as string;
    const signed = await mission.ask('sole-signatory', lookUp, { variables: asked, basis });
    mission.expect('what a company’s signatory reads', signed, {
      data: {
        lookUpLegalPerson: {
          legalId: ofOne,
          state: 'ACTIVE',
          publishedLicences: { totalCount: 1 },
          licences: { totalCount: 1 },
          employerDebt: /^\d+$/,
          taxStanding: { inGoodStanding: true },
          taxDebts: { totalCount: 1 },
        },
      },
      errors: [],
      called: ['business-services', ...registers, 'licences', 'social-security', 'tax'],
    });
    const input = { legalId: ofTwo, kind: 'LICENCE', licenceKind: 'tax-system-company' };
    const first = await mission.ask('signatory-a', file, { variables: { input, key: 'mission-a6' } });
    mission.expect('the first of two signatures', first.data?.fileBusinessRequest.filing, {
      state: 'PENDING',
      required: 2,
      trackingCode: null,
    });
    const filing = first.data.fileBusinessRequest.filing.id as string;
    const second = await mission.ask('signatory-b', sign, { variables: { input: { filing }, key: 'mission-a6' } });
    mission.expect('the second', second.data?.signBusinessRequest.filing, { state: 'FILED', trackingCode: /^BIZ-/ });
    return { basis, filing, code: second.data.signBusinessRequest.filing.trackingCode as string };
  },

  async refused(mission, { basis }) {
    const asked = { input: { legalId: ofOne }, key: 'mission-a6-no' };
    for (const persona of ['citizen', 'former-signatory']) {
      const answer = await mission.ask(persona, lookUp, { variables: asked, basis });
      mission.expect(`what is closed to ${persona}`, answer, {
        data: { lookUpLegalPerson: null },
        errors: ['lookUpLegalPerson BASIS_NOT_VALID'],
        called: registers,
      });
    }
    const everybody = await mission.ask('citizen', lookUp, { variables: asked });
    mission.expect('what a company shows to everybody', everybody, {
      data: {
        lookUpLegalPerson: {
          publishedLicences: { totalCount: 1 },
          businessProfile: null,
          licences: null,
          employerDebt: null,
          taxStanding: null,
          taxDebts: null,
        },
      },
      called: ['business-services', ...registers, 'licences'],
    });
    const input = { legalId: ofOne, kind: 'LICENCE', licenceKind: 'driving-school' };
    const former = await mission.ask('former-signatory', file, { variables: { input, key: 'mission-a6-no' } });
    mission.expect('a signature whose term is over', former.errors, ['fileBusinessRequest.filing SIGNATORY_TERM_OVER']);
    const old = await mission.ask(null, file, { variables: { input, key: 'mission-a6-no' } });
    mission.expect('nobody’s signature', old, { errors: ['fileBusinessRequest UNAUTHENTICATED'], called: [] });
  },

  async effect(mission, { filing, code }) {
    const signed = sql`select f.signatures, f.tracking_code, r.kind from filing f
      join business_request r on r.tracking_code = f.tracking_code where f.id = ${filing}`;
    mission.expect('what both have signed', await mission.stored('business-services', signed), [
      { signatures: 2, tracking_code: code, kind: 'LICENCE' },
    ]);
    const passedOn = sql`select l.purpose, l.kind from licence_request l
      join request r on r.tracking_code = l.tracking_code where r.owner_kind = 'COMPANY'`;
    mission.expect('the application at the licences portal', await mission.stored('licences', passedOn), [
      { purpose: 'ISSUE', kind: 'tax-system-company' },
    ]);
  },
});
