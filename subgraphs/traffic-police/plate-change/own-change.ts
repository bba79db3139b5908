import type { Transaction } from 'kysely';
import { readTrackingCode } from '../../kit/requests/requests.ts';
import type { TrafficTables } from '../tables.ts';
import { type ChangeFile, readChangeFiles } from './change-file.ts';
import { noSuchChange } from './refusals.ts';

/**
 * The change behind a tracking code, as typed, with everybody else who changes it waiting.
 *
 * @throws AgencyError FORBIDDEN when there is none
 */
export async function lockChange(
  transaction: Transaction<TrafficTables>,
  typed: string,
  now: Date,
): Promise<ChangeFile> {
  const code = readTrackingCode(typed);
  if (code === null) throw noSuchChange();
  const locked = await transaction
    .updateTable('plate_change')
    .set(({ ref }) => ({ state: ref('state') }))
    .where('id', 'in', ({ selectFrom }) =>
      selectFrom('plate_change_party').select('change_id').where('tracking_code', '=', code),
    )
    .executeTakeFirstOrThrow();
  if (locked.numUpdatedRows !== 1n) throw noSuchChange();
  const file = (await readChangeFiles(transaction, [code], now)).get(code);
  if (file === undefined) throw noSuchChange();
  return file;
}

/** @throws AgencyError FORBIDDEN for whoever is not that party, as if there were none */
export async function lockOwnChange(
  transaction: Transaction<TrafficTables>,
  typed: string,
  { person, now }: { readonly person: string; readonly now: Date },
): Promise<ChangeFile> {
  const file = await lockChange(transaction, typed, now);
  if (file.party.person_ref !== person) throw noSuchChange();
  return file;
}
