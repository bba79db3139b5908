import { sql } from 'kysely';
import { type Mission, missionRow } from '../mission-row.ts';

const pass = '{ me { decisionPass } }';
const give = `mutation ($input: GiveConsentInput!, $pass: String!, $key: ID!) {
  giveConsent(input: $input, pass: $pass, idempotencyKey: $key) { id state maxReads reads }
}`;
const revoke = 'mutation ($id: ID!) { revokeConsent(id: $id, idempotencyKey: "mission-c3") { state } }';
const read = 'query ($basis: ID!) { subjectOf(basis: $basis) { givenName residence { city } } }';

const scopes = ['civil:name', 'civil:birth-date', 'post:address'];
const recipient = { office: 'tax-administration', scopes };
const denied = { data: { subjectOf: null }, errors: ['subjectOf CONSENT_REQUIRED'], called: [] };
const given = { data: { subjectOf: { givenName: 'علی‌رضا', residence: { city: 'اصفهان' } } }, errors: [] };

/** A consent ends with its last read and with its revocation, and serves one recipient and the fields that it names. */
export const row = missionRow({
  id: 'C3',
  title: { fa: 'رضایت', en: 'Consent' },
  owners: ['civil-registry', 'post', 'trust'],
  restarts: ['trust'],

  async allowed(mission) {
    const counted = await consentTo(mission, { maxReads: 2 });
    for (const time of ['first', 'second']) {
      const answer = await mission.ask(recipient, read, { variables: { basis: counted }, basis: counted });
      mission.expect(`the ${time} read of two`, answer, given);
    }
    const open = await consentTo(mission, {});
    const answer = await mission.ask(recipient, read, { variables: { basis: open }, basis: open });
    mission.expect('a read of as many as wanted', answer, given);
    return { counted, open };
  },

  async refused(mission, { counted, open }) {
    const third = await mission.ask(recipient, read, { variables: { basis: counted }, basis: counted });
    mission.expect('the third read of two', third, denied);
    const other = { ...recipient, office: 'traffic-police' };
    const foreign = await mission.ask(other, read, { variables: { basis: open }, basis: open });
    mission.expect("another recipient's read", foreign, denied);
    const beyond = 'query ($basis: ID!) { subjectOf(basis: $basis) { birthDate } }';
    const field = await mission.ask(recipient, beyond, { variables: { basis: open }, basis: open });
    mission.expect('a field that it does not name', field.errors, ['subjectOf.birthDate FORBIDDEN']);
    mission.expect('the value', field.data.subjectOf?.birthDate ?? null, null);
    const revoked = await mission.ask('spouse', revoke, { variables: { id: open } });
    mission.expect('the revocation', revoked.data, { revokeConsent: { state: 'REVOKED' } });
    const after = await mission.ask(recipient, read, { variables: { basis: open }, basis: open });
    mission.expect('the first read after the revocation', after, denied);
  },

  async effect(mission, { counted, open }) {
    const query = sql`select state, max_reads, reads from consent where id in (${counted}, ${open}) order by state`;
    mission.expect('the consents', await mission.stored('trust', query), [
      { state: 'GRANTED', max_reads: 2, reads: 2 },
      { state: 'REVOKED', max_reads: null, reads: 2 },
    ]);
  },
});

/** Has the spouse consent to the recipient's reading his given name and city; returns the consent. */
async function consentTo(mission: Mission, { maxReads }: { readonly maxReads?: number }): Promise<string> {
  const { data } = await mission.ask('spouse', pass);
  const input = {
    recipientKind: 'AGENCY',
    recipient: 'tax-administration',
    coordinates: ['Person.givenName', 'Person.residence', 'Address.city'],
    validUntil: new Date(Date.now() + 86_400_000).toISOString(),
    ...(maxReads === undefined ? {} : { maxReads }),
  };
  const variables = { input, pass: data.me.decisionPass as string, key: `mission-c3-${maxReads}` };
  const consent = await mission.ask('spouse', give, { variables });
  mission.expect('the consent', consent.data?.giveConsent, { state: 'GRANTED', maxReads: maxReads ?? null, reads: 0 });
  return consent.data.giveConsent.id as string;
}
