import { print, type ConstDirectiveNode, type FieldDefinitionNode } from 'graphql';
import { purposes } from '../../schema/shared/purposes.ts';
import { argument, directivesNamed, hasDirective, isProtected } from './lint/directives.ts';
import { fieldsOf, isContributed, type NationalGraph, type PlacedField } from './lint/national-graph.ts';
import { personalTypes } from './lint/personal-types.ts';

/**
 * The fields of people's records, each with its arguments and type and the purposes that it may be read for: what `@classified` of the field, or of
 * its type, lists. One that nobody has classified may be read for any, if it is not open anyway.
 *
 * @returns JSON text, by coordinate
 */
export function fieldPurposes(graph: NationalGraph): string {
  const personal = personalTypes(graph);
  const fields = [...fieldsOf(graph)].filter((placed) => isRecord(placed, personal));
  const lines = fields
    .map(({ type, field, coordinate }) => ({
      coordinate,
      terms: { as: signatureOf(field), for: purposesOf([field, ...type.nodes]) },
    }))
    .filter(({ terms }) => terms.for.length > 0)
    .map(({ coordinate, terms }) => `  ${JSON.stringify(coordinate)}: ${JSON.stringify(terms)}`);
  return `{\n${[...new Set(lines)].sort().join(',\n')}\n}\n`;
}

function isRecord({ type, field }: PlacedField, personal: ReadonlySet<string>): boolean {
  if (!personal.has(type.name) || !isContributed(type, field)) return false;
  if ([field, ...type.nodes].some((node) => hasDirective(node, 'inaccessible'))) return false;
  return type.name !== 'Person' || isProtected(field);
}

/** Arguments and type, such as `(first: Int = 20, after: String): FineConnection`. */
function signatureOf({ arguments: taken = [], type }: FieldDefinitionNode): string {
  const inputs = taken.map(({ name, type: given, defaultValue }) => {
    const otherwise = defaultValue === undefined ? '' : ` = ${print(defaultValue)}`;
    return `${name.value}: ${print(given)}${otherwise}`;
  });
  return inputs.length === 0 ? print(type) : `(${inputs.join(', ')}): ${print(type)}`;
}

function purposesOf(
  nodes: readonly { readonly directives?: readonly ConstDirectiveNode[] | undefined }[],
): readonly string[] {
  const [classified] = nodes.flatMap((node) => directivesNamed(node, 'classified'));
  if (classified === undefined) return [...purposes];
  const listed = argument(classified, 'for') as readonly string[];
  return purposes.filter((purpose) => listed.includes(purpose));
}
