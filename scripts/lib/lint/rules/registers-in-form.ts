import { print, type FieldDefinitionNode } from 'graphql';
import { classificationOf, isHidden } from '../classification.ts';
import { argument, directivesNamed, hasDirective } from '../directives.ts';
import type { LintRule, Problem } from '../lint-rule.ts';
import { fieldsOf, type AgencySchema, type NationalGraph, type PlacedField } from '../national-graph.ts';
import { namedType } from '../type-references.ts';

/** What an entry of a register of representations says; the window asks for each of these by name. */
const entry: Readonly<Record<string, string>> = {
  subject: 'ID!',
  basis: 'String!',
  reference: 'String',
  until: 'DateTime',
  excluded: '[String!]!',
};

/** domain.md §2: by these fields the window learns for whom somebody acts, and whose relative an official is. */
export const registersInForm: LintRule = {
  name: 'registers-in-form',
  why: 'The window asks every register the same question; of one that answers in another form nobody’s rights would be known.',
  fix: 'Write `wards: [Representation!] @inaccessible @registerOf(role: "REPRESENTATION") @authenticated @classified(as: "SENSITIVE", for: [])` on Person, or a list [ID!] for KINSHIP.',
  *check(graph) {
    for (const placed of fieldsOf(graph)) {
      const [use] = directivesNamed(placed.field, 'registerOf');
      if (use === undefined) continue;
      const at = { agency: placed.type.agency, coordinate: placed.coordinate };
      const role = String(argument(use, 'role'));
      const problems = role === 'QUARANTINE' ? quarantineProblems(graph, placed) : problemsOf(graph, placed, role);
      for (const found of problems) yield { ...at, found };
    }
  },
};

function* problemsOf(graph: NationalGraph, { type, field }: PlacedField, role: string): Generator<Problem['found']> {
  if (!type.nodes.some((node) => directivesNamed(node, 'subject').some((use) => argument(use, 'field') === 'id')))
    yield `is a register in ${type.name}, whose objects are not people by their own id.`;
  if (!isHidden(type, field)) yield 'is a register that clients would see: it is not @inaccessible.';
  if (!hasDirective(field, 'authenticated')) yield 'is a register that asks for no sign-in.';
  if ((field.arguments ?? []).length > 0) yield 'takes arguments, which nobody gives.';
  const purposes = classificationOf(type, field)?.purposes ?? ['everything'];
  if (purposes.length > 0) yield `may be read for ${purposes.join(', ')}, and is the window’s alone.`;
  if (role === 'KINSHIP') yield* kinshipProblems(field);
  else if (role === 'REPRESENTATION') yield* entryProblems(graph, type.agency, field, entry);
  else yield `has the role ${JSON.stringify(role)}, which is neither REPRESENTATION, KINSHIP nor QUARANTINE.`;
}

/** What is said of a subgraph that is not to be called. */
const quarantineEntry: Readonly<Record<string, string>> = { subgraph: 'String!', until: 'DateTime!' };

/** About nobody, so nobody signs in for it. */
function* quarantineProblems(graph: NationalGraph, { type, field }: PlacedField): Generator<Problem['found']> {
  if (type.name !== 'Query') yield `is a list of quarantines in ${type.name} and not in Query.`;
  if (!isHidden(type, field)) yield 'is a register that clients would see: it is not @inaccessible.';
  if ((field.arguments ?? []).length > 0) yield 'takes arguments, which nobody gives.';
  yield* entryProblems(graph, type.agency, field, quarantineEntry);
}

function* kinshipProblems(field: FieldDefinitionNode): Generator<string> {
  if (print(field.type) !== '[ID!]') yield `is ${print(field.type)} and not [ID!].`;
}

function* entryProblems(
  graph: NationalGraph,
  agency: string,
  field: FieldDefinitionNode,
  entries: Readonly<Record<string, string>>,
): Generator<string> {
  const name = namedType(field.type);
  const type = declared(graph, agency)?.composites.get(name);
  if (print(field.type) !== `[${name}!]` || type === undefined) {
    yield `is ${print(field.type)} and not a list of entries.`;
    return;
  }
  for (const [key, expected] of Object.entries(entries)) {
    const found = type.fields.find((one) => one.name.value === key);
    if (found === undefined) yield `leads to ${name}, which has no field ${key}: ${expected}.`;
    else if (print(found.type) !== expected)
      yield `leads to ${name}, where ${key} is ${print(found.type)} and not ${expected}.`;
  }
}

function declared({ agencies }: NationalGraph, agency: string): AgencySchema | undefined {
  return agencies.find(({ name }) => name === agency);
}
