import { createHash } from 'node:crypto';
import { type ConstDirectiveNode, type DefinitionNode, type DirectiveNode, parse, print } from 'graphql';

/** What a server adds of its own, whatever its author wrote. */
const added = /^(_|federation__|link__|core__)/;
/** Definitions that link to the same types whether they are written out or not. */
const linkTypes: ReadonlySet<string> = new Set(['FieldSet', 'link__Import', 'link__Purpose']);

/**
 * A subgraph's schema as lines that do not depend on how it is written: one for each type, field, value and member,
 * with its directives, sorted. Descriptions are left out, and extensions belong to what they extend.
 */
export function schemaLines(sdl: string): readonly string[] {
  const lines = parse(sdl, { noLocation: true }).definitions.flatMap(linesOf);
  return [...new Set(lines)].sort();
}

/** The version of a schema: equal for schemas that say the same. */
export function schemaVersion(sdl: string): string {
  return createHash('sha256').update(schemaLines(sdl).join('\n')).digest('hex').slice(0, 16);
}

function linesOf(node: DefinitionNode): readonly string[] {
  if (!('name' in node) || node.name === undefined || node.kind === 'DirectiveDefinition') return [];
  const { value: name } = node.name;
  if (added.test(name) || linkTypes.has(name)) return [];
  const own = [`${kindOf(node)} ${name}`, ...directivesOf(node).map((one) => `${name} ${one}`)];
  const interfaces = 'interfaces' in node ? (node.interfaces ?? []) : [];
  return [...own, ...interfaces.map((one) => `${name} implements ${one.name.value}`), ...membersOf(name, node)];
}

function membersOf(type: string, node: DefinitionNode): readonly string[] {
  if (node.kind.startsWith('Union') && 'types' in node)
    return (node.types ?? []).map((one) => `${type} = ${'name' in one ? one.name.value : ''}`);
  if ('values' in node) return (node.values ?? []).map((one) => `${type}.${one.name.value}${suffix(one)}`);
  if (!('fields' in node)) return [];
  return (node.fields ?? []).flatMap((field) => {
    const { value: name } = field.name;
    if (added.test(name)) return [];
    const given = 'arguments' in field ? (field.arguments ?? []) : [];
    const argumentsText = given.map((one) => `${one.name.value}: ${print(one.type)}${valueOf(one)}${suffix(one)}`);
    const shape = `${type}.${name}(${argumentsText.sort().join(', ')}): ${print(field.type)}`;
    return [`${shape}${'defaultValue' in field ? valueOf(field) : ''}${suffix(field)}`];
  });
}

function valueOf({ defaultValue }: { readonly defaultValue?: Parameters<typeof print>[0] | undefined }): string {
  return defaultValue === undefined ? '' : ` = ${print(defaultValue)}`;
}

function suffix(node: { readonly directives?: readonly ConstDirectiveNode[] | undefined }): string {
  return directivesOf(node)
    .map((one) => ` ${one}`)
    .join('');
}

function directivesOf(node: {
  readonly directives?: readonly (ConstDirectiveNode | DirectiveNode)[] | undefined;
}): readonly string[] {
  const named = (node.directives ?? []).filter(
    ({ name }) => name.value !== 'link' && name.value !== 'composeDirective',
  );
  return named.map((one) => print(one).replace(/^@(federation__)?/, '@')).sort();
}

function kindOf({ kind }: DefinitionNode): string {
  return kind.replace(/Type(Definition|Extension)$/, '');
}
