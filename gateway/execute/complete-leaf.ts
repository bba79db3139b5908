import { isEnumType, type GraphQLLeafType } from 'graphql';

/** A leaf's value as it goes into the answer; undefined when the agency's value does not fit the type. */
export function completeLeaf(type: GraphQLLeafType, value: unknown): unknown {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined ? value : undefined;
  const fit = builtIn.get(type.name);
  return fit === undefined ? value : fit(value);
}

/** Source: https://spec.graphql.org/October2021/#sec-Scalars (result coercion, without any guessing) */
const builtIn: ReadonlyMap<string, (value: unknown) => unknown> = new Map([
  ['Int', (value: unknown) => (isInt(value) ? value : undefined)],
  ['Float', (value: unknown) => (typeof value === 'number' ? value : undefined)],
  ['String', (value: unknown) => (typeof value === 'string' ? value : undefined)],
  ['Boolean', (value: unknown) => (typeof value === 'boolean' ? value : undefined)],
  ['ID', (value: unknown) => (typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : undefined)],
]);

function isInt(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
}
