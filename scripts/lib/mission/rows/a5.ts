import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import {
  MobileFolderChanges,
  MobileHome,
  MobileNotices,
  MobileServices,
  MobileVehicles,
} from '../../../../schema/operations/mobile/documents.ts';
import { refreshTokens } from '../../persona-sign-in.ts';
import { where } from '../compare.ts';
import { missionRow } from '../mission-row.ts';

const small = where('less than 8 kB', (found) => Number(found) < 8_000);
/** A weak sign-in sees less, and is told why. */
const onlyTooWeak = where('nothing but INSUFFICIENT_ASSURANCE', (found) =>
  (found as readonly string[]).every((error) => error.endsWith(' INSUFFICIENT_ASSURANCE')),
);
const isFilled = (found: unknown) => Array.isArray(found) && found.length > 0;
const isAhead = (found: unknown) => Date.parse(String(found)) > Date.now();
const unknown = { id: '0'.repeat(64), name: 'Unknown' };

interface Persona {
  readonly name: string;
  readonly kind: string;
  /** Whether she signs in by e-mail alone, which is weak. */
  readonly byEmail: boolean;
}

/** A registered client that runs its trusted documents only; small answers in one round trip; a sign-in that resumes. */
export const row = missionRow({
  id: 'A5',
  title: { fa: 'دولت همراه', en: 'Mobile government' },
  owners: ['bills', 'catalogue', 'civil-registry', 'judiciary', 'national-folder', 'traffic-police'],
  restarts: ['bills', 'judiciary'],

  async allowed(mission) {
    const personas = JSON.parse(readFileSync(join(mission.data, 'personas.json'), 'utf8')) as Persona[];
    for (const { name, byEmail } of personas.filter(({ kind }) => kind === 'citizen')) {
      const { accessToken: token } = await mission.signIn(name, { client: 'mobile' });
      for (const document of [MobileHome, MobileNotices, MobileVehicles]) {
        const answer = await mission.ask({ token }, document);
        mission.expect(`${document.name} of ${name}`, answer, {
          status: 200,
          errors: byEmail ? onlyTooWeak : [],
          size: small,
        });
      }
    }
    const { accessToken, refreshToken } = await mission.signIn('citizen', { client: 'mobile' });
    const home = await mission.ask({ token: accessToken }, MobileHome);
    mission.expect('her first screen', home.data.me, {
      givenName: 'مریم',
      bills: { total: '19975000', totalCount: 3 },
      sana: { unreadCount: where('0 or 1', (found) => found === 0 || found === 1) },
      fines: { totalCount: 1 },
    });
    const whole = await mission.ask({ token: accessToken }, MobileFolderChanges);
    const { until } = whole.data.me.folder.changes;
    mission.expect('what there is, to keep a copy of', whole, {
      data: {
        me: { folder: { changes: { messages: where('some', isFilled), eraseBy: where('in time to come', isAhead) } } },
      },
      size: small,
    });
    const since = await mission.ask({ token: accessToken }, MobileFolderChanges, { variables: { since: until } });
    mission.expect('what has changed since', since.data.me.folder.changes, {
      messages: [],
      removed: [],
      hasMore: false,
    });
    const services = await mission.ask(null, MobileServices, {
      variables: { text: 'پلاک' },
      headers: { 'apollographql-client-name': 'mobile' },
    });
    mission.expect('services before signing in', services, { data: { services: { totalCount: 2 } }, size: small });
    const next = await refreshTokens(mission.url, 'mobile', refreshToken);
    const resumed = await mission.ask({ token: next?.accessToken ?? '' }, MobileHome);
    mission.expect('her first screen after the sign-in was resumed', resumed.data, home.data);
    return { refreshToken };
  },

  async refused(mission, { refreshToken }) {
    const { accessToken: token } = await mission.signIn('citizen', { client: 'mobile' });
    const text = await mission.ask({ token }, '{ me { givenName } }');
    mission.expect('a text of its own', text, { errors: ['QUERY_NOT_IN_SAFELIST'], called: [] });
    const other = await mission.ask({ token }, unknown);
    mission.expect('a document that is not in its list', other, {
      errors: ['PERSISTED_QUERY_NOT_IN_LIST'],
      called: [],
    });
    const schema = await mission.ask({ token }, '{ __schema { types { name } } }');
    mission.expect('a question about the schema', schema, { errors: ['QUERY_NOT_IN_SAFELIST'] });
    mission.expect('a refresh token once more', await refreshTokens(mission.url, 'mobile', refreshToken), null);
  },

  async effect(mission) {
    const query = sql`select kind, amount from bill where state = 'DUE' and kind = 'ELECTRICITY' and amount = 14546000`;
    mission.expect('one of the bills', await mission.stored('bills', query), [
      { kind: 'ELECTRICITY', amount: 14546000 },
    ]);
    const notices = sql`select count(*) as notices from notice where delivered_at = '2026-10-22T10:27:07.000Z'`;
    mission.expect('the notice that arrived', await mission.stored('judiciary', notices), [{ notices: 1 }]);
  },
});
