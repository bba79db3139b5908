import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';
import { refreshTokens } from '../../persona-sign-in.ts';

const everywhere = '{ me { givenName residence { city } bills(state: DUE) { totalCount } } }';
const notices = '{ me { sana { notices { nodes { id state textVersion } } } } }';
const open = `mutation ($input: OpenNoticeInput!, $key: ID!) {
  openNotice(input: $input, idempotencyKey: $key) { state openedBy }
}`;

/** One sign-in serves all agencies; a step-up goes on with the same request; a sign-out ends it everywhere. */
export const row = missionRow({
  id: 'C1',
  title: { fa: 'یک ورود برای همه دستگاه‌ها', en: 'One sign-in for every agency' },
  owners: ['bills', 'civil-registry', 'judiciary', 'post'],
  restarts: ['judiciary'],

  async allowed(mission) {
    const once = await mission.signIn('citizen');
    const answer = await mission.ask({ token: once.accessToken }, everywhere);
    mission.expect('what one sign-in reads', answer, {
      data: { me: { givenName: 'مریم', residence: { city: 'اصفهان' }, bills: { totalCount: 3 } } },
      errors: [],
      called: ['bills', 'civil-registry', 'post'],
    });

    const listed = await mission.ask({ token: once.accessToken }, notices);
    const { id, textVersion } = listed.data.me.sana.notices.nodes[0];
    const input = { notice: id, textVersion, acknowledgeActualService: true };
    const request = { variables: { input, key: 'mission-c1' } };
    const weak = await mission.ask('abroad', open, request);
    mission.expect('the same request after a weak sign-in', weak, {
      errors: ['openNotice INSUFFICIENT_ASSURANCE'],
      called: [],
      challenge: /insufficient_user_authentication.*acr_values="2".*max_age="?300/,
    });
    const wishes = { acr_values: '2', max_age: '300' };
    const strong = await mission.signIn('citizen', { wishes });
    const opened = await mission.ask({ token: strong.accessToken }, open, request);
    mission.expect('the request after the step-up', opened, {
      data: { openNotice: { state: 'OPENED', openedBy: 'SELF' } },
      errors: [],
    });
    return { once, id: id as string };
  },

  async refused(mission, { once }) {
    await once.signOut();
    const after = await mission.ask({ token: once.accessToken }, everywhere);
    mission.expect('the token after the sign-out', after, { errors: ['UNAUTHENTICATED'], status: 401, called: [] });
    const next = await refreshTokens(mission.url, 'scripts', once.refreshToken);
    mission.expect('a refresh after the sign-out', next, null);
  },

  async effect(mission, { once, id }) {
    const query = sql`select opened_by from notice where id = ${id}`;
    mission.expect('what the step-up was for', await mission.stored('judiciary', query), [{ opened_by: 'SELF' }]);
    const after = await mission.ask({ token: once.accessToken }, everywhere);
    mission.expect('the token later on', after, { errors: ['UNAUTHENTICATED'], status: 401, called: [] });
  },
});
