import { isInterfaceType, isObjectType, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import type { RuntimeType } from './collect-fields.ts';

/**
 * The type of an object where a value of `type` stands, by the `__typename` it came with; null when that cannot be.
 * An interface stays one while only an agency that knows it as an interface object was asked.
 */
export function runtimeTypeOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  typeName: unknown,
): RuntimeType | null {
  if (isObjectType(type)) return type;
  if (typeof typeName !== 'string') return typeName === undefined && isInterfaceType(type) ? type : null;
  const told = schema.getType(typeName);
  if (told === type) return isInterfaceType(told) ? told : null;
  return (isObjectType(told) || isInterfaceType(told)) && schema.isSubType(type, told) ? told : null;
}
