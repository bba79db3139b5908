import type { Transaction } from 'kysely';
import { actOnce } from '../../kit/idempotency.ts';
import { hashCode } from '../../kit/one-time-code.ts';
import { loadRequest, type RequestRecord } from '../../kit/requests/requests.ts';
import type { TrafficContext } from '../context.ts';
import { requests } from '../requests.ts';
import type { TrafficTables } from '../tables.ts';
import { requireActing } from './acting.ts';
import { askClearances } from './clearances.ts';
import { openParty } from './offer.ts';
import { tellProgress } from './progress.ts';
import { codeNotValid } from './refusals.ts';
import { type ChangeRow, conditionsFor } from './rules.ts';

interface AcceptArguments {
  readonly input: { readonly code: string; readonly pass: string };
  readonly idempotencyKey: string;
}

/**
 * The buyer's acceptance, by the code that the seller handed over. From now on the agencies are asked.
 *
 * @throws AgencyError CODE_NOT_VALID and by refusals.ts
 */
export async function acceptPlateChange(
  { input, idempotencyKey }: AcceptArguments,
  context: TrafficContext,
  now = new Date(),
): Promise<RequestRecord | null> {
  const { registry } = context;
  const { actor, person } = await requireActing(input.pass, context, now);
  const code_hash = hashCode(input.code);
  const request = { caller: actor, key: idempotencyKey, input: { code_hash, for: person } };
  const trackingCode = await actOnce(registry.db, request, async (transaction) => {
    const { change, seller } = await takeOffer(transaction, { code_hash, buyer: person, now });
    const note = {
      fa: 'خریدار پذیرفت؛ از دستگاه‌ها استعلام شد.',
      en: 'The buyer has accepted; the agencies were asked.',
    };
    const opened = await openParty(transaction, change, { side: 'BUYER', person, note, at: now });
    await requests.move<TrafficTables>(transaction, {
      trackingCode: seller.tracking_code,
      stage: 'PROCESSING',
      state: 'IN_PROGRESS',
      note,
      at: now,
    });
    const conditions = await transaction.selectFrom('plate_condition').selectAll().orderBy('condition').execute();
    const asked = { seller: seller.person_ref, conditions: conditionsFor(change.kind, conditions), at: now };
    await tellProgress(transaction, change.id, now);
    await askClearances(transaction, change, asked); // last: events are numbered from here to the end of the transaction
    return opened;
  });
  return loadRequest(trackingCode, context);
}

interface Taking {
  readonly code_hash: string;
  readonly buyer: string;
  readonly now: Date;
}

/** Whoever is quicker takes it; one's own offer, and that of a vehicle that is the seller's no more, is none. */
async function takeOffer(transaction: Transaction<TrafficTables>, { code_hash, buyer, now }: Taking) {
  const change: ChangeRow | undefined = await transaction
    .updateTable('plate_change')
    .set({ state: 'ACCEPTED', code_hash: null })
    .where('code_hash', '=', code_hash)
    .where('state', '=', 'OFFERED')
    .where('code_until', '>', now.toISOString())
    .returningAll()
    .executeTakeFirst();
  if (change === undefined) throw codeNotValid();
  const seller = await transaction
    .selectFrom('plate_change_party')
    .innerJoin('vehicle', (join) =>
      join.onRef('vehicle.owner_ref', '=', 'plate_change_party.person_ref').on('vehicle.id', '=', change.vehicle_id),
    )
    .select(['tracking_code', 'person_ref'])
    .where('change_id', '=', change.id)
    .where('side', '=', 'SELLER')
    .where('person_ref', '<>', buyer)
    .executeTakeFirst();
  if (seller === undefined) throw codeNotValid();
  return { change, seller };
}
