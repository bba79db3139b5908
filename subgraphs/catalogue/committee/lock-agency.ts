import type { Transaction } from 'kysely';
import type { CatalogueTables } from '../tables.ts';

/**
 * Makes whoever else records something about this agency wait until the transaction ends.
 *
 * @returns whether there is such an agency
 */
export async function lockAgency(transaction: Transaction<CatalogueTables>, id: string): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('agency')
    .set(({ ref }) => ({ class: ref('class') }))
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
