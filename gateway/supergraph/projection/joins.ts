import type { ConstDirectiveNode, DocumentNode, FieldDefinitionNode, TypeDefinitionNode } from 'graphql';
import { Kind } from 'graphql';
import { applications, argumentOf } from '../ast-values.ts';
import { graphOf, resolves } from '../field-owners.ts';
import type { Links } from '../links.ts';
import type { TypeWithFields } from '../type-table.ts';

const join = 'https://specs.apollo.dev/join';

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;
const boolean = { kind: Kind.NAMED_TYPE, name: nameNode('Boolean') } as const;

/** A key of a type in a subgraph. */
export interface JoinKey {
  readonly graph: string;
  /** The field set as the supergraph writes it. */
  readonly text: string;
  readonly resolvable: boolean;
}

/** What a supergraph's join directives say, ready to be asked often. Subgraphs go by their values in `join__Graph`. */
export class Joins {
  readonly links: Links;
  readonly types: ReadonlyMap<string, TypeDefinitionNode>;
  /** A field that no type has. */
  readonly unselected: FieldDefinitionNode;
  readonly #fields = new Map<string, ReadonlyMap<string, FieldDefinitionNode>>();
  readonly #implementations = new Map<string, string[]>();
  readonly #interfaceObjects = new Set<string>();
  readonly #members = new Map<string, ReadonlyMap<string, string>>();

  constructor(document: DocumentNode, links: Links) {
    this.links = links;
    this.types = new Map(document.definitions.flatMap((node) => (isType(node) ? [[node.name.value, node]] : [])));
    for (const type of this.types.values()) if (hasFields(type)) this.#readType(type);
    this.unselected = { kind: Kind.FIELD_DEFINITION, name: nameNode(this.#freshName('_part')), type: boolean };
  }

  /** The name of a join directive in this supergraph. */
  directive(element: 'type' | 'field' | 'implements' | 'unionMember' | 'enumValue' | 'graph'): string | null {
    return this.links.directive(join, element);
  }

  /** The name of the enum that stands for the subgraphs. */
  get graphEnum(): string | null {
    return this.links.type(join, 'Graph');
  }

  /** Subgraphs that know a type. */
  graphsOf(typeName: string): ReadonlySet<string> {
    return new Set(this.#onType(typeName).map(graphOf));
  }

  keysOf(typeName: string): readonly JoinKey[] {
    return this.#onType(typeName).flatMap((directive) => {
      const text = argumentOf(directive, 'key');
      if (typeof text !== 'string') return [];
      return [{ graph: graphOf(directive), text, resolvable: argumentOf(directive, 'resolvable') !== false }];
    });
  }

  field(typeName: string, fieldName: string): FieldDefinitionNode | undefined {
    return this.#fields.get(typeName)?.get(fieldName);
  }

  fieldsOf(typeName: string): readonly FieldDefinitionNode[] {
    return [...(this.#fields.get(typeName)?.values() ?? [])];
  }

  /** What a field says of subgraphs; nothing when it is in all of its type's. */
  onField(field: FieldDefinitionNode): readonly ConstDirectiveNode[] {
    return applications(field, this.directive('field'));
  }

  /** Subgraphs that resolve a field themselves. */
  ownersOf(typeName: string, field: FieldDefinitionNode): ReadonlySet<string> {
    const joined = this.onField(field);
    if (joined.length === 0) return this.graphsOf(typeName);
    return new Set(
      joined
        .filter(resolves)
        .map(graphOf)
        .filter((graph) => graph !== ''),
    );
  }

  /** Types that implement an interface, interfaces among them. */
  implementationsOf(interfaceName: string): readonly string[] {
    return this.#implementations.get(interfaceName) ?? [];
  }

  /** Members of a union, implementations of an interface. */
  membersOf(typeName: string): readonly string[] {
    const type = this.types.get(typeName);
    if (type?.kind === Kind.UNION_TYPE_DEFINITION) return type.types?.map(({ name }) => name.value) ?? [];
    return this.implementationsOf(typeName);
  }

  /** By subgraph, which object types an interface or a union has there: equal texts for the same types. */
  membersByGraph(typeName: string): ReadonlyMap<string, string> {
    const known = this.#members.get(typeName) ?? this.#readMembers(typeName);
    this.#members.set(typeName, known);
    return known;
  }

  /** Whether an interface is an object type in some subgraph (`@interfaceObject`). */
  isInterfaceObject(typeName: string): boolean {
    return this.#interfaceObjects.has(typeName);
  }

  #readMembers(typeName: string): ReadonlyMap<string, string> {
    const type = this.types.get(typeName);
    if (type?.kind !== Kind.INTERFACE_TYPE_DEFINITION && type?.kind !== Kind.UNION_TYPE_DEFINITION) return new Map();
    const members = new Map([...this.graphsOf(typeName)].map((graph): [string, string[]] => [graph, []]));
    for (const directive of applications(type, this.directive('unionMember')))
      members.get(graphOf(directive))?.push(String(argumentOf(directive, 'member')));
    for (const name of this.implementationsOf(typeName)) {
      for (const directive of applications(this.types.get(name)!, this.directive('implements')))
        if (argumentOf(directive, 'interface') === typeName) members.get(graphOf(directive))?.push(name);
    }
    return new Map([...members].map(([graph, names]) => [graph, names.sort().join(' ')]));
  }

  #onType(typeName: string): readonly ConstDirectiveNode[] {
    const type = this.types.get(typeName);
    return type === undefined ? [] : applications(type, this.directive('type'));
  }

  #freshName(text: string): string {
    const isTaken = [...this.#fields.values()].some((fields) => fields.has(text));
    return isTaken ? this.#freshName(`${text}_`) : text;
  }

  #readType(type: TypeWithFields): void {
    const typeName = type.name.value;
    this.#fields.set(typeName, new Map(type.fields?.map((field) => [field.name.value, field])));
    for (const parent of type.interfaces ?? []) {
      const known = this.#implementations.get(parent.name.value);
      if (known === undefined) this.#implementations.set(parent.name.value, [typeName]);
      else known.push(typeName);
    }
    const isObject = this.#onType(typeName).some((directive) => argumentOf(directive, 'isInterfaceObject') === true);
    if (isObject) this.#interfaceObjects.add(typeName);
  }
}

export function hasFields(node: { readonly kind: string }): node is TypeWithFields {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function isType(node: { readonly kind: string }): node is TypeDefinitionNode {
  return node.kind.endsWith('TypeDefinition');
}
