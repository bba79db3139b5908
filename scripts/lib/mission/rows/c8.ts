import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const profile = '{ me { givenName residence { city } bills(state: DUE) { nodes { amount } } } }';
const headers = { 'x-panjereh-provenance': 'true' };
const asOf = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** The owner and the age of each value, for whoever wants to know. */
export const row = missionRow({
  id: 'C8',
  title: { fa: 'منشأ و تازگی داده', en: 'Provenance and age' },
  owners: ['bills', 'civil-registry', 'post'],
  restarts: ['civil-registry'],

  async allowed(mission) {
    const answer = await mission.ask('citizen', profile, { headers });
    mission.expect('where it comes from', answer.extensions.provenance, {
      'me.givenName': [{ owner: 'civil-registry', coordinate: 'Person.givenName', asOf }],
      'me.residence.city': [{ owner: 'post', coordinate: 'Address.city', asOf }],
      'me.bills.nodes.amount': [{ owner: 'bills', coordinate: 'Bill.amount', asOf }],
    });
  },

  async refused(mission) {
    const { accessToken: token } = await mission.signIn('citizen', { scopes: ['civil:name', 'bills:read'] });
    const answer = await mission.ask({ token }, profile, { headers });
    mission.expect('what was denied', answer.errors, ['me.residence FORBIDDEN_SCOPE']);
    mission.expect('values with an origin', Object.keys(answer.extensions.provenance as object).sort(), [
      'me.bills.nodes.amount',
      'me.givenName',
    ]);
    const silent = await mission.ask('citizen', profile);
    mission.expect('origins that nobody asked for', silent.extensions.provenance, undefined);
  },

  async effect(mission) {
    const query = sql`select given_name from person where national_id = '9902718299'`;
    mission.expect("the owner's value", await mission.stored('civil-registry', query), [{ given_name: 'مریم' }]);
  },
});
