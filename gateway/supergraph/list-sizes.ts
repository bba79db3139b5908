import type { ConstDirectiveNode } from 'graphql';
import { applications, argumentOf } from './ast-values.ts';
import type { Links } from './links.ts';
import type { TypeTable } from './type-table.ts';

/** What a schema says of the length of a field's list: `@listSize`. */
export interface ListSize {
  /** When no argument says it. */
  readonly assumed: number | null;
  /** Arguments that say how many are asked for. */
  readonly slicingArguments: readonly string[];
  /** Fields of what is returned that are the list; none: the field itself is. */
  readonly sizedFields: readonly string[];
}

/** `@listSize` by coordinate, of interfaces also on the types that implement them. */
export type ListSizes = ReadonlyMap<string, ListSize>;

/** Source: https://specs.apollo.dev/cost/v0.1 */
export function readListSizes(links: Links, types: TypeTable): ListSizes {
  const directive = links.directive('https://specs.apollo.dev/cost', 'listSize');
  const sizes = [...types.withFields].flatMap(([typeName, type]) =>
    (type.fields ?? []).flatMap((field) =>
      applications(field, directive).flatMap((applied) =>
        [...types.possibleTypes(typeName), typeName].map(
          (name) => [`${name}.${field.name.value}`, readListSize(applied)] as const,
        ),
      ),
    ),
  );
  return new Map(sizes);
}

function readListSize(applied: ConstDirectiveNode): ListSize {
  const assumed = argumentOf(applied, 'assumedSize');
  return {
    assumed: typeof assumed === 'number' ? assumed : null,
    slicingArguments: textsIn(argumentOf(applied, 'slicingArguments')),
    sizedFields: textsIn(argumentOf(applied, 'sizedFields')),
  };
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
