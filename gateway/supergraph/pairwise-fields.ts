import { applications } from './ast-values.ts';
import type { Links } from './links.ts';
import type { TypeTable } from './type-table.ts';

/** The identity of the national directives. */
export const national = 'https://panjereh.example/national';

/**
 * Coordinates of the fields marked `@pairwise`: their value inside is a person's reference, and outside
 * it is an id of the caller's sector only.
 */
export function readPairwiseFields(links: Links, types: TypeTable): ReadonlySet<string> {
  const directive = links.directive(national, 'pairwise');
  const marked = [...types.withFields].flatMap(([typeName, type]) =>
    (type.fields ?? [])
      .filter((field) => applications(field, directive).length > 0)
      .flatMap((field) => [typeName, ...types.possibleTypes(typeName)].map((name) => `${name}.${field.name.value}`)),
  );
  return new Set(marked);
}
