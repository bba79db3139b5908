import {
  Kind,
  print,
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { applications, argumentOf, namedType } from './ast-values.ts';
import { graphNames, graphOf } from './field-owners.ts';
import { parseFieldSet } from './field-sets.ts';
import type { Links } from './links.ts';
import { StandIns } from './stand-ins.ts';
import type { TypeTable, TypeWithFields } from './type-table.ts';
import { isIn, NamedFields, withoutUselessExternals } from './useless-externals.ts';

const join = 'https://specs.apollo.dev/join';

interface WithStandIns {
  readonly document: DocumentNode;
  readonly standIns: StandIns;
}

/**
 * Gives each field that a `@requires` names with arguments a stand-in without any: `comments(limit: 3)` becomes
 * `comments__with_0`, on the same types and from the same agencies.
 *
 * The planner tells selections apart by response name: it takes the client's `comments(limit: 1)`, or another
 * field's `comments(limit: 5)`, for the one that is required. The plan room puts the real fields back.
 *
 * @returns the same document when no `@requires` has arguments.
 */
export function withStandIns(document: DocumentNode, links: Links, types: TypeTable): WithStandIns {
  const mender = new RequirementMender(links, types, graphNames(document, links));
  const mended = document.definitions.map((node) => (hasFields(node) ? mender.mendType(node) : node));
  const { standIns } = mender;
  if (standIns.fields.size === 0) return { document, standIns };
  const definitions = mended.map((node) => (hasFields(node) ? mender.extendType(node) : node));
  return { document: { ...document, definitions }, standIns };
}

/** Goes over all types twice: what stands for a field needs the same inputs as the field itself once it is mended. */
class RequirementMender {
  readonly standIns: StandIns;
  readonly #types: TypeTable;
  readonly #named: NamedFields;
  readonly #agencies: ReadonlyMap<string, string>;
  readonly #joinType: string | null;
  readonly #joinField: string | null;

  constructor(links: Links, types: TypeTable, agencies: ReadonlyMap<string, string>) {
    this.standIns = new StandIns(types);
    this.#types = types;
    this.#named = new NamedFields(types);
    this.#agencies = agencies;
    this.#joinType = links.directive(join, 'type');
    this.#joinField = links.directive(join, 'field');
  }

  /** Puts stand-ins into the field sets of a type. */
  mendType<Type extends TypeWithFields>(type: Type): Type {
    const typeName = type.name.value;
    for (const directive of applications(type, this.#joinType)) this.#noteKey(directive, typeName);
    return { ...type, fields: type.fields?.map((field) => this.#mendDefinition(field, typeName)) ?? [] };
  }

  /** Adds its stand-ins to a type. */
  extendType<Type extends TypeWithFields>(type: Type): Type {
    const names = [...(this.standIns.byType.get(type.name.value) ?? [])];
    if (names.length === 0) return type;
    const fields = [...(type.fields ?? []), ...names.flatMap((name) => this.#standIn(type, name))];
    const real = new Set(names.flatMap((name) => this.standIns.fields.get(name)?.name ?? []));
    const concerned = (field: FieldDefinitionNode) => real.has(field.name.value) || names.includes(field.name.value);
    return { ...type, fields: fields.map((field) => (concerned(field) ? this.#withoutUseless(field, type) : field)) };
  }

  #mendDefinition(field: FieldDefinitionNode, typeName: string): FieldDefinitionNode {
    const directives = field.directives?.map((directive) => {
      if (directive.name.value !== this.#joinField) return directive;
      this.#note(directive, 'provides', namedType(field.type));
      return this.#mendRequires(directive, typeName, field.name.value);
    });
    return { ...field, directives: directives ?? [] };
  }

  #mendRequires(directive: ConstDirectiveNode, typeName: string, fieldName: string): ConstDirectiveNode {
    const requires = argumentOf(directive, 'requires');
    if (typeof requires !== 'string') return directive;
    const graph = graphOf(directive);
    const selections = this.#mendSelections(parseFieldSet(requires), typeName, graph);
    const needs = new Set(pathsIn(selections, ''));
    this.standIns.needs.set(`${this.#agencies.get(graph) ?? ''} ${typeName}.${fieldName}`, needs);
    if (!requires.includes('(')) return directive;
    const text = printFieldSet(selections);
    return { ...directive, arguments: directive.arguments?.map((given) => replaced(given, text)) ?? [] };
  }

  #noteKey(directive: ConstDirectiveNode, typeName: string): void {
    const key = new Set(this.#note(directive, 'key', typeName));
    const place = `${this.#agencies.get(graphOf(directive)) ?? ''} ${typeName}`;
    if (key.size > 0) this.standIns.keys.set(place, [...(this.standIns.keys.get(place) ?? []), key]);
  }

  /** The paths in a set of fields. */
  #note(directive: ConstDirectiveNode, set: 'key' | 'provides', typeName: string): readonly string[] {
    const text = argumentOf(directive, set);
    if (typeof text !== 'string') return [];
    return pathsIn(this.#mendSelections(parseFieldSet(text), typeName, graphOf(directive)), '');
  }

  #mendSelections(set: SelectionSetNode, typeName: string, graph: string): SelectionSetNode {
    const selections = set.selections.map((selection): SelectionNode => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.FIELD) return this.#mendField(selection, typeName, graph);
      const on = selection.typeCondition?.name.value ?? typeName;
      return { ...selection, selectionSet: this.#mendSelections(selection.selectionSet, on, graph) };
    });
    return { ...set, selections };
  }

  #mendField(field: FieldNode, typeName: string, graph: string): FieldNode {
    const returned = this.#types.typeOf(typeName, field.name.value) ?? '';
    const below = field.selectionSet && { selectionSet: this.#mendSelections(field.selectionSet, returned, graph) };
    const isPlain = field.arguments === undefined || field.arguments.length === 0;
    const name = isPlain ? field.name.value : this.standIns.name(typeName, field);
    this.#named.add(graph, typeName, name);
    return { ...field, ...below, name: nameNode(name), arguments: [] };
  }

  #standIn(type: TypeWithFields, name: string): readonly FieldDefinitionNode[] {
    const real = type.fields?.find((field) => field.name.value === this.standIns.fields.get(name)?.name);
    return real === undefined ? [] : [{ ...real, name: nameNode(name), arguments: [] }];
  }

  #withoutUseless(field: FieldDefinitionNode, { name: { value: typeName }, interfaces }: TypeWithFields) {
    const name = field.name.value;
    const standIn = this.standIns.fields.get(name);
    const parents = (interfaces ?? [])
      .map((parent) => parent.name.value)
      .filter((parent) => standIn === undefined || this.standIns.byType.get(parent)?.has(name) === true);
    const inherited = parents.map((parent) => this.#types.field(parent, standIn?.name ?? name));
    return withoutUselessExternals(
      field,
      this.#joinField,
      (graph) => this.#named.has(graph, typeName, name),
      (graph) => inherited.some((definition) => isIn(graph, definition, this.#joinField)),
    );
  }
}

function pathsIn({ selections }: SelectionSetNode, above: string): readonly string[] {
  return selections.flatMap((selection): readonly string[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const path = selection.kind === Kind.FIELD ? `${above}.${selection.name.value}` : above;
    const below = selection.selectionSet === undefined ? [] : pathsIn(selection.selectionSet, path);
    return selection.kind === Kind.FIELD ? [path, ...below] : below;
  });
}

function hasFields(node: { readonly kind: string }): node is TypeWithFields {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function replaced(argument: ConstArgumentNode, requires: string): ConstArgumentNode {
  return argument.name.value === 'requires' ? { ...argument, value: { kind: Kind.STRING, value: requires } } : argument;
}

/** No arguments are left in it, so no string whose spaces would matter. */
function printFieldSet(selectionSet: SelectionSetNode): string {
  return print(selectionSet).slice(1, -1).replaceAll(/\s+/g, ' ').trim();
}

function nameNode(value: string) {
  return { kind: Kind.NAME, value } as const;
}
