import type { Transaction } from 'kysely';
import { notYours } from '../rules.ts';
import type { TrustTables } from '../tables.ts';

/**
 * Lets an owner know what the person says of its side of a contradiction; once for each side.
 *
 * @throws AgencyError FORBIDDEN when it is somebody else's, is resolved, was contested there, or has no such side
 */
export async function contestSide(
  transaction: Transaction<TrustTables>,
  {
    person,
    coordinate,
    note,
    contradiction,
  }: {
    readonly person: string;
    readonly coordinate: string;
    readonly note: string;
    readonly contradiction: string | null;
  },
  now: Date,
): Promise<void> {
  if (contradiction === null) return;
  const hers = transaction
    .selectFrom('contradiction')
    .select('id')
    .where('id', '=', contradiction)
    .where('subject', '=', person)
    .where('resolved_at', 'is', null);
  const { numUpdatedRows } = await transaction
    .updateTable('contradiction_side')
    .set({ note, contested_at: now.toISOString() })
    .where('contradiction', 'in', hers)
    .where('coordinate', '=', coordinate)
    .where('contested_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw notYours();
}
