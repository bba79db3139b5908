import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const profile = `{ me {
  givenName familyName residence { city postalCode } vehicles { totalCount nodes { model } }
  insurance { totalDays } sana { registered } bills(state: DUE) { total }
} }`;

const agencies = ['bills', 'civil-registry', 'judiciary', 'post', 'social-security', 'traffic-police'];

/** One endpoint, one schema, one sign-in: `me` comes from all agencies below. */
export const row = missionRow({
  id: 'A1',
  title: { fa: 'پنجره ملی خدمات دولت هوشمند', en: 'National window' },
  owners: agencies,
  restarts: ['civil-registry', 'post', 'traffic-police'],

  async allowed(mission) {
    const answer = await mission.ask('citizen', profile);
    mission.expect('reasons for nulls', answer.errors, []);
    mission.expect('the profile', answer.data.me, {
      givenName: 'مریم',
      familyName: 'رستگار',
      residence: { city: 'اصفهان', postalCode: /^\d{10}$/ },
      vehicles: { totalCount: 2 },
      insurance: { totalDays: 6239 },
      sana: { registered: true },
      bills: { total: '19975000' },
    });
    mission.expect('the agencies that were called', answer.called, agencies);
    return answer.data.me as { residence: { postalCode: string }; vehicles: { nodes: { model: string }[] } };
  },

  async refused(mission) {
    const answer = await mission.ask(null, profile);
    mission.expect('the profile of nobody', answer.data, { me: null });
    mission.expect('the reason', answer.errors, ['me UNAUTHENTICATED']);
    mission.expect('the agencies that were called', answer.called, []);
  },

  async effect(mission, { residence, vehicles }) {
    const names = sql`select given_name, family_name from person where national_id = '9902718299'`;
    mission.expect('her entry in the register', await mission.stored('civil-registry', names), [
      { given_name: 'مریم', family_name: 'رستگار' },
    ]);
    const cities = sql`select city from address where postal_code = ${residence.postalCode}`;
    mission.expect('the address of the post', (await mission.stored('post', cities))[0], { city: 'اصفهان' });
    const models = sql`select model from vehicle where model = ${vehicles.nodes[0]?.model ?? ''}`;
    mission.expect('the vehicle', (await mission.stored('traffic-police', models))[0], vehicles.nodes[0]);
  },
});
