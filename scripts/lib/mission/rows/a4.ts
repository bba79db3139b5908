import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const search = `{ services(text: "پلاك", first: 1) { totalCount nodes {
  id title { fa en } scope agency { id name { en } }
  stages { kind channel document implemented }
  requirements(first: 5) { nodes { id } }
  exposedIn(first: 5) { nodes { id } }
} } }`;
const scopes = `{ general: services(scope: GENERAL, first: 3) { nodes { id scope } }
  specific: services(scope: SPECIFIC, first: 3) { nodes { scope } } }`;

/** The catalogue: search that forgives an Arabic ك, general and specific, stages, requirements, where offered. */
export const row = missionRow({
  id: 'A4',
  title: { fa: 'درگاه خدمات iran.gov.ir', en: 'Service portal' },
  owners: ['catalogue'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const found = await mission.ask(null, search);
    mission.expect('what was found', found.data.services, {
      totalCount: 2,
      nodes: [
        {
          id: 'traffic-police.plate-change',
          title: { fa: 'تعویض پلاک خودرو', en: 'Change of a vehicle plate' },
          scope: 'SPECIFIC',
          agency: { id: 'traffic-police', name: { en: 'Traffic Police' } },
          stages: [
            { kind: 'RECEIPT', channel: 'ONLINE', document: 'NONE', implemented: true },
            { kind: 'PROCESSING', channel: 'IN_PERSON', document: 'NONE', implemented: true },
            { kind: 'DELIVERY', channel: 'ONLINE', document: 'NONE', implemented: true },
          ],
          requirements: { nodes: [{ id: 'postal-code' }, { id: 'vehicle-papers' }] },
          exposedIn: { nodes: [{ id: 'national-window' }, { id: 'traffic-police-window' }] },
        },
      ],
    });
    const kinds = await mission.ask(null, scopes);
    const general = { scope: 'GENERAL' };
    const specific = { scope: 'SPECIFIC' };
    mission.expect('general and specific services', kinds.data, {
      general: { nodes: [general, general, general] },
      specific: { nodes: [specific, specific, specific] },
    });
  },

  async refused(mission) {
    const stranger = await mission.ask(null, '{ services(agency: "no-such-agency") { totalCount } }');
    mission.expect('an agency that is not there', stranger, {
      data: { services: null },
      errors: ['services BAD_USER_INPUT'],
    });
    const many = await mission.ask(null, '{ services(first: 101) { totalCount } }');
    mission.expect('more than a page may hold', many, {
      data: { services: null },
      errors: ['services BAD_USER_INPUT'],
    });
  },

  async effect(mission) {
    const query = sql`select title_fa, scope from service where id = 'traffic-police.plate-change'`;
    mission.expect('the service', await mission.stored('catalogue', query), [
      { title_fa: 'تعویض پلاک خودرو', scope: 'SPECIFIC' },
    ]);
  },
});
