import { AgencyError } from '../kit/errors.ts';

/** Somebody else's vehicle or fine and one that does not exist are refused alike. */
export async function ownOnly<Entity>(found: Promise<Entity | null>): Promise<Entity> {
  const entity = await found;
  if (entity !== null) return entity;
  throw new AgencyError('FORBIDDEN', {
    fa: 'خودرو و جریمه را تنها کسی می‌خواند که به نام اوست.',
    en: 'A vehicle or a fine is read only by the person it is recorded to.',
  });
}
