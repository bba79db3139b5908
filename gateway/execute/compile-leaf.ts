import { isEnumType, isScalarType, type GraphQLLeafType, type GraphQLOutputType } from 'graphql';
import type { TypeTable } from '../supergraph/supergraph.ts';

/**
 * Gives a leaf's value as it goes into the answer; undefined when the agency's value does not fit the type.
 * A value of an enum that the schema hides from clients is null, as if the agency had said so.
 */
export type CompleteLeaf = (value: unknown) => unknown;

/** How the values of a leaf type are completed. */
export function compileLeaf(type: GraphQLLeafType, types: TypeTable): CompleteLeaf {
  if (!isEnumType(type)) return builtIn.get(type.name) ?? anything;
  const names = new Set(type.getValues().map(({ name }) => name));
  return (value) => {
    if (names.has(value as string)) return value;
    return types.hasValue(type.name, value) ? null : undefined;
  };
}

/** Whether every text is a value of this type, and goes into the answer as it is: true of most leaves. */
export function takesText(type: GraphQLOutputType): boolean {
  return isScalarType(type) && !['Int', 'Float', 'Boolean'].includes(type.name);
}

const anything: CompleteLeaf = (value) => value;

/** Source: https://spec.graphql.org/October2021/#sec-Scalars (result coercion, without any guessing) */
const builtIn: ReadonlyMap<string, CompleteLeaf> = new Map<string, CompleteLeaf>([
  ['Int', (value) => (isInt(value) ? value : undefined)],
  ['Float', (value) => (typeof value === 'number' ? value : undefined)],
  ['String', (value) => (typeof value === 'string' ? value : undefined)],
  ['Boolean', (value) => (typeof value === 'boolean' ? value : undefined)],
  ['ID', (value) => (typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : undefined)],
]);

function isInt(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
}
