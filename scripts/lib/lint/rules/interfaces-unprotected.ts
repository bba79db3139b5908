import type { ConstDirectiveNode } from 'graphql';
import { hasDirective, isProtected } from '../directives.ts';
import type { LintRule, Problem } from '../lint-rule.ts';
import type { AgencySchema, CompositeType } from '../national-graph.ts';

/** egov.md rule 4. */
export const interfacesUnprotected: LintRule = {
  name: 'interfaces-unprotected',
  why: 'A right on an interface says nothing of the types behind it, and one bare implementation is a way around.',
  fix: 'Put @authenticated, @requiresScopes, @classified or @requiresAssurance on that field in every type that implements the interface, not on the interface.',
  *check(graph) {
    for (const agency of graph.agencies) {
      for (const type of agency.composites.values()) {
        if (type.kind === 'interface') yield* checkInterface(agency, type);
      }
    }
  },
};

function* checkInterface(agency: AgencySchema, type: CompositeType): Generator<Problem> {
  if (type.nodes.some(restricts)) {
    yield { agency: agency.name, coordinate: type.name, found: 'an interface with an auth directive.' };
  }
  for (const field of type.fields) {
    const name = field.name.value;
    if (restricts(field)) {
      yield {
        agency: agency.name,
        coordinate: `${type.name}.${name}`,
        found: 'an interface field with an auth directive.',
      };
    }
    for (const one of restrictions) yield* checkImplementations(agency, type, name, one);
  }
}

type Directed = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

/** A kind of directive that keeps callers from a field, and what it is to lack it. */
interface Restriction {
  readonly holds: (node: Directed) => boolean;
  readonly lacks: string;
  readonly has: string;
}

const restrictions: readonly Restriction[] = [
  { holds: isProtected, lacks: 'asks nothing of the caller', has: 'protected' },
  { holds: (node) => hasDirective(node, 'classified'), lacks: 'has no class', has: 'classified' },
  {
    holds: (node) => hasDirective(node, 'requiresAssurance'),
    lacks: 'asks for no assurance',
    has: 'for better sign-ins only',
  },
];

function restricts(node: Directed): boolean {
  return restrictions.some(({ holds }) => holds(node));
}

function* checkImplementations(
  agency: AgencySchema,
  { name, fields }: CompositeType,
  field: string,
  { holds, lacks, has }: Restriction,
): Generator<Problem> {
  const implementers = [...agency.composites.values()].filter(({ interfaces }) => interfaces.includes(name));
  const bare = implementers.filter((type) => !protects(type, field, holds));
  const asked = bare.length < implementers.length || fields.some((each) => each.name.value === field && holds(each));
  if (!asked) return;
  for (const type of bare) {
    const found = `${lacks}, though ${name}.${field} is ${has} elsewhere.`;
    yield { agency: agency.name, coordinate: `${type.name}.${field}`, found };
  }
}

function protects(type: CompositeType, field: string, holds: Restriction['holds']): boolean {
  return type.nodes.some(holds) || type.fields.some((each) => each.name.value === field && holds(each));
}
