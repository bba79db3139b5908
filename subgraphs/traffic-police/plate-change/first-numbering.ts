import { randomBytes } from 'node:crypto';
import { actOnce } from '../../kit/idempotency.ts';
import { loadRequest, type RequestRecord } from '../../kit/requests/requests.ts';
import type { TrafficContext } from '../context.ts';
import { requireActing } from './acting.ts';
import { openChange, openParty, requireChangeable } from './offer.ts';
import { tellProgress } from './progress.ts';
import { vehicleNotOwned } from './refusals.ts';
import type { ChangeRow } from './rules.ts';

interface NumberingArguments {
  readonly input: { readonly newVehicle: string; readonly pass: string };
  readonly idempotencyKey: string;
}

/**
 * Asks for the first plate (شماره‌گذاری) of a vehicle that was sold new to the caller or her ward.
 *
 * @throws AgencyError by refusals.ts
 */
export async function requestFirstNumbering(
  { input, idempotencyKey }: NumberingArguments,
  context: TrafficContext,
  now = new Date(),
): Promise<RequestRecord | null> {
  const { db } = context.registry;
  const { actor, person } = await requireActing(input.pass, context, now);
  const asked = { newVehicle: input.newVehicle, for: person };
  const code = await actOnce(db, { caller: actor, key: idempotencyKey, input: asked }, async (transaction) => {
    const sold = await transaction
      .selectFrom('new_vehicle')
      .selectAll()
      .where('id', '=', input.newVehicle)
      .where('buyer_ref', '=', person)
      .where('numbered_at', 'is', null)
      .executeTakeFirst();
    if (sold === undefined) throw vehicleNotOwned();
    await requireChangeable(transaction, sold.plate_kind);
    const change = changeOf(sold);
    await openChange(transaction, change, now);
    const note = { fa: 'درخواست شماره‌گذاری ثبت شد.', en: 'The request for a first plate was recorded.' };
    const opened = await openParty(transaction, change, { side: 'BUYER', person, note, at: now });
    await tellProgress(transaction, change.id, now);
    return opened;
  });
  return loadRequest(code, context);
}

type Sold = Pick<ChangeRow, 'id' | 'plate_kind' | 'model' | 'model_year'> & {
  readonly kind: ChangeRow['vehicle_kind'];
};

function changeOf({ id: vehicle_id, kind: vehicle_kind, plate_kind, model, model_year }: Sold): ChangeRow {
  const id = randomBytes(16).toString('base64url');
  const vehicle = { vehicle_id, open_vehicle: vehicle_id, vehicle_kind, plate_kind, model, model_year };
  const plates = { detached_plate: null, assigned_plate: null };
  return { id, kind: 'FIRST_NUMBERING', state: 'ACCEPTED', ...vehicle, code_hash: null, code_until: null, ...plates };
}
