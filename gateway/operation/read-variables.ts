import {
  getVariableValues,
  Kind,
  print,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { errorTable, GatewayError } from '../kernel/errors.ts';

/** Checked variables by name, defaults filled in; without a prototype, as clients choose the names. */
export type Variables = Readonly<Record<string, unknown>>;

/** The part of an operation that declares variables. */
interface Declaring {
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
}

/**
 * Checks the variables of a request against those that its operation declares.
 *
 * @throws GatewayError BAD_USER_INPUT naming the variable and its type: never its value, and no guesses at names.
 */
export function readVariables(
  { schema, definition: { variableDefinitions = [] } }: Declaring,
  given: Readonly<Record<string, unknown>>,
): Variables {
  const variables: Record<string, unknown> = Object.create(null);
  for (const definition of variableDefinitions) {
    const name = definition.variable.name.value;
    const isGiven = Object.hasOwn(given, name);
    const value = isGiven ? given[name] : undefined;
    const isRight = typeof value === 'string' && takesText(definition.type);
    const read = isRight ? value : readVariable(schema, definition, isGiven ? { value } : {});
    if (read !== undefined) variables[name] = read;
  }
  return variables;
}

/** Whether every text is a value of this type, as it is: true of most variables. */
function takesText(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return takesText(type.type);
  return type.kind === Kind.NAMED_TYPE && (type.name.value === 'ID' || type.name.value === 'String');
}

/** Read under a name of ours: graphql-js collects values in an object where `__proto__` would be lost. */
function readVariable(schema: GraphQLSchema, definition: VariableDefinitionNode, given: { value?: unknown }): unknown {
  const name = { kind: Kind.NAME, value: 'value' } as const;
  const renamed = { ...definition, variable: { ...definition.variable, name } };
  const { coerced, errors } = getVariableValues(schema, [renamed], given, { maxErrors: 1 });
  if (errors !== undefined) throw misfit(definition);
  return coerced['value'];
}

function misfit({ variable, type }: VariableDefinitionNode): GatewayError {
  const [name, wanted] = [variable.name.value, print(type)];
  return new GatewayError('BAD_USER_INPUT', {
    fa: `${errorTable.BAD_USER_INPUT.fa} مقدار «$${name}» باید از نوع «${wanted}» باشد.`,
    en: `${errorTable.BAD_USER_INPUT.en} "$${name}" must be of type "${wanted}".`,
  });
}
