import type { Selectable } from 'kysely';
import { actOnce } from '../kit/idempotency.ts';
import { today } from '../kit/today.ts';
import { actorOf } from './acting-for.ts';
import type { TaxContext } from './context.ts';
import { facts } from './facts.ts';
import type { TaxTables } from './tables.ts';

/** What stands behind a TaxDomicile. */
export type TaxDomicileRecord = Selectable<TaxTables['tax_domicile']>;

/** Records where the caller is to be reached, in place of what she declared before. */
export async function declareTaxDomicile(
  { input, idempotencyKey }: { readonly input: { readonly postalCode: string }; readonly idempotencyKey: string },
  { caller, registry, loaders }: TaxContext,
  now = new Date(),
): Promise<TaxDomicileRecord | null> {
  const person = actorOf(caller);
  const declared = { postal_code: input.postalCode, declared_on: today(now) };
  await actOnce(registry.db, { caller: person, key: idempotencyKey, input }, async (transaction) => {
    await transaction
      .insertInto('tax_domicile')
      .values({ taxpayer_ref: person, ...declared })
      .onConflict((conflict) => conflict.column('taxpayer_ref').doUpdateSet(declared))
      .execute();
    await facts.restate(transaction, [person]);
    return person;
  });
  return loaders.domicile.load(person);
}
