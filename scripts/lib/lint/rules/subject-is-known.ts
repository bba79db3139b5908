import { print } from 'graphql';
import { argument, directivesNamed, hasDirective } from '../directives.ts';
import type { LintRule, Problem } from '../lint-rule.ts';
import {
  fieldsOf,
  isContributed,
  isRoot,
  isStub,
  type AgencySchema,
  type CompositeType,
  type NationalGraph,
  type PlacedField,
} from '../national-graph.ts';
import { personalTypes, possibleTypes } from '../personal-types.ts';
import { isList, namedType } from '../type-references.ts';

/** domain.md §4: what is read is filed under whoever it is about, so that has to be known of every object. */
export const subjectIsKnown: LintRule = {
  name: 'subject-is-known',
  why: 'The ledger has a line for each person whose data is read; of an object that does not say whose it is, nobody would hear.',
  fix: 'Add @subject(field: "owner") to the type, and `owner: ID @inaccessible` with the reference of the person, or a list of them.',
  *check(graph) {
    const personal = personalTypes(graph);
    for (const agency of graph.agencies) {
      const types = [...agency.composites.values()].filter((type) => type.kind === 'object' && !isRoot(type));
      for (const type of types) if (personal.has(type.name) || isScoped(type)) yield* checkType(agency, type);
    }
    for (const placed of fieldsOf(graph)) yield* checkOfCaller(placed);
    for (const placed of fieldsOf(graph)) yield* checkRootField(graph, placed, personal);
  },
};

/** Whether fields of the type take a right that not everybody has. */
function isScoped({ fields }: CompositeType): boolean {
  return fields.some((field) => hasDirective(field, 'requiresScopes') || hasDirective(field, 'policy'));
}

function* checkType(agency: AgencySchema, type: CompositeType): Generator<Problem> {
  if (isStub(type)) return;
  const at = { agency: agency.name, coordinate: type.name };
  const subject = subjectOf(type);
  if (subject === undefined) {
    if (type.keys.size > 0) yield { ...at, found: 'can be reached by its key, and does not say whose it is.' };
    return;
  }
  const field = type.fields.find(({ name }) => name.value === subject);
  if (field === undefined) yield { ...at, found: `has no field ${JSON.stringify(subject)}, which its @subject names.` };
  else if (namedType(field.type) !== 'ID' || (field.arguments ?? []).length > 0)
    yield { ...at, found: `${subject}: ${print(field.type)} is not ID or [ID!], without arguments.` };
  else if (hasDirective(field, 'external'))
    yield { ...at, found: `${subject} is @external: the agency cannot tell whose its own fields are.` };
  else if (!hasDirective(field, 'inaccessible') && (!hasDirective(field, 'pairwise') || isList(field.type)))
    yield {
      ...at,
      found: `${subject} would show a person's reference to clients: it is neither @inaccessible nor @pairwise.`,
    };
}

function subjectOf({ nodes }: CompositeType): string | undefined {
  const [applied] = nodes.flatMap((node) => directivesNamed(node, 'subject'));
  return applied === undefined ? undefined : String(argument(applied, 'field'));
}

function* checkOfCaller({ type, field, coordinate }: PlacedField): Generator<Problem> {
  if (!hasDirective(field, 'ofCaller') || type.name === 'Query') return;
  yield { agency: type.agency, coordinate, found: '@ofCaller is for fields of Query.' };
}

/** What stands alone below a root field stands in nobody's object. */
function* checkRootField(
  graph: NationalGraph,
  { type, field, coordinate }: PlacedField,
  personal: ReadonlySet<string>,
): Generator<Problem> {
  if (!isRoot(type) || hasDirective(field, 'ofCaller')) return;
  const own = graph.agencies.find(({ name }) => name === type.agency);
  if (own === undefined) return;
  const target = namedType(field.type);
  for (const name of [target, ...possibleTypes(own, target)]) {
    const returned = own.composites.get(name);
    if (returned?.kind !== 'object' || !personal.has(name) || returned.keys.size > 0 || !isOwned(returned)) continue;
    if (subjectOf(returned) === undefined)
      yield { agency: type.agency, coordinate, found: `leads to ${name}, which does not say whose it is.` };
  }
}

function isOwned(type: CompositeType): boolean {
  return type.fields.some((field) => isContributed(type, field));
}
