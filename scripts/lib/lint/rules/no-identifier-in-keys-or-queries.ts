import { Kind, type InputValueDefinitionNode, type SelectionSetNode } from 'graphql';
import { classOfField } from '../classification.ts';
import { fieldSets } from '../directives.ts';
import { isIdentifier } from '../identifiers.ts';
import type { LintRule, Problem } from '../lint-rule.ts';
import { fieldsOf, type AgencySchema, type CompositeType, type NationalGraph } from '../national-graph.ts';
import { namedType } from '../type-references.ts';

/** egov.md rule 3, domain.md §1. */
export const noIdentifierInKeysOrQueries: LintRule = {
  name: 'no-identifier-in-keys-or-queries',
  why: 'Keys stand in query plans, logs and caches, and a query may be a GET: its arguments stand in addresses.',
  fix: 'Use an opaque id as the key. Take such a number only in a mutation, whose body is not cached or logged.',
  *check(graph) {
    const scalars = classifiedScalars(graph);
    for (const agency of graph.agencies) {
      for (const type of agency.composites.values()) {
        yield* checkKeys(graph, agency, type);
        if (type.name !== 'Mutation') yield* checkArguments(agency, type, scalars);
      }
    }
  },
};

/** Scalars of the agencies' own whose values some field says are identifiers. */
function classifiedScalars(graph: NationalGraph): ReadonlySet<string> {
  const own = new Set(graph.agencies.flatMap(({ scalars }) => scalars.map(({ name }) => name.value)));
  const targets = [...fieldsOf(graph)]
    .filter(({ type, field }) => classOfField(graph, type.name, field.name.value) === 'IDENTIFIER')
    .map(({ field }) => namedType(field.type));
  return new Set(targets.filter((name) => own.has(name)));
}

function* checkKeys(graph: NationalGraph, agency: AgencySchema, type: CompositeType): Generator<Problem> {
  const sets = type.nodes.flatMap((node) => fieldSets(node, 'key'));
  for (const set of sets) {
    for (const coordinate of identifiersIn(graph, agency, type, set)) {
      yield { agency: agency.name, coordinate, found: `a number that stands for a person is a @key of ${type.name}.` };
    }
  }
}

function identifiersIn(
  graph: NationalGraph,
  agency: AgencySchema,
  type: CompositeType,
  set: SelectionSetNode,
): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) return [];
    const field = type.fields.find(({ name }) => name.value === selection.name.value);
    if (field === undefined) return [];
    const target = namedType(field.type);
    const inner = agency.composites.get(target);
    if (selection.selectionSet && inner) return identifiersIn(graph, agency, inner, selection.selectionSet);
    const isClassified = classOfField(graph, type.name, field.name.value) === 'IDENTIFIER';
    return isClassified || isIdentifier(field.name.value, target) ? [`${type.name}.${field.name.value}`] : [];
  });
}

function* checkArguments(agency: AgencySchema, type: CompositeType, scalars: ReadonlySet<string>): Generator<Problem> {
  for (const field of type.fields) {
    for (const argument of field.arguments ?? []) {
      const path = identifierPath(agency, argument, scalars, new Set());
      if (path === null) continue;
      const coordinate = `${type.name}.${field.name.value}(${argument.name.value}:)`;
      yield { agency: agency.name, coordinate, found: `${path} takes a number that stands for a person in a query.` };
    }
  }
}

/** The path to the number inside an argument, through input types; null when there is none. */
function identifierPath(
  agency: AgencySchema,
  value: InputValueDefinitionNode,
  scalars: ReadonlySet<string>,
  seen: Set<string>,
): string | null {
  const type = namedType(value.type);
  const name = value.name.value;
  if (scalars.has(type) || isIdentifier(name, type)) return `${name}: ${type}`;
  if (seen.has(type)) return null;
  seen.add(type);
  const fields = agency.inputs.filter((input) => input.name.value === type).flatMap((input) => input.fields ?? []);
  const inner = fields.flatMap((field) => identifierPath(agency, field, scalars, seen) ?? [])[0];
  return inner === undefined ? null : `${name}.${inner}`;
}
