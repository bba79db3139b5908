import type { ConstDirectiveNode } from 'graphql';
import { argument, directivesNamed, hasDirective, isProtected } from './lint/directives.ts';
import { fieldsOf, isContributed, type NationalGraph, type PlacedField } from './lint/national-graph.ts';
import { personalTypes } from './lint/personal-types.ts';

/** The purposes for which a person may let others read. */
const sharing = ['SERVICE_DELIVERY', 'ELIGIBILITY', 'CONSENTED_SHARING'];

/**
 * The fields of people's records that a consent may name, each with the purposes it may be given for: what `@classified`
 * of the field, or of its type, lists. A field that nobody has classified may be named if it is not open anyway.
 *
 * @returns JSON text, by coordinate
 */
export function consentableFields(graph: NationalGraph): string {
  const personal = personalTypes(graph);
  const fields = [...fieldsOf(graph)].filter((placed) => isRecord(placed, personal));
  const lines = fields
    .map(({ type, field, coordinate }) => [coordinate, purposesOf([field, ...type.nodes])] as const)
    .filter(([, purposes]) => purposes.length > 0)
    .map(([coordinate, purposes]) => `  ${JSON.stringify(coordinate)}: [${purposes.map(quoted).join(', ')}]`);
  return `{\n${[...new Set(lines)].sort().join(',\n')}\n}\n`;
}

function isRecord({ type, field }: PlacedField, personal: ReadonlySet<string>): boolean {
  if (!personal.has(type.name) || !isContributed(type, field)) return false;
  if ([field, ...type.nodes].some((node) => hasDirective(node, 'inaccessible'))) return false;
  return type.name !== 'Person' || isProtected(field);
}

function purposesOf(nodes: readonly { readonly directives?: readonly ConstDirectiveNode[] | undefined }[]): string[] {
  const [classified] = nodes.flatMap((node) => directivesNamed(node, 'classified'));
  if (classified === undefined) return sharing;
  const listed = argument(classified, 'for') as readonly string[];
  return sharing.filter((purpose) => listed.includes(purpose));
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
