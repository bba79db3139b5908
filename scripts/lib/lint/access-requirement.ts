import type { ConstDirectiveNode, FieldDefinitionNode } from 'graphql';
import { argument, directivesNamed, hasDirective } from './directives.ts';
import type { CompositeType } from './national-graph.ts';

/** What a caller must hold: any one of these sets, whole. `[{}]` asks nothing. */
export type Requirement = readonly ReadonlySet<string>[];

type Directed = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

const nothing: Requirement = [new Set()];

/** What it takes to read a field: its own directives and those of its type. */
export function requirementOf(type: CompositeType, field: FieldDefinitionNode): Requirement {
  return [field, ...type.nodes].map(requirementOfNode).reduce(both, nothing);
}

function requirementOfNode(node: Directed): Requirement {
  const authenticated: Requirement = hasDirective(node, 'authenticated') ? [new Set(['a signed-in caller'])] : nothing;
  return [...alternatives(node, 'requiresScopes', 'scopes'), ...alternatives(node, 'policy', 'policies')].reduce(
    both,
    authenticated,
  );
}

function alternatives(node: Directed, directive: string, name: string): Requirement[] {
  return directivesNamed(node, directive).map((use) => {
    const lists = argument(use, name) as readonly (readonly string[])[];
    return lists.map((list) => new Set([...list, 'a signed-in caller']));
  });
}

/** The requirement that asks for both. */
export function both(one: Requirement, other: Requirement): Requirement {
  return one.flatMap((left) => other.map((right) => new Set([...left, ...right])));
}

/** Whether whoever meets `strong` always meets `weak` as well. */
export function implies(strong: Requirement, weak: Requirement): boolean {
  return strong.every((held) => weak.some((asked) => [...asked].every((scope) => held.has(scope))));
}

export function describeRequirement(requirement: Requirement): string {
  return requirement.map((set) => [...set].sort().join(' and ') || 'nothing').join(', or ');
}
