import type { Transaction } from 'kysely';
import { requests } from '../requests.ts';
import type { TrafficTables } from '../tables.ts';
import { closeClearances } from './clearances.ts';
import type { ChangeRow } from './rules.ts';

const notes = {
  LAPSED: { fa: 'مهلت پذیرش گذشت و پیشنهاد از اعتبار افتاد.', en: 'It was not accepted in time and has lapsed.' },
  WITHDRAWN: { fa: 'یکی از دو طرف از تعویض پلاک گذشت.', en: 'One of the parties has withdrawn from the change.' },
} as const;

/** Ends a change without an effect: the vehicle is free for another one, and the agencies that were asked are told. */
export async function endChange(
  transaction: Transaction<TrafficTables>,
  { id }: Pick<ChangeRow, 'id'>,
  { why, at }: { readonly why: keyof typeof notes; readonly at: Date },
): Promise<void> {
  await transaction
    .updateTable('plate_change')
    .set({ state: 'WITHDRAWN', open_vehicle: null, code_hash: null })
    .where('id', '=', id)
    .execute();
  const parties = await transaction
    .selectFrom('plate_change_party')
    .innerJoin('request', 'request.tracking_code', 'plate_change_party.tracking_code')
    .select(['request.tracking_code as trackingCode', 'stage'])
    .where('change_id', '=', id)
    .orderBy('request.tracking_code')
    .execute();
  for (const party of parties) {
    await requests.move<TrafficTables>(transaction, { ...party, state: 'WITHDRAWN', note: notes[why], at });
  }
  await closeClearances(transaction, { id }, { outcome: 'WITHDRAWN', at });
}
