import { sql } from 'kysely';
import { eventually } from '../eventually.ts';
import { missionRow } from '../mission-row.ts';
import { platesOf } from '../plates.ts';

const owned = `{ me { vehicles { nodes { id model plate { kind assignedUntil } } }
  plates { nodes { kind display assignedFrom assignedUntil } } } }`;
const changes = `{ me { plateChanges { nodes { trackingCode kind side progress state blockers { condition state agency { id } } ownPlate { display } } } } }`;
const withdraw = `mutation ($code: ID!) {
  withdrawPlateChange(input: { trackingCode: $code }, idempotencyKey: "mission-a15-withdraw") { state }
}`;

interface Change {
  readonly trackingCode: string;
  readonly kind: string;
  readonly progress: string;
}

/** Plates are the person's; a new vehicle gets its first, a sold one the buyer's, when every agency has cleared it. */
export const row = missionRow({
  id: 'A15',
  title: { fa: 'شماره‌گذاری و تعویض پلاک', en: 'Vehicle numbering and plate change' },
  owners: ['bills', 'civil-registry', 'judiciary', 'tax', 'traffic-police'],
  restarts: ['traffic-police'],

  async allowed(mission) {
    const plates = platesOf(mission, 'mission-a15');
    const vehicle = await plates.number('guardian');
    const numbered = await mission.ask('guardian', owned);
    mission.expect('the new vehicle', numbered.data.me.vehicles.nodes, [
      { id: vehicle, model: 'موتورسیکلت برقی', plate: { kind: 'MOTORCYCLE', assignedUntil: null } },
    ]);
    const offered = await plates.offer('guardian', vehicle);
    const sellers = offered.data.offerPlateChange.request.trackingCode as string;
    const accepted = await plates.accept('custodian', offered.data.offerPlateChange.code as string);
    const buyers = accepted.data.acceptPlateChange.trackingCode as string;
    const cleared = await eventually(
      () => mission.ask('custodian', changes),
      ({ data }) => (data.me.plateChanges.nodes as Change[]).some(({ progress }) => progress === 'CLEARED'),
    );
    mission.expect('what every agency has cleared', cleared.data.me.plateChanges.nodes, [
      { trackingCode: buyers, kind: 'CHANGE', side: 'BUYER', progress: 'CLEARED', blockers: [] },
    ]);
    const early = await plates.complete(sellers, '-early');
    mission.expect('without an appointment', early.errors, ['completePlateChange APPOINTMENT_REQUIRED']);
    await plates.appoint('custodian', buyers);
    const done = await plates.complete(buyers);
    mission.expect('the change', done.data?.completePlateChange, { trackingCode: buyers, completedAt: /^\d{4}-/ });
    const again = await plates.complete(buyers);
    mission.expect('the same key once more', again.data, done.data);
    const [seller, buyer] = [await mission.ask('guardian', owned), await mission.ask('custodian', owned)];
    mission.expect("the seller's vehicles and plates", seller.data.me, {
      vehicles: { nodes: [] },
      plates: { nodes: [{ kind: 'MOTORCYCLE', assignedUntil: /^\d{4}-/ }] },
    });
    mission.expect("the buyer's vehicles and plates", buyer.data.me, {
      vehicles: { nodes: [{ id: vehicle, plate: { kind: 'MOTORCYCLE' } }] },
      plates: { nodes: [{ kind: 'MOTORCYCLE', assignedUntil: null }] },
    });
    return { vehicle, sellers, buyers };
  },

  async refused(mission, { vehicle, sellers }) {
    const plates = platesOf(mission, 'mission-a15-refused');
    const sold = await plates.offer('guardian', vehicle);
    mission.expect('an offer of a vehicle sold', sold.errors, ['offerPlateChange FORBIDDEN']);
    const minor = await mission.ask('child', '{ me { platePass } }');
    mission.expect('a minor alone', minor.errors, ['me.platePass GUARDIAN_REQUIRED']);
    const stranger = await mission.ask('custodian', withdraw, { variables: { code: sellers } });
    mission.expect("the other party's request", stranger.errors, ['withdrawPlateChange FORBIDDEN']);
    const { accessToken: token } = await mission.signIn('custodian', { scopes: ['traffic:vehicles'] });
    const without = await mission.ask({ token }, withdraw, { variables: { code: sellers } });
    mission.expect('without the scope', without, {
      data: { withdrawPlateChange: null },
      errors: ['withdrawPlateChange FORBIDDEN_SCOPE'],
      called: [],
    });
  },

  async effect(mission, { vehicle }) {
    const held = sql`select vehicle.owner_ref = plate.owner_ref as own, assigned_until is null as present
      from plate_assignment join plate on plate.id = plate_assignment.plate_id
      join vehicle on vehicle.id = plate_assignment.vehicle_id
      where vehicle.id = ${vehicle} order by assigned_until is null`;
    mission.expect('the register of plates', await mission.stored('traffic-police', held), [
      { own: 0, present: 0 },
      { own: 1, present: 1 },
    ]);
  },
});
