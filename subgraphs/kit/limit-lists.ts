import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import type { AgencyContext } from './context.ts';
import { AgencyError } from './errors.ts';

/** Far above what a page needs, and far below what fills the memory of a process. */
const mostElements = 10_000;

/**
 * Bounds how many objects the lists of one answer have together: lists within lists multiply, and a short operation
 * would keep the agency busy until its memory is full. Changes the schema in place.
 *
 * Lists are given in full until the bound is reached; from then on each is refused with ANSWER_TOO_LARGE.
 */
export function limitLists(schema: GraphQLSchema, most = mostElements): void {
  const counted = new WeakMap<AgencyContext, number>();
  const count = (found: unknown, context: AgencyContext): unknown => {
    const elements = (counted.get(context) ?? 0) + (Array.isArray(found) ? found.length : 0);
    counted.set(context, elements > most ? Infinity : elements);
    if (elements > most) throw tooLarge();
    return found;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    // What a request names one by one is bounded by its size.
    for (const field of Object.values(type.getFields())) if (field.name !== '_entities') limitField(field, count);
  }
}

function limitField(
  field: GraphQLField<unknown, AgencyContext>,
  count: (found: unknown, context: AgencyContext) => unknown,
): void {
  if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, given, context, info) => {
    const found: unknown = resolve(parent, given, context, info);
    return found instanceof Promise ? found.then((list: unknown) => count(list, context)) : count(found, context);
  };
}

function tooLarge(): AgencyError {
  return new AgencyError('ANSWER_TOO_LARGE', {
    fa: 'فهرست‌های تودرتوی این درخواست بیش از اندازه بزرگ می‌شود؛ کوچک‌تر یا در چند درخواست بپرسید.',
    en: 'The nested lists of this request grow too large; ask for less, or in several requests.',
  });
}
