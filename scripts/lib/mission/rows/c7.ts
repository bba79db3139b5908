import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const profile = '{ me { givenName residence { city } bills(state: DUE) { totalCount } } }';

/** One agency is down: the rest is served, and the reason stated. */
export const row = missionRow({
  id: 'C7',
  title: { fa: 'پاسخ ناقص با دلیل', en: 'Partial answers' },
  owners: ['bills', 'civil-registry', 'post'],
  restarts: ['post'],

  async allowed(mission) {
    const answer = await mission.ask('citizen', profile);
    mission.expect('the whole', answer, {
      data: { me: { givenName: 'مریم', residence: { city: 'اصفهان' }, bills: { totalCount: 3 } } },
      errors: [],
      agencies: { 'civil-registry': 'OK', post: 'OK', bills: 'OK' },
    });
  },

  async refused(mission) {
    const { accessToken: token } = await mission.signIn('citizen', { scopes: ['civil:name', 'bills:read'] });
    const answer = await mission.ask({ token }, profile);
    mission.expect('what is denied, told apart from what is missing', answer, {
      errors: ['me.residence FORBIDDEN_SCOPE'],
      agencies: { post: 'DENIED' },
      called: ['bills', 'civil-registry'],
    });
  },

  away: {
    agency: 'post',
    async holds(mission) {
      const answer = await mission.ask('citizen', profile);
      mission.expect('the rest', answer, {
        data: { me: { givenName: 'مریم', residence: null, bills: { totalCount: 3 } } },
        errors: ['me.residence SUBGRAPH_UNAVAILABLE'],
        agencies: { 'civil-registry': 'OK', post: 'UNAVAILABLE', bills: 'OK' },
      });
    },
  },

  async effect(mission) {
    const answer = await mission.ask('citizen', '{ me { residence { city postalCode } } }');
    mission.expect('what is back', answer, { data: { me: { residence: { city: 'اصفهان' } } }, errors: [] });
    const query = sql`select city from address where postal_code = ${answer.data.me.residence.postalCode as string}`;
    mission.expect('the address of the post', (await mission.stored('post', query))[0], { city: 'اصفهان' });
  },
});
