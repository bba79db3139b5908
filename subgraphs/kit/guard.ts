import {
  defaultFieldResolver,
  type DirectiveNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
import type { AgencyCaller, AgencyContext } from './context.ts';
import { AgencyError } from './errors.ts';
import type { PersonReference } from './me.ts';
import { requireOwnRecord } from './own-record.ts';

type Field = GraphQLField<unknown, AgencyContext>;
type Check = (caller: AgencyCaller, parent: unknown) => void;

/**
 * Makes the agency authorise again what the gateway has authorised: every field of Person answers its own person
 * only, and `@authenticated` and `@requiresScopes` of schema.graphql hold here too. Changes the schema in place.
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
    for (const check of checks) check(context.caller, parent);
    return resolve(parent, given, context, info);
  };
}

function checkOwnRecord(caller: AgencyCaller, person: unknown): void {
  requireOwnRecord(caller, (person as PersonReference).id);
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
