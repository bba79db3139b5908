import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const status = '{ me { consularRequests { totalCount nodes { service { id } stage state } } } }';
const more = `{ me {
  consularRegistration { country identifiedBy }
  consularRequests { nodes { state mission { id } applicant { givenName } passportReason } }
} }`;
const legalise = `mutation ($input: LegalisationInput!, $key: ID!) {
  requestLegalisation(input: $input, idempotencyKey: $key) { trackingCode stage state }
}`;
const fromThirdCountry = `mutation ($input: PowerOfAttorneyInput!, $key: ID!) {
  requestPowerOfAttorneyFromThirdCountry(input: $input, idempotencyKey: $key) { trackingCode }
}`;
const input = { mission: 'berlin', record: 'MARRIAGE' };

/** Somebody abroad, known by an e-mail address alone, sees how her requests stand; more when identified at a mission. */
export const row = missionRow({
  id: 'A7',
  title: { fa: 'میخک: خدمات کنسولی', en: 'Mikhak: consular services' },
  owners: ['civil-registry', 'consular'],
  restarts: ['consular'],

  async allowed(mission) {
    const seen = await mission.ask('abroad', status);
    mission.expect('reasons for nulls', seen.errors, []);
    mission.expect('how requests stand, by e-mail alone', seen.data.me.consularRequests, {
      totalCount: 2,
      nodes: [
        { service: { id: 'foreign-affairs.consular-passport' }, stage: 'PROCESSING', state: 'IN_PROGRESS' },
        { service: { id: 'foreign-affairs.document-legalisation' }, stage: 'DELIVERY', state: 'COMPLETED' },
      ],
    });
    const { accessToken: token } = await mission.signIn('abroad', { wishes: { acr_values: '2' } });
    const known = await mission.ask({ token }, more);
    mission.expect('what is told to somebody identified', known.data.me, {
      consularRegistration: { country: 'DE', identifiedBy: 'IN_PERSON' },
      consularRequests: {
        nodes: [
          {
            state: 'IN_PROGRESS',
            mission: { id: 'berlin' },
            applicant: { givenName: 'نیلوفر' },
            passportReason: 'EXPIRED',
          },
          { state: 'COMPLETED', mission: { id: 'berlin' }, applicant: { givenName: 'نیلوفر' }, passportReason: null },
        ],
      },
    });
    const made = await mission.ask({ token }, legalise, { variables: { input, key: 'mission-a7' } });
    mission.expect('the request', made.data?.requestLegalisation, { stage: 'RECEIPT', state: 'IN_PROGRESS' });
    return { code: made.data.requestLegalisation.trackingCode as string };
  },

  async refused(mission) {
    const registered = await mission.ask('abroad', '{ me { consularRegistration { country } } }');
    mission.expect('where she is registered, by e-mail alone', registered.errors, ['me INSUFFICIENT_ASSURANCE']);
    mission.expect('the agencies called', registered.called, []);
    const made = await mission.ask('abroad', legalise, { variables: { input, key: 'mission-a7-email' } });
    mission.expect('a request, by e-mail alone', made.errors, ['requestLegalisation INSUFFICIENT_ASSURANCE']);
    mission.expect('the agencies called', made.called, []);
    const { accessToken: token } = await mission.signIn('abroad', { wishes: { acr_values: '2' } });
    const power = { mission: 'paris', powers: ['COURT'], until: '2027-01-01' };
    const variables = { input: power, key: 'mission-a7-third' };
    const third = await mission.ask({ token }, fromThirdCountry, { variables });
    mission.expect('a power of attorney from a third country', third.errors, [
      'requestPowerOfAttorneyFromThirdCountry INSUFFICIENT_ASSURANCE',
    ]);
    mission.expect('the agencies called', third.called, []);
  },

  async effect(mission, { code }) {
    const query = sql`select r.stage, r.state, c.mission, c.legalised_record from request r
      join consular_request c on c.tracking_code = r.tracking_code where r.tracking_code = ${code}`;
    mission.expect('the request', await mission.stored('consular', query), [
      { stage: 'RECEIPT', state: 'IN_PROGRESS', mission: 'berlin', legalised_record: 'MARRIAGE' },
    ]);
  },
});
