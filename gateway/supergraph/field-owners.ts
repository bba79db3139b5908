import type { ConstDirectiveNode, DocumentNode, FieldDefinitionNode } from 'graphql';
import { applications, argumentOf } from './ast-values.ts';
import type { Links } from './links.ts';
import type { TypeTable, TypeWithFields } from './type-table.ts';

const join = 'https://specs.apollo.dev/join';

/** Names of the subgraphs that resolve a field, by coordinate (`Person.vehicles`). */
export type FieldOwners = ReadonlyMap<string, readonly string[]>;

/**
 * Reads from the join directives which subgraphs resolve each field: external and overridden copies do not count.
 * A field that a type has from an interface object only is resolved where the interface has it.
 */
export function readFieldOwners(document: DocumentNode, links: Links, types: TypeTable): FieldOwners {
  const names = graphNames(document, links);
  const namesIn = (directives: readonly ConstDirectiveNode[]) =>
    directives.flatMap((directive) => names.get(graphOf(directive)) ?? []);

  function ownersOf(type: TypeWithFields, field: FieldDefinitionNode): readonly string[] {
    const joined = applications(field, links.directive(join, 'field'));
    if (joined.length === 0) return namesIn(applications(type, links.directive(join, 'type')));
    if (joined.some((directive) => graphOf(directive) !== '')) return namesIn(joined.filter(resolves));
    return (type.interfaces ?? []).flatMap((parent) => {
      const [above, inherited] = [
        types.withFields.get(parent.name.value),
        types.field(parent.name.value, field.name.value),
      ];
      return above === undefined || inherited === undefined ? [] : ownersOf(above, inherited);
    });
  }

  return new Map(
    [...types.withFields].flatMap(([typeName, type]) =>
      (type.fields ?? []).map(
        (field) => [`${typeName}.${field.name.value}`, [...new Set(ownersOf(type, field))]] as const,
      ),
    ),
  );
}

/** Field sets that subgraphs need as input (`@requires`) before they resolve a field, by coordinate. */
export function readRequirements(type: TypeWithFields, links: Links): ReadonlyMap<string, readonly string[]> {
  return new Map(
    (type.fields ?? []).map((field) => [
      `${type.name.value}.${field.name.value}`,
      applications(field, links.directive(join, 'field')).flatMap((directive) => {
        const fields = argumentOf(directive, 'requires');
        return typeof fields === 'string' ? [fields] : [];
      }),
    ]),
  );
}

/** The labels under which fields are handed over between subgraphs by degrees (`@override(from:, label:)`), sorted. */
export function readOverrideLabels(links: Links, types: TypeTable): readonly string[] {
  const fields = [...types.withFields.values()].flatMap((type) => type.fields ?? []);
  const labels = fields.flatMap((field) =>
    applications(field, links.directive(join, 'field')).map((directive) => argumentOf(directive, 'overrideLabel')),
  );
  return [...new Set(labels.filter((label) => typeof label === 'string'))].sort();
}

/** The values of the enum that stands for subgraphs, to the subgraphs' own names. */
export function graphNames(document: DocumentNode, links: Links): ReadonlyMap<string, string> {
  const enumName = links.type(join, 'Graph');
  const values = document.definitions.flatMap((definition) =>
    definition.kind === 'EnumTypeDefinition' && definition.name.value === enumName ? (definition.values ?? []) : [],
  );
  return new Map(
    values.map((value) => {
      const [graph] = applications(value, links.directive(join, 'graph'));
      const name = graph && argumentOf(graph, 'name');
      return [value.name.value, typeof name === 'string' ? name : value.name.value];
    }),
  );
}

/** The enum's value for the subgraph that a join directive is about; empty when it names none. */
export function graphOf(directive: ConstDirectiveNode): string {
  const graph = argumentOf(directive, 'graph');
  return typeof graph === 'string' ? graph : '';
}

/** Whether a subgraph resolves the field that a join directive is about: not where it is external or overridden. */
export function resolves(directive: ConstDirectiveNode): boolean {
  return argumentOf(directive, 'external') !== true && argumentOf(directive, 'usedOverridden') !== true;
}
