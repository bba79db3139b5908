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
  return markedFields('pairwise', links, types);
}

/** Coordinates of the fields marked `@askedOnce`: an operation asks them with one set of arguments. */
export function readSingleQuestions(links: Links, types: TypeTable): ReadonlySet<string> {
  return markedFields('askedOnce', links, types);
}

/** Of an interface also those of the types that implement it. */
function markedFields(name: 'pairwise' | 'askedOnce', links: Links, types: TypeTable): ReadonlySet<string> {
  const directive = links.directive(national, name);
  const marked = [...types.withFields].flatMap(([typeName, type]) =>
    (type.fields ?? [])
      .filter((field) => applications(field, directive).length > 0)
      .flatMap((field) => [typeName, ...types.possibleTypes(typeName)].map((one) => `${one}.${field.name.value}`)),
  );
  return new Set(marked);
}
