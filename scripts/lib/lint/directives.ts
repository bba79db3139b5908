import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DirectiveNode,
  type SelectionSetNode,
} from 'graphql';

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const protecting = ['authenticated', 'requiresScopes', 'policy'];

/** The uses of a directive on a node, by its short name or with the prefix of its specification. */
export function directivesNamed(node: Directed, name: string): ConstDirectiveNode[] {
  return (node.directives ?? []).filter(({ name: { value } }) => value === name || value === `federation__${name}`);
}

export function hasDirective(node: Directed, name: string): boolean {
  return directivesNamed(node, name).length > 0;
}

/** Whether the gateway asks something of the caller before it reads this. */
export function isProtected(node: Directed): boolean {
  return protecting.some((name) => hasDirective(node, name));
}

/** The value of an argument; undefined where it is not given. */
export function argument(directive: DirectiveNode, name: string): unknown {
  const found = directive.arguments?.find((node) => node.name.value === name);
  return found === undefined ? undefined : valueFromASTUntyped(found.value);
}

/** The `fields` of each use of `@key`, `@requires` or `@provides`; a set that does not parse is left to composition. */
export function fieldSets(node: Directed, name: string): SelectionSetNode[] {
  return directivesNamed(node, name).flatMap((directive) => parseFieldSet(argument(directive, 'fields')));
}

function parseFieldSet(fields: unknown): SelectionSetNode[] {
  if (typeof fields !== 'string') return [];
  try {
    const [operation] = parse(`{ ${fields} }`).definitions;
    return operation?.kind === Kind.OPERATION_DEFINITION ? [operation.selectionSet] : [];
  } catch {
    return [];
  }
}

/** The names of the fields that stand in the keys of a type. */
export function keyFields(nodes: readonly Directed[]): ReadonlySet<string> {
  const selections = nodes.flatMap((node) => fieldSets(node, 'key')).flatMap((set) => set.selections);
  return new Set(selections.flatMap((selection) => (selection.kind === Kind.FIELD ? selection.name.value : [])));
}
