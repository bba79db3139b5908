import { visit, type DocumentNode } from 'graphql';
import { errorTable, GatewayError } from '../kernel/errors.ts';

const reservedVariable = /^(representations|contextualArgument_\d+_\d+|mayRead_\d+)$/;

/**
 * Refuses names that the gateway needs for itself, among them those of its fetches: a field under the alias
 * `__typename` would be taken for an object's type, one that begins with `__hidden_` for what the gateway asks for
 * beside the client's fields, and one with `__filled_` for a path to what it fills in; a variable `$representations` for its entities, one like `$contextualArgument_1_0` for
 * what stands above an entity (`@fromContext`), and one like `$mayRead_0` for what the caller may have.
 *
 * @throws GatewayError GRAPHQL_VALIDATION_FAILED
 */
export function refuseReservedNames(document: DocumentNode): void {
  visit(document, {
    Field({ alias, name }) {
      if (alias?.value === '__typename' && name.value !== '__typename') refuse('__typename');
      if (alias !== undefined && /^__(hidden|filled)_/.test(alias.value)) refuse(alias.value);
    },
    VariableDefinition({ variable }) {
      if (reservedVariable.test(variable.name.value)) refuse(`$${variable.name.value}`);
    },
  });
}

function refuse(name: string): never {
  const { fa, en } = errorTable.GRAPHQL_VALIDATION_FAILED;
  throw new GatewayError('GRAPHQL_VALIDATION_FAILED', {
    fa: `${fa} نام «${name}» برای خود دروازه است؛ نام دیگری بدهید.`,
    en: `${en} The name "${name}" is reserved for the gateway; use another one.`,
  });
}
