import { Kind, print, type FieldDefinitionNode, type InputValueDefinitionNode, type StringValueNode } from 'graphql';
import type { LintRule, Problem } from '../lint-rule.ts';
import { fieldsOf, type AgencySchema, type NationalGraph, type PlacedField } from '../national-graph.ts';
import { isList, namedType } from '../type-references.ts';

/** The longest page, and the longest list that may stand without pages. */
const longest = 100;
const saysBound = /\bat most (\d+)\b/i;

/** egov.md rule 10. */
export const listsBounded: LintRule = {
  name: 'lists-bounded',
  why: 'A list that grows with the country sooner or later takes the agency, the gateway or the phone down.',
  fix: `Return a …Connection with first: Int = N (N at most ${longest}) and after: String. A list that is short by its nature says so in its English description: "At most 3."`,
  *check(graph) {
    for (const placed of fieldsOf(graph)) {
      yield* checkField(graph, placed);
      for (const argument of placed.field.arguments ?? []) {
        const coordinate = `${placed.coordinate}(${argument.name.value}:)`;
        yield* checkList(graph, { agency: placed.type.agency, coordinate }, argument);
      }
    }
    for (const agency of graph.agencies) yield* checkInputs(graph, agency);
  },
};

type Place = Pick<Problem, 'agency' | 'coordinate'>;
type Valued = FieldDefinitionNode | InputValueDefinitionNode;

function* checkField(graph: NationalGraph, { type, field, coordinate }: PlacedField): Generator<Problem> {
  const at = { agency: type.agency, coordinate };
  if (namedType(field.type).endsWith('Connection')) yield* checkPaging(at, field);
  const isPage = type.name.endsWith('Connection') && ['nodes', 'edges'].includes(field.name.value);
  if (!isPage) yield* checkList(graph, at, field);
}

function* checkPaging(at: Place, field: FieldDefinitionNode): Generator<Problem> {
  const [first, after] = ['first', 'after'].map((name) => field.arguments?.find((each) => each.name.value === name));
  const size = first?.defaultValue?.kind === Kind.INT ? Number(first.defaultValue.value) : 0;
  if (first === undefined || namedType(first.type) !== 'Int')
    yield { ...at, found: 'a connection without first: Int.' };
  else if (size < 1 || size > longest) {
    yield {
      ...at,
      found: `first needs a default page of 1 to ${longest}, but has ${first.defaultValue ? print(first.defaultValue) : 'none'}.`,
    };
  }
  if (after === undefined || namedType(after.type) !== 'String')
    yield { ...at, found: 'a connection without after: String.' };
}

function* checkList(graph: NationalGraph, at: Place, node: Valued): Generator<Problem> {
  if (!isList(node.type) || isEnum(graph, at.agency, namedType(node.type))) return;
  const bound = statedBound(node.description);
  if (bound === null) yield { ...at, found: `${print(node.type)} has no bound.` };
  else if (bound > longest)
    yield { ...at, found: `${print(node.type)} may have ${bound} elements; more than ${longest} need pages.` };
}

/** A list of enum values is as long as the enum. */
function isEnum(graph: NationalGraph, agency: string, name: string): boolean {
  return graph.agencies.some((each) => each.name === agency && each.enums.some((node) => node.name.value === name));
}

function statedBound(description: StringValueNode | undefined): number | null {
  const match = saysBound.exec(description?.value ?? '');
  return match === null ? null : Number(match[1]);
}

function* checkInputs(graph: NationalGraph, { name: agency, inputs }: AgencySchema): Generator<Problem> {
  for (const input of inputs) {
    for (const field of input.fields ?? []) {
      yield* checkList(graph, { agency, coordinate: `${input.name.value}.${field.name.value}` }, field);
    }
  }
}
