import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { AgencyError } from './errors.ts';

/**
 * Refuses the character U+0000 in whatever is given to a field: no text needs it, and PostgreSQL does not keep it
 * (https://www.postgresql.org/docs/current/datatype-character.html), so databases would differ. Changes the schema in
 * place.
 *
 * Fields that are given it answer BAD_USER_INPUT.
 */
export function refuseNul(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, given, context, info) => {
        if (holdsNul(given)) throw notKept();
        return resolve(parent, given, context, info);
      };
    }
  }
}

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);
}

function notKept(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'در یکی از مقدارها نویسهٔ تهی (U+0000) آمده است که نگه داشته نمی‌شود؛ آن را بردارید و دوباره بفرستید.',
    en: 'One of the values holds the character U+0000, which is not kept; send it again without.',
  });
}
