import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const asOf = '2022-12-20T20:29:59Z';
const provinces = `{ provinceFigures(asOf: "${asOf}") { agencyBasis serviceBasis
  total { agencies connected services } nationwide { agencies services }
  provinces { totalCount nodes { province { code } own { agencies services } available { agencies services } } } } }`;
const duties = `query ($province: String) { dutyFigures(asOf: "${asOf}", province: $province) { base basis
  duties { obligation { id } count { numerator denominator } } } }`;

interface Figure {
  readonly own: { readonly agencies: number; readonly services: number };
}

/** 31 provinces, each figure saying by what it belongs to one; a nationwide agency is counted once in the total. */
export const row = missionRow({
  id: 'B14',
  title: { fa: 'استان‌ها', en: 'Provinces' },
  owners: ['catalogue'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const { data } = await mission.ask(null, provinces);
    const { total, nationwide, ...figures } = data.provinceFigures;
    const nodes = figures.provinces.nodes as readonly Figure[];
    mission.expect('by what', figures, { agencyBasis: 'BRANCH', serviceBasis: 'SERVICE_POINT' });
    mission.expect('how many provinces', figures.provinces.totalCount, 31);
    mission.expect('the total', total, { agencies: 96, connected: 70 });
    const own = (key: 'agencies' | 'services') => nodes.reduce((sum, figure) => sum + figure.own[key], 0);
    mission.expect('agencies, each once', own('agencies') + nationwide.agencies, total.agencies);
    mission.expect('services, each once', own('services') + nationwide.services, total.services);
    const tehran = await mission.ask(null, duties, { variables: { province: '۲۳' } });
    mission.expect('the duties in Tehran', tehran.data.dutyFigures, { base: 90, basis: 'BRANCH' });
  },

  async refused(mission) {
    const unknown = await mission.ask(null, duties, { variables: { province: '31' } });
    mission.expect('a province that is not there', unknown, {
      data: { dutyFigures: null },
      errors: ['dutyFigures BAD_USER_INPUT'],
    });
  },

  async effect(mission) {
    const query = sql`select count(*) as count from province`;
    const [counted] = await mission.stored('catalogue', query);
    mission.expect('the provinces on record', Number(counted.count), 31);
  },
});
