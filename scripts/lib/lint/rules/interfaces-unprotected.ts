import { isProtected } from '../directives.ts';
import type { LintRule, Problem } from '../lint-rule.ts';
import type { AgencySchema, CompositeType } from '../national-graph.ts';

/** egov.md rule 4. */
export const interfacesUnprotected: LintRule = {
  name: 'interfaces-unprotected',
  why: 'A right on an interface says nothing of the types behind it, and one bare implementation is a way around.',
  fix: 'Put @authenticated or @requiresScopes on that field in every type that implements the interface, not on the interface.',
  *check(graph) {
    for (const agency of graph.agencies) {
      for (const type of agency.composites.values()) {
        if (type.kind === 'interface') yield* checkInterface(agency, type);
      }
    }
  },
};

function* checkInterface(agency: AgencySchema, type: CompositeType): Generator<Problem> {
  if (type.nodes.some(isProtected)) {
    yield { agency: agency.name, coordinate: type.name, found: 'an interface with an auth directive.' };
  }
  for (const field of type.fields) {
    const name = field.name.value;
    if (isProtected(field)) {
      yield {
        agency: agency.name,
        coordinate: `${type.name}.${name}`,
        found: 'an interface field with an auth directive.',
      };
    }
    yield* checkImplementations(agency, type, name);
  }
}

function* checkImplementations(
  agency: AgencySchema,
  { name, fields }: CompositeType,
  field: string,
): Generator<Problem> {
  const implementers = [...agency.composites.values()].filter(({ interfaces }) => interfaces.includes(name));
  const bare = implementers.filter((type) => !protects(type, field));
  const asked =
    bare.length < implementers.length || fields.some((each) => each.name.value === field && isProtected(each));
  if (!asked) return;
  for (const type of bare) {
    const found = `asks nothing of the caller, though ${name}.${field} is protected elsewhere.`;
    yield { agency: agency.name, coordinate: `${type.name}.${field}`, found };
  }
}

function protects(type: CompositeType, field: string): boolean {
  return type.nodes.some(isProtected) || type.fields.some((each) => each.name.value === field && isProtected(each));
}
