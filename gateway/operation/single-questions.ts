import {
  getArgumentValues,
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { GatewayError } from '../kernel/errors.ts';
import type { Fragments } from './expand.ts';
import type { Variables } from './read-variables.ts';

/** What checks that an operation asks certain fields with one set of arguments, once its variables are known. */
export interface QuestionCheck {
  /** @throws GatewayError ASKED_MORE_THAN_ONCE */
  check(variables: Variables): void;
}

interface Selected {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly definition: OperationDefinitionNode;
}

/** The arguments of one place where a field is asked, as text. */
type Question = (variables: Variables) => string;

/**
 * Every place counts, whatever `@skip`, `@include` and `@defer` make of it, and whoever it is about.
 *
 * @param coordinates those fields (`@askedOnce`) that the operation selects
 */
export function createQuestionCheck(selected: Selected, coordinates: readonly string[]): QuestionCheck | null {
  const byField = coordinates.map((coordinate) => questionsOf(selected, coordinate));
  if (byField.every(({ length }) => length < 2)) return null;
  return {
    check(variables) {
      const isAskedTwice = byField.some((questions) => new Set(questions.map((ask) => ask(variables))).size > 1);
      if (isAskedTwice) throw new GatewayError('ASKED_MORE_THAN_ONCE');
    },
  };
}

function questionsOf({ schema, fragments, definition }: Selected, coordinate: string): readonly Question[] {
  const questions: Question[] = [];
  const types = new TypeInfo(schema);
  const collect = visitWithTypeInfo(types, {
    Field(node) {
      const [parent, field] = [types.getParentType(), types.getFieldDef()];
      if (!parent || !field || !isAskedOf(schema, parent, field.name, coordinate)) return;
      questions.push((variables) => JSON.stringify(getArgumentValues(field, node, variables)));
    },
  });
  for (const node of [definition, ...fragments.values()]) visit(node, collect);
  return questions;
}

/** An interface's field is a field of whatever implements it. */
function isAskedOf(schema: GraphQLSchema, parent: GraphQLNamedType, field: string, coordinate: string): boolean {
  const possible = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
  return possible.some(({ name }) => `${name}.${field}` === coordinate);
}
