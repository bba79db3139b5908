import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import { actOnce } from '../../kit/idempotency.ts';
import { codeOf, hashCode } from '../../kit/one-time-code.ts';
import type { TrafficContext } from '../context.ts';
import type { PlateChangeOfferRecord } from '../records.ts';
import { requests } from '../requests.ts';
import type { TrafficTables } from '../tables.ts';
import { requireActing } from './acting.ts';
import { endChange } from './end-change.ts';
import { changeUnderWay, plateKindRefused, vehicleNotOwned } from './refusals.ts';
import { type ChangeRow, offerLasts } from './rules.ts';
import type { AnyPlateKind } from './tables.ts';

interface OfferArguments {
  readonly input: { readonly vehicle: string; readonly pass: string };
  readonly idempotencyKey: string;
}

/**
 * The seller's offer of a vehicle: whoever gets the one-time code from her may accept it within the hour.
 *
 * @throws AgencyError by refusals.ts
 */
export async function offerPlateChange(
  { input, idempotencyKey }: OfferArguments,
  { caller, registry }: TrafficContext,
  now = new Date(),
): Promise<PlateChangeOfferRecord> {
  const { actor, person } = await requireActing(input.pass, { caller, registry }, now);
  const secret = await registry.secret();
  const asked = { vehicle: input.vehicle, for: person };
  const id = await actOnce(registry.db, { caller: actor, key: idempotencyKey, input: asked }, async (transaction) => {
    const offered = await readVehicle(transaction, input.vehicle, person);
    const change = newChange(offered, codeOf, secret, now);
    await openChange(transaction, change, now);
    const note = { fa: 'پیشنهاد فروشنده ثبت شد.', en: "The seller's offer was recorded." };
    await openParty(transaction, change, { side: 'SELLER', person, note, at: now });
    return change.id;
  });
  const { code_until, tracking_code } = await registry.offerOf(id);
  return { code: codeOf(id, secret), codeUntil: code_until, trackingCode: tracking_code, seller: person };
}

interface Offered {
  readonly id: string;
  readonly kind: ChangeRow['vehicle_kind'];
  readonly model: string;
  readonly model_year: number;
  readonly plate_kind: AnyPlateKind;
}

/** Another's vehicle, one without a plate and one that does not exist are refused alike. */
async function readVehicle(transaction: Transaction<TrafficTables>, id: string, owner: string): Promise<Offered> {
  const row = await transaction
    .selectFrom('vehicle')
    .innerJoin('plate_assignment', 'plate_assignment.vehicle_id', 'vehicle.id')
    .innerJoin('plate', 'plate.id', 'plate_assignment.plate_id')
    .select(['vehicle.id', 'vehicle.kind', 'model', 'model_year', 'plate.kind as plate_kind'])
    .where('vehicle.id', '=', id)
    .where('vehicle.owner_ref', '=', owner)
    .where('assigned_until', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw vehicleNotOwned();
  await requireChangeable(transaction, row.plate_kind);
  return row;
}

/** @throws AgencyError PLATE_KIND_REFUSED, also for a kind that the law's table does not know */
export async function requireChangeable(transaction: Transaction<TrafficTables>, kind: AnyPlateKind): Promise<void> {
  const rule = await transaction
    .selectFrom('plate_kind_rule')
    .select('changeable')
    .where('plate_kind', '=', kind)
    .executeTakeFirst();
  if (rule?.changeable !== 1) throw plateKindRefused();
}

function newChange(offered: Offered, code: typeof codeOf, secret: Buffer, now: Date): ChangeRow {
  const { id: vehicle_id, kind: vehicle_kind, model, model_year, plate_kind } = offered;
  const id = randomBytes(16).toString('base64url');
  const found = {
    code_hash: hashCode(code(id, secret)),
    code_until: new Date(now.getTime() + offerLasts).toISOString(),
  };
  const vehicle = { vehicle_id, open_vehicle: vehicle_id, vehicle_kind, plate_kind, model, model_year };
  return { id, kind: 'CHANGE', state: 'OFFERED', ...vehicle, ...found, detached_plate: null, assigned_plate: null };
}

/**
 * One at a time for each vehicle; an offer whose hour is over makes room.
 *
 * @throws AgencyError PLATE_CHANGE_UNDER_WAY
 */
export async function openChange(transaction: Transaction<TrafficTables>, change: ChangeRow, now: Date): Promise<void> {
  const before = await transaction
    .selectFrom('plate_change')
    .selectAll()
    .where('open_vehicle', '=', change.vehicle_id)
    .executeTakeFirst();
  const isLapsed = before?.state === 'OFFERED' && (before.code_until ?? '') <= now.toISOString();
  if (before !== undefined && isLapsed) await endChange(transaction, before, { why: 'LAPSED', at: now });
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('plate_change')
    .values(change)
    .onConflict((conflict) => conflict.column('open_vehicle').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) throw changeUnderWay();
}

interface NewParty {
  readonly side: 'SELLER' | 'BUYER';
  readonly person: string;
  readonly note: { readonly fa: string; readonly en: string };
  readonly at: Date;
}

/** Opens a party's own request; its tracking code. */
export async function openParty(
  transaction: Transaction<TrafficTables>,
  { id: change_id, kind }: Pick<ChangeRow, 'id' | 'kind'>,
  { side, person, note, at }: NewParty,
): Promise<string> {
  const service = kind === 'CHANGE' ? 'plate-change' : 'first-numbering';
  const opened = { type: 'PlateChangeRequest', service, owner: { person }, note, at } as const;
  const { tracking_code } = await requests.open<TrafficTables>(transaction, opened);
  await transaction
    .insertInto('plate_change_party')
    .values({ tracking_code, change_id, side, person_ref: person })
    .execute();
  return tracking_code;
}
