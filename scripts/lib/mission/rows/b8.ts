import { sql } from 'kysely';
import { readOperation } from '../../read-operation.ts';
import { where } from '../compare.ts';
import { missionRow } from '../mission-row.ts';

const form = readOperation('portal/prefill');
const gap = `{
  onceOnlyGap(service: "traffic-police.plate-change") { askedAnyway drafts { requirement { id } }
    entries { requirement { id document } facts { coordinates holder } } }
  askedAnyway(first: 100) { documents askedAnyway nodes { agency { id } askedAnyway } }
}`;
const log = `{ me { accessLog(first: 1) { nodes { kind bySelf basis purpose agencies { name outcome coordinates } } } } }`;

/** A form is filled in with what the state holds, by the citizen's own right and on record; what is asked anyway is listed. */
export const row = missionRow({
  id: 'B8',
  title: { fa: 'یک بار برای همیشه', en: 'Once-only' },
  owners: ['catalogue', 'ledger', 'post', 'traffic-police'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const listed = await mission.ask('citizen', gap);
    mission.expect('what is asked anyway', listed, {
      data: {
        onceOnlyGap: {
          askedAnyway: 1,
          drafts: [],
          entries: [
            {
              requirement: { id: 'vehicle-papers', document: 'PAPER' },
              facts: where('fields of the traffic police', (found) =>
                (found as { holder: string }[]).every(({ holder }) => holder === 'traffic-police'),
              ),
            },
          ],
        },
        askedAnyway: { askedAnyway: where('more than 25', (found) => Number(found) > 25) },
      },
      errors: [],
      called: ['catalogue'],
    });
    const filled = await mission.ask('citizen', form);
    mission.expect('the form', filled, { errors: [], called: ['catalogue', 'post', 'traffic-police'] });
    const [postal, plates] = filled.data.prefill.items;
    mission.expect(
      'what is filled in',
      [postal.filling, plates.filling],
      [
        { value: /^\d{10}$/, owner: 'post', asOf: /Z$/, state: 'FILLED', reason: null },
        { owner: 'traffic-police', asOf: /Z$/, state: 'FILLED', choices: where('two plates', isPair) },
      ],
    );
    const { data } = await mission.ask('citizen', log);
    mission.expect('her line', data.me.accessLog.nodes, [
      {
        kind: 'READ',
        bySelf: true,
        basis: 'SELF',
        purpose: 'SELF_SERVICE',
        agencies: where('exactly the fields that were read', (found) => coordinatesIn(found) === readFields),
      },
    ]);
    return { postalCode: postal.filling.value as string, plates: plates.filling.choices as readonly string[] };
  },

  async refused(mission) {
    const nobody = await mission.ask(null, form);
    mission.expect('the form of nobody', nobody, {
      errors: [0, 1, 2, 3].map((item) => `prefill.items.${item}.filling.value UNAUTHENTICATED`),
      called: ['catalogue'],
    });
    const { accessToken: token } = await mission.signIn('citizen', { scopes: ['traffic:vehicles'] });
    const scoped = await mission.ask({ token }, form);
    mission.expect('without the scope of addresses', scoped, {
      errors: ['prefill.items.0.filling.value FORBIDDEN_SCOPE'],
      called: ['catalogue', 'traffic-police'],
    });
    const foreign = await mission.ask('citizen', form, {
      variables: { about: 'GRANTOR' },
      basis: 'del_AAAAAAAAAAAAAAAAAAAAAA',
    });
    mission.expect("somebody else's form", foreign, {
      errors: [0, 1, 2, 3].map((item) => `prefill.items.${item}.filling.value BASIS_NOT_VALID`),
      called: ['catalogue'],
    });
  },

  away: {
    agency: 'post',
    async holds(mission) {
      const { data, errors } = await mission.ask('citizen', form);
      const states = (data.prefill.items as { filling: { state: string } }[]).map(({ filling }) => filling.state);
      mission.expect('while post is away', states, ['UNAVAILABLE', 'FILLED', 'FILLED', 'FILLED']);
      mission.expect('the reason', errors, [/^prefill\.items\.0\.filling\.value SUB/]);
    },
  },

  async effect(mission, { postalCode, plates }) {
    const address = sql`select count(*) as people from residence r join address a on a.id = r.address_id
      where a.postal_code = ${postalCode}`;
    const [{ people }] = await mission.stored('post', address);
    mission.expect('who lives there', Number(people) > 0, true);
    mission.expect('her plates', plates.length, 2);
    const bound = sql`select path from requirement_binding where service_id = 'traffic-police.plate-change'
      and requirement_id = 'postal-code'`;
    mission.expect('the binding', await mission.stored('catalogue', bound), [{ path: 'me.residence.postalCode' }]);
  },
});

const readFields =
  'Address.postalCode Person.residence Person.vehicles Plate.display Vehicle.model Vehicle.modelYear Vehicle.plate VehicleConnection.nodes';

/** Those that name something; ids are how agencies tell one another what is meant. */
function coordinatesIn(agencies: unknown): string {
  const all = (agencies as { coordinates: readonly string[] }[]).flatMap(({ coordinates }) => coordinates);
  return [...new Set(all)]
    .filter((coordinate) => !coordinate.endsWith('.id'))
    .sort()
    .join(' ');
}

function isPair(found: unknown): boolean {
  return Array.isArray(found) && found.length === 2;
}
