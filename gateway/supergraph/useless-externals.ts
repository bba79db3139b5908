import type { ConstDirectiveNode, FieldDefinitionNode } from 'graphql';
import { applications, argumentOf } from './ast-values.ts';
import { graphOf } from './field-owners.ts';
import type { TypeTable } from './type-table.ts';

/** Which fields the subgraphs' field sets name. */
export class NamedFields {
  readonly #named = new Set<string>();
  readonly #types: TypeTable;

  constructor(types: TypeTable) {
    this.#types = types;
  }

  /** Notes that a field set of a subgraph names a field of a type, and so of all its possible types. */
  add(graph: string, typeName: string, fieldName: string): void {
    const members = [typeName, ...this.#types.possibleTypes(typeName)];
    for (const member of members) this.#named.add(`${graph} ${member}.${fieldName}`);
  }

  has(graph: string, typeName: string, fieldName: string): boolean {
    return this.#named.has(`${graph} ${typeName}.${fieldName}`);
  }
}

/** Whether an interface of the type promises the field in a subgraph. */
type IsPromised = (graph: string) => boolean;

/** A field without its external copies that nothing needs: they would make their subgraphs invalid. */
export function withoutUselessExternals(
  field: FieldDefinitionNode,
  joinField: string | null,
  isNamed: (graph: string) => boolean,
  isPromised: IsPromised,
): FieldDefinitionNode {
  const isUseless = (directive: ConstDirectiveNode) =>
    directive.name.value === joinField &&
    argumentOf(directive, 'external') === true &&
    !isNamed(graphOf(directive)) &&
    !isPromised(graphOf(directive));
  return { ...field, directives: field.directives?.filter((directive) => !isUseless(directive)) ?? [] };
}

/** Whether a type has a field in a subgraph. A field that says nothing of subgraphs is in all of its type's. */
export function isIn(graph: string, field: FieldDefinitionNode | undefined, joinField: string | null): boolean {
  const joined = field === undefined ? [] : applications(field, joinField);
  return field !== undefined && (joined.length === 0 || joined.some((directive) => graphOf(directive) === graph));
}
