import { sql } from 'kysely';
import { CitizenProfile } from '../../../../schema/operations/portal/documents.ts';
import { missionRow } from '../mission-row.ts';

const slow = `query ProfileInParts { me { givenName ... @defer(label: "bills") { bills(state: DUE) { total } } } }`;
const unknown = { id: '0'.repeat(64), name: 'Unknown' };
const multipart = 'multipart/mixed;deferSpec=20220824';

/** Typed documents by their ids; an answer comes in parts where a part is slow. */
export const row = missionRow({
  id: 'D1',
  title: { fa: 'پیش‌خوان درگاه‌ها', en: 'Portal frontends' },
  owners: [
    'bills',
    'catalogue',
    'civil-registry',
    'health-insurance',
    'judiciary',
    'post',
    'social-security',
    'supplementary-insurance',
    'traffic-police',
  ],
  restarts: [],

  async allowed(mission) {
    const { accessToken: token } = await mission.signIn('citizen', { client: 'portal' });
    const answer = await mission.ask({ token }, CitizenProfile);
    mission.expect('reasons for nulls', answer.errors, []);
    mission.expect('the typed document', answer.data.me, { givenName: 'مریم', bills: { total: '19975000' } });

    const parts = await inParts(mission.url, token);
    mission.expect('how many parts', parts.length > 1, true);
    mission.expect('what comes first', parts[0], { data: { me: { givenName: 'مریم' } }, hasNext: true });
    mission.expect('what comes later', parts.slice(1).some(hasBills), true);
    return token;
  },

  async refused(mission, token) {
    const whole = await mission.ask({ token }, slow);
    mission.expect('parts for a client that takes one', whole, {
      status: 406,
      errors: ['DEFER_BAD_HEADER'],
      called: [],
    });
    const other = await mission.ask({ token }, unknown);
    mission.expect('an id that is in no list', other.data, null);
    mission.expect('the agencies called for it', other.called, []);
  },

  async effect(mission) {
    const due = sql`select amount from bill where state = 'DUE' and kind = 'ELECTRICITY' and amount = 14546000`;
    mission.expect('one of the bills', await mission.stored('bills', due), [{ amount: 14546000 }]);
  },
});

/** The parts of a multipart answer (RFC 2046, section 5.1) in the order in which they came. */
async function inParts(url: string, token: string): Promise<readonly unknown[]> {
  const headers = { 'content-type': 'application/json', accept: multipart, authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query: slow });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const pieces = (await response.text()).split(/\r\n---(?:--)?\r\n/).filter((piece) => piece.includes('\r\n\r\n'));
  return pieces.map((piece) => JSON.parse(piece.slice(piece.indexOf('\r\n\r\n'))) as unknown);
}

function hasBills(part: unknown): boolean {
  return JSON.stringify(part).includes('"total":"19975000"');
}
