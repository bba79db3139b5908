import {
  defaultFieldResolver,
  type DirectiveNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
import type { AgencyCaller, AgencyContext } from './context.ts';
import { AgencyError } from './errors.ts';
import type { PersonReference } from './me.ts';
import { isOwnRecord, requireOwnRecord } from './own-record.ts';
import { selectedParts } from './selected-parts.ts';

type Field = GraphQLField<unknown, AgencyContext>;
type Check = (caller: AgencyCaller, parent: unknown, info: GraphQLResolveInfo) => void;

/**
 * Makes the agency authorise again what the gateway has authorised: every field of Person answers its own person, and
 * who has a right to it, only; and `@authenticated` and `@requiresScopes` of schema.graphql hold here too. Changes the schema in place.
 */
export function guardSchema(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) guardField(type.name, field, directivesOf(type));
  }
}

function guardField(typeName: string, field: Field, typeDirectives: readonly DirectiveNode[]): void {
  const checks = [...typeDirectives, ...directivesOf(field)].flatMap(checkOf);
  if (typeName === 'Person' && field.name !== 'id') checks.push(checkOwnRecord);
  if (checks.length > 0) field.resolve = guarded(checks, field.resolve ?? defaultFieldResolver);
}

function guarded(
  checks: readonly Check[],
  resolve: GraphQLFieldResolver<unknown, AgencyContext>,
): GraphQLFieldResolver<unknown, AgencyContext> {
  return (parent, given, context, info) => {
    for (const check of checks) check(context.caller, parent, info);
    return resolve(parent, given, context, info);
  };
}

/** Somebody else's: the field has to be in a right, and what is selected of the objects that belong to it. */
function checkOwnRecord(caller: AgencyCaller, person: unknown, info: GraphQLResolveInfo): void {
  const { id } = person as PersonReference;
  if (isOwnRecord(caller, id)) return;
  requireOwnRecord(caller, id, [`Person.${info.fieldName}`, ...selectedParts(info)]);
}

function directivesOf({ astNode }: { readonly astNode?: unknown }): readonly DirectiveNode[] {
  return (astNode as { readonly directives?: readonly DirectiveNode[] } | undefined)?.directives ?? [];
}

/** The check that a directive asks for; by its name with or without the link's prefix (`federation__…`). */
function checkOf(directive: DirectiveNode): readonly Check[] {
  const name = directive.name.value.replace(/^.*__/, '');
  if (name === 'authenticated') return [checkAuthenticated];
  if (name === 'requiresScopes') return [checkScopes(scopesOf(directive))];
  return [];
}

function checkAuthenticated(caller: AgencyCaller): void {
  if (caller.kind === 'anonymous') throw new AgencyError('UNAUTHENTICATED');
}

/** Any of the sets suffices; of a set, all are needed. */
function checkScopes(alternatives: readonly (readonly string[])[]): Check {
  return (caller) => {
    checkAuthenticated(caller);
    if (alternatives.some((set) => set.every((scope) => caller.scopes.has(scope)))) return;
    throw new AgencyError('FORBIDDEN_SCOPE');
  };
}

function scopesOf({ arguments: given = [] }: DirectiveNode): readonly (readonly string[])[] {
  const value = given.find((argument) => argument.name.value === 'scopes')?.value;
  return value === undefined ? [] : (valueFromASTUntyped(value) as string[][]);
}
