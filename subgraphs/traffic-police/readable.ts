import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { mayRead } from '../kit/own-record.ts';

/**
 * A vehicle or a fine of the caller's, or of somebody about whom she may read these fields. Somebody else's and one that
 * does not exist are refused alike.
 *
 * @throws AgencyError FORBIDDEN
 */
export async function readable<Entity extends { readonly owner_ref: string }>(
  found: Promise<Entity | null>,
  caller: AgencyCaller,
  fields: Iterable<string>,
): Promise<Entity> {
  const entity = await found;
  if (entity !== null && mayRead(caller, entity.owner_ref, fields)) return entity;
  throw new AgencyError('FORBIDDEN', {
    fa: 'خودرو و جریمه را تنها کسی می‌خواند که به نام اوست یا حق خواندن آن را دارد.',
    en: 'A vehicle or a fine is read only by the person it is recorded to, and by who has a right to it.',
  });
}
