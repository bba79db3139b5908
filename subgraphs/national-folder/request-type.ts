import type { GraphQLSchema } from 'graphql';
import { AgencyError } from '../kit/errors.ts';

/**
 * Whether the folder's schema knows the type of a request.
 *
 * @throws AgencyError SERVICE_UNAVAILABLE for one of an agency that came after the folder was started: the item is
 *   listed, without its node
 */
export function requireKnownType(type: string, schema: GraphQLSchema): void {
  if (schema.getType(type) !== undefined) return;
  throw new AgencyError('SERVICE_UNAVAILABLE', {
    fa: 'این درخواست از گونه‌ای است که کارپوشه هنوز نمی‌شناسد؛ کمی بعد دوباره بپرسید.',
    en: 'This request is of a type that the folder does not know yet; ask again later.',
  });
}
