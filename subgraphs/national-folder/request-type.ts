import type { GraphQLSchema } from 'graphql';
import { AgencyError } from '../kit/errors.ts';

/**
 * The type of a request, as far as the folder's schema knows it.
 *
 * @throws AgencyError SERVICE_UNAVAILABLE for one of an agency that came after the folder was started: the item is
 *   listed, without its node
 */
export function requestType<Name>(type: string, schema: GraphQLSchema): Name {
  const name: unknown = type;
  if (schema.getType(type) !== undefined) return name as Name;
  throw new AgencyError('SERVICE_UNAVAILABLE', {
    fa: 'این درخواست از گونه‌ای است که کارپوشه هنوز نمی‌شناسد؛ کمی بعد دوباره بپرسید.',
    en: 'This request is of a type that the folder does not know yet; ask again later.',
  });
}
