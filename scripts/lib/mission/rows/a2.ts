import { sql } from 'kysely';
import {
  TrafficPoliceServices,
  WindowVehicles,
} from '../../../../schema/operations/traffic-police-window/documents.ts';
import { MobileHome } from '../../../../schema/operations/mobile/documents.ts';
import { missionRow } from '../mission-row.ts';

const client = 'traffic-police-window';

/** Each agency has a window of its own or is hosted; a window is a client of the same graph, for its agency's services. */
export const row = missionRow({
  id: 'A2',
  title: { fa: 'پنجره واحد دستگاه', en: 'Agency windows' },
  owners: ['catalogue', 'civil-registry', 'traffic-police'],
  restarts: ['catalogue', 'traffic-police'],

  async allowed(mission) {
    const windows = await mission.ask(
      null,
      `{ own: agency(id: "traffic-police") { ownWindow { id agency { id } } }
        hosted: agency(id: "nomads-affairs") { ownWindow { id } hostedIn { id agency { id } } } }`,
    );
    mission.expect('a window of its own, and a host', windows.data, {
      own: { ownWindow: { id: client, agency: { id: 'traffic-police' } } },
      hosted: { ownWindow: null, hostedIn: { id: 'agriculture-jihad-window', agency: { id: 'agriculture-jihad' } } },
    });
    const { accessToken: token } = await mission.signIn('citizen', { client });
    const services = await mission.ask({ token }, TrafficPoliceServices);
    mission.expect("the agency's window", services.data.window, { id: client, agency: { id: 'traffic-police' } });
    const foreign = services.data.services.nodes.filter(({ id }: { id: string }) => !id.startsWith('traffic-police.'));
    mission.expect("other agencies' services", foreign, []);
    const vehicles = await mission.ask({ token }, WindowVehicles);
    mission.expect('what the agency holds of the person', vehicles, {
      data: { me: { givenName: 'مریم', vehicles: { totalCount: 2 }, fines: { total: '2400000' } } },
      errors: [],
      called: ['civil-registry', 'traffic-police'],
    });
    return { services: services.data.services.totalCount as number };
  },

  async refused(mission) {
    const { accessToken: token, scope } = await mission.signIn('citizen', { client });
    mission.expect('its scopes', scope, /^openid civil:name( traffic:[\w-]+)+$/);
    const bills = await mission.ask({ token }, MobileHome);
    mission.expect("another client's document", bills, { errors: ['PERSISTED_QUERY_NOT_IN_LIST'], called: [] });
    const text = await mission.ask({ token }, '{ services(agency: "judiciary") { totalCount } }');
    mission.expect("another agency's services", text, { errors: ['QUERY_NOT_IN_SAFELIST'], called: [] });
  },

  async effect(mission, { services }) {
    const offered = sql`select count(*) as services from service where agency_id = 'traffic-police'`;
    mission.expect('services in the catalogue', await mission.stored('catalogue', offered), [{ services }]);
    const fine = sql`select count(*) as fines from fine where state = 'DUE' and amount = 2400000`;
    mission.expect('the fine', (await mission.stored('traffic-police', fine))[0].fines > 0, true);
  },
});
