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
  type TypeNode,
} from 'graphql';
import { applications, argumentOf } from './ast-values.ts';
import { graphNames, graphOf } from './field-owners.ts';
import { parseFieldSet } from './field-sets.ts';
import type { Links } from './links.ts';
import { StandIns } from './stand-ins.ts';
import type { TypeTable, TypeWithFields } from './type-table.ts';

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
  const join = 'https://specs.apollo.dev/join';
  const [joinType, joinField] = [links.directive(join, 'type'), links.directive(join, 'field')];
  const names = graphNames(document, links);
  const standIns = new StandIns(types);
  /** Fields that a subgraph's field sets still name without arguments, by `GRAPH Type.field`. */
  const plain = new Set<string>();

  function mendSelection(selection: SelectionNode, typeName: string, graph: string): SelectionNode {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    if (selection.kind === Kind.FIELD) return mendField(selection, typeName, graph);
    const on = selection.typeCondition?.name.value ?? typeName;
    return { ...selection, selectionSet: mendSelections(selection.selectionSet, on, graph) };
  }

  function mendField(field: FieldNode, typeName: string, graph: string): FieldNode {
    const fieldName = field.name.value;
    const returned = namedType(types.field(typeName, fieldName)?.type);
    const below = field.selectionSet && { selectionSet: mendSelections(field.selectionSet, returned, graph) };
    if (field.arguments !== undefined && field.arguments.length > 0) {
      return { ...field, ...below, name: nameNode(standIns.name(typeName, field)), arguments: [] };
    }
    for (const member of [typeName, ...types.possibleTypes(typeName)]) plain.add(`${graph} ${member}.${fieldName}`);
    return { ...field, ...below };
  }

  function mendSelections(set: SelectionSetNode, typeName: string, graph: string): SelectionSetNode {
    return { ...set, selections: set.selections.map((selection) => mendSelection(selection, typeName, graph)) };
  }

  function mendRequires(directive: ConstDirectiveNode, typeName: string, fieldName: string): ConstDirectiveNode {
    const requires = argumentOf(directive, 'requires');
    if (typeof requires !== 'string') return directive;
    const selections = mendSelections(parseFieldSet(requires), typeName, graphOf(directive));
    const agency = names.get(graphOf(directive)) ?? '';
    standIns.needs.set(`${agency} ${typeName}.${fieldName}`, new Set(pathsIn(selections, '')));
    if (!requires.includes('(')) return directive;
    const mended = printFieldSet(selections);
    return { ...directive, arguments: (directive.arguments ?? []).map((given) => replaced(given, mended)) };
  }

  function noteUse(directive: ConstDirectiveNode, set: 'key' | 'provides', typeName: string): void {
    const text = argumentOf(directive, set);
    if (typeof text === 'string') mendSelections(parseFieldSet(text), typeName, graphOf(directive));
  }

  function mendType<Type extends TypeWithFields>(type: Type): Type {
    const typeName = type.name.value;
    for (const directive of applications(type, joinType)) noteUse(directive, 'key', typeName);
    const fields = type.fields?.map((field) => {
      for (const directive of applications(field, joinField)) noteUse(directive, 'provides', namedType(field.type));
      const directives = field.directives?.map((directive) =>
        directive.name.value === joinField ? mendRequires(directive, typeName, field.name.value) : directive,
      );
      return { ...field, directives: directives ?? [] };
    });
    return { ...type, fields: fields ?? [] };
  }

  /** After all are mended: what stands for a field needs the same inputs as the field itself. */
  function extend<Type extends TypeWithFields>(type: Type): Type {
    const typeName = type.name.value;
    const own = [...(standIns.byType.get(typeName) ?? [])];
    const replacedNames = new Set(own.map((name) => standIns.fields.get(name)?.name));
    const added = own.flatMap((name) => {
      const real = type.fields?.find((field) => field.name.value === standIns.fields.get(name)?.name);
      return real === undefined ? [] : [{ ...real, name: nameNode(name), arguments: [] }];
    });
    const kept = type.fields?.map((field) =>
      replacedNames.has(field.name.value) ? withoutUseless(field, typeName) : field,
    );
    return { ...type, fields: [...(kept ?? []), ...added] };
  }

  /** An external field that nothing names any more makes a subgraph invalid. */
  function withoutUseless(field: FieldDefinitionNode, typeName: string): FieldDefinitionNode {
    const isUseless = (directive: ConstDirectiveNode) =>
      directive.name.value === joinField &&
      argumentOf(directive, 'external') === true &&
      !plain.has(`${graphOf(directive)} ${typeName}.${field.name.value}`) &&
      !isPromised(typeName, field.name.value, graphOf(directive));
    return { ...field, directives: field.directives?.filter((directive) => !isUseless(directive)) ?? [] };
  }

  /** Whether an interface of the type has the field in the subgraph, so that the type must have it too. */
  function isPromised(typeName: string, fieldName: string, graph: string): boolean {
    return (types.withFields.get(typeName)?.interfaces ?? []).some(({ name }) => {
      const inherited = types.field(name.value, fieldName);
      const joined = inherited === undefined ? [] : applications(inherited, joinField);
      return inherited !== undefined && (joined.length === 0 || joined.some((each) => graphOf(each) === graph));
    });
  }

  const mended = document.definitions.map((node) => (hasFields(node) ? mendType(node) : node));
  if (standIns.fields.size === 0) return { document, standIns };
  const definitions = mended.map((node) => (hasFields(node) ? extend(node) : node));
  return { document: { ...document, definitions }, standIns };
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

function namedType(type: TypeNode | undefined): string {
  if (type === undefined) return '';
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
