import type { Selectable, Transaction } from 'kysely';
import { actOnce } from '../../kit/idempotency.ts';
import { today } from '../../kit/today.ts';
import type { TrafficContext } from '../context.ts';
import { requests } from '../requests.ts';
import { facts } from '../facts.ts';
import type { TrafficTables } from '../tables.ts';
import { requireOfficer } from './acting.ts';
import type { PartyRow } from './change-file.ts';
import { closeClearances } from './clearances.ts';
import { plateFor } from './issue-plate.ts';
import { lockChange } from './own-change.ts';
import { appointmentRequired, notCleared, notUnderWay, vehicleNotOwned } from './refusals.ts';
import type { ChangeRow } from './rules.ts';

interface CompleteArguments {
  readonly input: { readonly trackingCode: string };
  readonly idempotencyKey: string;
}

type Db = Transaction<TrafficTables>;

interface PlateHandover {
  readonly trackingCode: string;
  readonly completedAt: string;
}

/**
 * An officer at the plate centre detaches the plate and puts the buyer's on: both, or neither.
 *
 * @throws AgencyError by refusals.ts
 */
export async function completePlateChange(
  { input, idempotencyKey }: CompleteArguments,
  { caller, registry }: TrafficContext,
  now = new Date(),
): Promise<PlateHandover> {
  const officer = requireOfficer(caller, now);
  const request = { caller: officer, key: idempotencyKey, input };
  const answer = await actOnce(registry.db, request, async (transaction) => {
    const { change, party, blockers } = await lockChange(transaction, input.trackingCode, now);
    if (change.state !== 'ACCEPTED') throw notUnderWay();
    if (blockers.length > 0) throw notCleared();
    const parties = await partiesOf(transaction, change);
    const centre = await centreOf(transaction, parties);
    await handOver(transaction, { change, parties, centre, now });
    await deliver(transaction, parties, now);
    await closeClearances(transaction, change, { outcome: 'COMPLETED', at: now });
    return JSON.stringify({ trackingCode: party.tracking_code, completedAt: now.toISOString() });
  });
  return JSON.parse(answer) as PlateHandover;
}

function partiesOf(transaction: Db, { id }: ChangeRow): Promise<readonly PartyRow[]> {
  const parties = transaction.selectFrom('plate_change_party').selectAll().where('change_id', '=', id);
  return parties.orderBy('tracking_code').execute();
}

/** Where they have an appointment that was not cancelled. @throws AgencyError APPOINTMENT_REQUIRED */
async function centreOf(transaction: Db, parties: readonly PartyRow[]) {
  const codes = parties.map(({ tracking_code }) => tracking_code);
  const centre = await transaction
    .selectFrom('request_appointment')
    .innerJoin('plate_centre', 'plate_centre.id', 'request_appointment.place')
    .selectAll('plate_centre')
    .where('tracking_code', 'in', codes)
    .where('cancelled_at', 'is', null)
    .orderBy('starts_at', 'desc')
    .executeTakeFirst();
  if (centre === undefined) throw appointmentRequired();
  return centre;
}

interface Handover {
  readonly change: ChangeRow;
  readonly parties: readonly PartyRow[];
  readonly centre: Selectable<TrafficTables['plate_centre']>;
  readonly now: Date;
}

async function handOver(transaction: Db, { change, parties, centre, now }: Handover): Promise<void> {
  const [seller, buyer] = (['SELLER', 'BUYER'] as const).map((side) => parties.find((one) => one.side === side));
  if (buyer === undefined) throw new TypeError('A change that was accepted has a buyer.');
  const { vehicle_id, plate_kind } = change;
  if (change.kind === 'CHANGE') await changeOwner(transaction, vehicle_id, seller?.person_ref ?? '', buyer.person_ref);
  else await numberNew(transaction, vehicle_id, buyer.person_ref, now);
  await facts.restate(
    transaction,
    [seller, buyer].flatMap((party) => party?.person_ref ?? []),
  );
  const detached_plate = await detach(transaction, vehicle_id, today(now));
  const assigned_plate = await plateFor(transaction, buyer.person_ref, plate_kind, centre);
  const assignment = { plate_id: assigned_plate, vehicle_id, assigned_from: today(now), assigned_until: null };
  await transaction.insertInto('plate_assignment').values(assignment).execute();
  await transaction
    .updateTable('plate_change')
    .set({ state: 'COMPLETED', open_vehicle: null, detached_plate, assigned_plate })
    .where('id', '=', change.id)
    .execute();
}

/** @throws AgencyError FORBIDDEN when the vehicle is not the seller's any more */
async function changeOwner(transaction: Db, vehicle: string, seller: string, buyer: string): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('vehicle')
    .set({ owner_ref: buyer })
    .where('id', '=', vehicle)
    .where('owner_ref', '=', seller)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw vehicleNotOwned();
}

async function numberNew(transaction: Db, id: string, owner_ref: string, now: Date): Promise<void> {
  const sold = await transaction
    .updateTable('new_vehicle')
    .set({ numbered_at: now.toISOString() })
    .where('id', '=', id)
    .where('buyer_ref', '=', owner_ref)
    .where('numbered_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (sold === undefined) throw vehicleNotOwned();
  const { kind, model, model_year } = sold;
  await transaction.insertInto('vehicle').values({ id, owner_ref, kind, model, model_year }).execute();
}

/** The plate stays its owner's; null when the vehicle had none. */
async function detach(transaction: Db, vehicle: string, day: string): Promise<string | null> {
  const row = await transaction
    .updateTable('plate_assignment')
    .set({ assigned_until: day })
    .where('vehicle_id', '=', vehicle)
    .where('assigned_until', 'is', null)
    .returning('plate_id')
    .executeTakeFirst();
  return row?.plate_id ?? null;
}

async function deliver(transaction: Db, parties: readonly PartyRow[], at: Date): Promise<void> {
  const note = { fa: 'پلاک فک و پلاک مالک تازه نصب شد.', en: "The plate was detached, and the new owner's put on." };
  for (const { tracking_code: trackingCode } of parties) {
    await requests.move<TrafficTables>(transaction, {
      trackingCode,
      stage: 'DELIVERY',
      state: 'COMPLETED',
      inPerson: true,
      note,
      at,
    });
  }
}
