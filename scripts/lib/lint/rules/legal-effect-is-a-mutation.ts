import type { FieldDefinitionNode, InputObjectTypeDefinitionNode, InputValueDefinitionNode } from 'graphql';
import type { LintRule, Problem } from '../lint-rule.ts';
import { fieldsOf, type NationalGraph, type PlacedField } from '../national-graph.ts';
import { isNonNull, namedType } from '../type-references.ts';

/** A verb that does something: `openNotice`, and neither `openedAt` nor `signatories`. */
const deed = /^(open|acknowledge|accept|confirm|sign|serve|mark|receive)[A-Z]/;
const reading = /^(open|view|read|receive)[A-Z]/;
const saysSo = /\blegal effects?\b|اثر (حقوقی|قانونی)|آثار (حقوقی|قانونی)/i;
/** "Has no legal effect" is a promise, not a confession. */
const deniesIt = /\b(no|without|never|not)\b[^.]*\blegal effects?\b/i;

/** egov.md rule 6, domain.md §5. */
export const legalEffectIsAMutation: LintRule = {
  name: 'legal-effect-is-a-mutation',
  why: 'Looking can start a legal deadline; nobody may cause that by browsing, prefetching or retrying a query.',
  fix: 'Make it a mutation with a non-null argument acknowledge…, by which the caller says that they know the effect.',
  *check(graph) {
    for (const placed of fieldsOf(graph))
      yield* placed.type.name === 'Mutation' ? checkMutation(graph, placed) : checkRead(placed);
  },
};

function* checkRead({ type, field, coordinate }: PlacedField): Generator<Problem> {
  if (field.arguments?.length && deed.test(field.name.value)) {
    yield { agency: type.agency, coordinate, found: 'its name says that it does something, but it is not a mutation.' };
  } else if (hasLegalEffect(field)) {
    yield {
      agency: type.agency,
      coordinate,
      found: 'its description speaks of a legal effect, but it is not a mutation.',
    };
  }
}

function* checkMutation(graph: NationalGraph, { type, field, coordinate }: PlacedField): Generator<Problem> {
  if (!reading.test(field.name.value) && !hasLegalEffect(field)) return;
  const inputs = graph.agencies.find(({ name }) => name === type.agency)?.inputs ?? [];
  if ((field.arguments ?? []).some((argument) => acknowledges(argument, inputs))) return;
  const found = 'a reading with legal effect, without a non-null argument acknowledge… (and no default).';
  yield { agency: type.agency, coordinate, found };
}

/** Whether the caller cannot leave the acknowledgement out: it stands in the arguments, or in an input among them. */
function acknowledges(value: InputValueDefinitionNode, inputs: readonly InputObjectTypeDefinitionNode[]): boolean {
  if (!isNonNull(value.type) || value.defaultValue !== undefined) return false;
  if (/^acknowledge[A-Z]/.test(value.name.value)) return true;
  const input = inputs.find(({ name }) => name.value === namedType(value.type));
  return (input?.fields ?? []).some((each) => acknowledges(each, inputs));
}

function hasLegalEffect(field: FieldDefinitionNode): boolean {
  const description = field.description?.value ?? '';
  return saysSo.test(description) && !deniesIt.test(description);
}
