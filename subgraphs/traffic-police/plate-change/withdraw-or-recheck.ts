import type { Transaction } from 'kysely';
import { actOnce } from '../../kit/idempotency.ts';
import { loadRequest, type RequestRecord } from '../../kit/requests/requests.ts';
import type { TrafficContext } from '../context.ts';
import type { TrafficTables } from '../tables.ts';
import { requireActing } from './acting.ts';
import type { ChangeFile } from './change-file.ts';
import { askClearances } from './clearances.ts';
import { endChange } from './end-change.ts';
import { lockOwnChange } from './own-change.ts';
import { tellProgress } from './progress.ts';
import { notUnderWay } from './refusals.ts';

interface PartyArguments {
  readonly input: { readonly trackingCode: string; readonly pass?: string | null | undefined };
  readonly idempotencyKey: string;
}

type Deed = (transaction: Transaction<TrafficTables>, file: ChangeFile, at: Date) => Promise<void>;

/** Either party withdraws as long as the plates have not been changed. @throws AgencyError by refusals.ts */
export function withdrawPlateChange(given: PartyArguments, context: TrafficContext): Promise<RequestRecord | null> {
  return actAsParty('withdraw', given, context, async (transaction, { change }, at) => {
    if (change.state === 'COMPLETED' || change.state === 'WITHDRAWN') throw notUnderWay();
    await endChange(transaction, change, { why: 'WITHDRAWN', at });
  });
}

/**
 * Asks the agencies once more about what they have not cleared, or cleared too long ago: something was paid meanwhile,
 * or a seizure lifted.
 *
 * @throws AgencyError by refusals.ts
 */
export function recheckPlateChange(given: PartyArguments, context: TrafficContext): Promise<RequestRecord | null> {
  return actAsParty('recheck', given, context, async (transaction, { change, blockers }, at) => {
    if (change.state !== 'ACCEPTED') throw notUnderWay();
    await tellProgress(transaction, change.id, at);
    const all = await transaction.selectFrom('plate_condition').selectAll().orderBy('condition').execute();
    const conditions = all.filter(({ condition }) => blockers.some((one) => one.condition === condition));
    const parties = transaction.selectFrom('plate_change_party').selectAll().where('change_id', '=', change.id);
    const seller = await parties.where('side', '=', 'SELLER').executeTakeFirst();
    if (seller !== undefined) await askClearances(transaction, change, { seller: seller.person_ref, conditions, at });
  });
}

async function actAsParty(
  what: string,
  { input, idempotencyKey }: PartyArguments,
  context: TrafficContext,
  deed: Deed,
): Promise<RequestRecord | null> {
  const now = new Date();
  const { actor, person } = await requireActing(input.pass, context, now);
  const asked = { what, trackingCode: input.trackingCode, for: person };
  const code = await actOnce(
    context.registry.db,
    { caller: actor, key: idempotencyKey, input: asked },
    async (transaction) => {
      const file = await lockOwnChange(transaction, input.trackingCode, { person, now });
      await deed(transaction, file, now);
      return file.party.tracking_code;
    },
  );
  return loadRequest(code, context);
}
