import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { AgencyCaller } from '../context.ts';
import { actOnce } from '../idempotency.ts';
import { actorOf, lockOwnRequest } from './acting.ts';
import { appointmentExists, appointmentOver, noSuchAppointment, slotNotFree } from './refusals.ts';
import type { PlaceRecord, RequestRecord } from './records.ts';
import { requireOpen, timesOf } from './rules.ts';
import { serves, slotId } from './store.ts';
import type { RequestTables } from './tables.ts';
import { tellAppointment } from './tell-figures.ts';

type Db = Kysely<RequestTables>;
type Tx = Transaction<RequestTables>;

interface Booking {
  readonly input: { readonly request: string; readonly slot: string };
  readonly idempotencyKey: string;
}

interface Cancelling {
  readonly input: { readonly appointment: string };
  readonly idempotencyKey: string;
}

/**
 * Takes an appointment: never more of a slot than it has room for.
 *
 * @returns the tracking code
 * @throws AgencyError FORBIDDEN, REQUEST_CLOSED, APPOINTMENT_EXISTS, SLOT_NOT_FREE
 */
export async function bookAppointment(
  { input, idempotencyKey }: Booking,
  caller: AgencyCaller,
  db: Db,
  now = new Date(),
): Promise<string> {
  return actOnce(db, { caller: actorOf(caller), key: idempotencyKey, input }, async (transaction) => {
    const request = await lockOwnRequest(transaction, input.request, caller);
    requireOpen(request);
    if (await hasAppointment(transaction, request, now)) throw appointmentExists();
    const { place, time } = await slotFor(transaction, request, input.slot, now);
    await take(transaction, place, time.starts_at);
    const id = `apt_${randomBytes(16).toString('base64url')}`;
    const { tracking_code } = request;
    const row = { id, tracking_code, place: place.id, ...time, booked_at: now.toISOString(), cancelled_at: null };
    await transaction.insertInto('request_appointment').values(row).execute();
    await tellAppointment(transaction, request, 'BOOKED', now);
    return tracking_code;
  });
}

/**
 * Gives up an appointment before it begins; its place is free again.
 *
 * @returns the tracking code
 * @throws AgencyError FORBIDDEN, APPOINTMENT_OVER
 */
export async function cancelAppointment(
  { input, idempotencyKey }: Cancelling,
  caller: AgencyCaller,
  db: Db,
  now = new Date(),
): Promise<string> {
  return actOnce(db, { caller: actorOf(caller), key: idempotencyKey, input }, async (transaction) => {
    const known = transaction.selectFrom('request_appointment').selectAll().where('id', '=', input.appointment);
    const before = await known.executeTakeFirst();
    if (before === undefined) throw noSuchAppointment();
    const request = await lockOwnRequest(transaction, before.tracking_code, caller);
    const cancelled = await transaction
      .updateTable('request_appointment')
      .set({ cancelled_at: now.toISOString() })
      .where('id', '=', input.appointment)
      .where('cancelled_at', 'is', null)
      .where('starts_at', '>', now.toISOString())
      .executeTakeFirst();
    if (cancelled.numUpdatedRows === 0n) throw appointmentOver();
    await giveBack(transaction, before);
    await tellAppointment(transaction, request, 'CANCELLED', now);
    return before.tracking_code;
  });
}

async function hasAppointment(transaction: Tx, { tracking_code }: RequestRecord, now: Date): Promise<boolean> {
  const kept = await transaction
    .selectFrom('request_appointment')
    .select('id')
    .where('tracking_code', '=', tracking_code)
    .where('cancelled_at', 'is', null)
    .where('ends_at', '>', now.toISOString())
    .executeTakeFirst();
  return kept !== undefined;
}

async function slotFor(transaction: Tx, { service }: RequestRecord, slot: string, now: Date) {
  const place = await transaction
    .selectFrom('request_place')
    .selectAll()
    .where('id', '=', slot.slice(0, slot.lastIndexOf('.')))
    .executeTakeFirst();
  if (place === undefined || !serves(place, service)) throw slotNotFree();
  const time = timesOf(place, now).find(({ starts_at }) => slotId(place.id, starts_at) === slot);
  if (time === undefined) throw slotNotFree();
  return { place, time };
}

async function take(transaction: Tx, { id, capacity }: PlaceRecord, startsAt: string): Promise<void> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('request_slot')
    .values({ place: id, starts_at: startsAt, taken: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['place', 'starts_at'])
        .doUpdateSet(({ eb }) => ({ taken: eb('request_slot.taken', '+', 1) }))
        .where('request_slot.taken', '<', capacity),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) throw slotNotFree();
}

async function giveBack(
  transaction: Tx,
  { place, starts_at }: { readonly place: string; readonly starts_at: string },
): Promise<void> {
  await transaction
    .updateTable('request_slot')
    .set(({ eb }) => ({ taken: eb('taken', '-', 1) }))
    .where('place', '=', place)
    .where('starts_at', '=', starts_at)
    .execute();
}
