import { Kind, type InputValueDefinitionNode, type SelectionSetNode } from 'graphql';
import { fieldSets } from '../directives.ts';
import { isIdentifier } from '../identifiers.ts';
import type { LintRule, Problem } from '../lint-rule.ts';
import type { AgencySchema, CompositeType } from '../national-graph.ts';
import { namedType } from '../type-references.ts';

/** egov.md rule 3, domain.md §1. */
export const noIdentifierInKeysOrQueries: LintRule = {
  name: 'no-identifier-in-keys-or-queries',
  why: 'Keys stand in query plans, logs and caches, and a query may be a GET: its arguments stand in addresses.',
  fix: 'Use an opaque id as the key. Take such a number only in a mutation, whose body is not cached or logged.',
  *check(graph) {
    for (const agency of graph.agencies) {
      for (const type of agency.composites.values()) {
        yield* checkKeys(agency, type);
        if (type.name !== 'Mutation') yield* checkArguments(agency, type);
      }
    }
  },
};

function* checkKeys(agency: AgencySchema, type: CompositeType): Generator<Problem> {
  const sets = type.nodes.flatMap((node) => fieldSets(node, 'key'));
  for (const set of sets) {
    for (const coordinate of identifiersIn(agency, type, set)) {
      yield { agency: agency.name, coordinate, found: `a number that stands for a person is a @key of ${type.name}.` };
    }
  }
}

function identifiersIn(agency: AgencySchema, type: CompositeType, set: SelectionSetNode): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) return [];
    const field = type.fields.find(({ name }) => name.value === selection.name.value);
    if (field === undefined) return [];
    const target = namedType(field.type);
    const inner = agency.composites.get(target);
    if (selection.selectionSet && inner) return identifiersIn(agency, inner, selection.selectionSet);
    return isIdentifier(field.name.value, target) ? [`${type.name}.${field.name.value}`] : [];
  });
}

function* checkArguments(agency: AgencySchema, type: CompositeType): Generator<Problem> {
  for (const field of type.fields) {
    for (const argument of field.arguments ?? []) {
      const path = identifierPath(agency, argument, new Set());
      if (path === null) continue;
      const coordinate = `${type.name}.${field.name.value}(${argument.name.value}:)`;
      yield { agency: agency.name, coordinate, found: `${path} takes a number that stands for a person in a query.` };
    }
  }
}

/** The path to the number inside an argument, through input types; null when there is none. */
function identifierPath(agency: AgencySchema, value: InputValueDefinitionNode, seen: Set<string>): string | null {
  const type = namedType(value.type);
  const name = value.name.value;
  if (isIdentifier(name, type)) return `${name}: ${type}`;
  if (seen.has(type)) return null;
  seen.add(type);
  const fields = agency.inputs.filter((input) => input.name.value === type).flatMap((input) => input.fields ?? []);
  const inner = fields.flatMap((field) => identifierPath(agency, field, seen) ?? [])[0];
  return inner === undefined ? null : `${name}.${inner}`;
}
