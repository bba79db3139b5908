import { print, type FieldDefinitionNode } from 'graphql';
import { filledParts } from '../../../../gateway/supergraph/supergraph.ts';
import { isHidden } from '../classification.ts';
import { argument, directivesNamed } from '../directives.ts';
import type { LintRule } from '../lint-rule.ts';
import { fieldsOf, type NationalGraph, type PlacedField } from '../national-graph.ts';
import { isList, isNonNull, namedType } from '../type-references.ts';

const parts: readonly unknown[] = filledParts;

/** What the gateway fills in it puts under the names of the fields, as texts, and takes the paths from beside them. */
export const filledInForm: LintRule = {
  name: 'filled-in-form',
  why: 'The window fills these fields in after their agency has answered: what it cannot read or may not leave out would be lost.',
  fix: 'Write `value: String @filledFrom(path: "path", part: "VALUE")` beside `path: String!`; a list for CHOICES alone.',
  *check(graph) {
    for (const placed of fieldsOf(graph)) {
      const [use] = directivesNamed(placed.field, 'filledFrom');
      if (use === undefined) continue;
      const [path, part] = [argument(use, 'path'), argument(use, 'part')];
      const at = { agency: placed.type.agency, coordinate: placed.coordinate };
      for (const found of problemsOf(graph, placed, path, part)) yield { ...at, found };
    }
  },
};

function* problemsOf(
  { agencies }: NationalGraph,
  { type, field }: PlacedField,
  path: unknown,
  part: unknown,
): Generator<string> {
  const beside = type.fields.find(({ name }) => name.value === path);
  const composites = agencies.find(({ name }) => name === type.agency)?.composites;
  if (type.kind !== 'object' || type.name === 'Query' || type.name === 'Mutation')
    yield `stands in ${type.name}, and no object of a type of its own.`;
  if (!parts.includes(part))
    yield `is to be filled with ${JSON.stringify(part)}, which is none of ${parts.join(', ')}.`;
  if (beside === undefined || !isPath(beside)) yield `has no field ${String(path)}: String beside it.`;
  else if (isHidden(type, beside)) yield `has its path in ${String(path)}, which is hidden.`;
  if (isNonNull(field.type)) yield `is ${print(field.type)}: its agency cannot leave it to the window.`;
  if (composites?.has(namedType(field.type)) === true) yield `leads to objects of ${namedType(field.type)}.`;
  if (isList(field.type) !== (part === 'CHOICES'))
    yield `is ${print(field.type)}: choices are a list, and nothing else is.`;
}

function isPath({ type, arguments: taken = [] }: FieldDefinitionNode): boolean {
  return namedType(type) === 'String' && !isList(type) && taken.length === 0;
}
