import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveDefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type SchemaDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { applications, argumentOf, namedType } from '../ast-values.ts';
import { graphOf } from '../field-owners.ts';
import type { TypeWithFields } from '../type-table.ts';
import { plainKey, type HubOf } from './hubs.ts';
import type { Joins } from './joins.ts';
import type { Reach } from './reach.ts';

/** Cuts the supergraph of what can be reached out of the whole: it has fewer subgraphs and plans the same operations. */
export function createProjector(document: DocumentNode, joins: Joins, hubOf: HubOf): (reach: Reach) => DocumentNode {
  const technical = technicalTypes(document, joins);
  const untyped = document.definitions.filter((node) => !joins.types.has(nameOf(node)));
  return (reach) => {
    const names = new Set([...technical, ...reach.types]);
    const projector = new Projector(joins, hubOf, { graphs: reach.graphs, types: names, fields: reach.fields });
    const types = [...names].flatMap((name) => projector.type(joins.types.get(name)) ?? []);
    const left = new Set(types.map(nameOf));
    const isWhole = (node: DefinitionNode) =>
      node.kind !== Kind.DIRECTIVE_DEFINITION ||
      typesOf(node).every((name) => left.has(name) || !joins.types.has(name));
    const rest = untyped
      .filter(isWhole)
      .map((node) => (node.kind === Kind.SCHEMA_DEFINITION ? projector.schema(node) : node));
    return { kind: Kind.DOCUMENT, definitions: [...rest, ...types] };
  };
}

/** Types of a directive's arguments. */
function typesOf(node: DirectiveDefinitionNode): readonly string[] {
  return node.arguments?.map(({ type }) => namedType(type)) ?? [];
}

/** Types that the definitions of directives need, those of their input types included: clients' documents may use some. */
function technicalTypes(document: DocumentNode, joins: Joins): ReadonlySet<string> {
  const found = new Set<string>();
  const add = ({ type }: { readonly type: TypeNode }): void => {
    const name = namedType(type);
    if (found.has(name)) return;
    found.add(name);
    const definition = joins.types.get(name);
    if (definition?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) definition.fields?.forEach(add);
  };
  for (const node of document.definitions) if (node.kind === Kind.DIRECTIVE_DEFINITION) node.arguments?.forEach(add);
  return found;
}

type Joined = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

class Projector {
  readonly #joins: Joins;
  readonly #hubOf: HubOf;
  readonly #reach: Reach;
  readonly #inaccessible: string | null;

  constructor(joins: Joins, hubOf: HubOf, reach: Reach) {
    this.#joins = joins;
    this.#hubOf = hubOf;
    this.#reach = reach;
    this.#inaccessible = joins.links.directive('https://specs.apollo.dev/inaccessible', 'inaccessible');
  }

  schema(node: SchemaDefinitionNode): SchemaDefinitionNode {
    return { ...node, operationTypes: node.operationTypes.filter(({ type }) => this.#survives(type.name.value)) };
  }

  /** What is left of a type; nothing when no subgraph that is there knows it. */
  type(node: TypeDefinitionNode | undefined): TypeDefinitionNode | null {
    if (node === undefined) return null;
    const name = node.name.value;
    if (name === this.#joins.graphEnum && node.kind === Kind.ENUM_TYPE_DEFINITION) return this.#graphs(node);
    if (this.#joins.graphsOf(name).size === 0) return node; // a technical type
    return this.#survives(name) ? this.#reduced(node) : null;
  }

  #reduced(node: TypeDefinitionNode): TypeDefinitionNode {
    const bare = { directives: this.#onType(node) };
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION: {
        const interfaces = node.interfaces?.filter(({ name }) => this.#survives(name.value)) ?? [];
        return { ...node, ...bare, interfaces, fields: this.#fields(node) };
      }
      case Kind.UNION_TYPE_DEFINITION:
        return { ...node, ...bare, types: node.types?.filter(({ name }) => this.#survives(name.value)) ?? [] };
      case Kind.ENUM_TYPE_DEFINITION:
        return { ...node, ...bare, values: node.values?.flatMap((value) => this.#joined(value, 'enumValue')) ?? [] };
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        return { ...node, ...bare, fields: node.fields?.flatMap((field) => this.#joined(field, 'field')) ?? [] };
      case Kind.SCALAR_TYPE_DEFINITION:
        return { ...node, ...bare };
      default:
        return node satisfies never;
    }
  }

  #survives(typeName: string): boolean {
    if (!this.#reach.types.has(typeName)) return false;
    const graphs = this.#joins.graphsOf(typeName);
    return graphs.size === 0 || [...graphs].some((graph) => this.#reach.graphs.has(graph));
  }

  #graphs(node: EnumTypeDefinitionNode): EnumTypeDefinitionNode {
    return { ...node, values: node.values?.filter(({ name }) => this.#reach.graphs.has(name.value)) ?? [] };
  }

  #fields(node: TypeWithFields): readonly FieldDefinitionNode[] {
    const kept = this.#kept(node);
    return this.#isBare(node, kept) ? [...kept, this.#joins.unselected] : kept;
  }

  #kept({ name: { value: typeName } }: TypeWithFields): readonly FieldDefinitionNode[] {
    const names = this.#reach.fields.get(typeName) ?? new Set();
    return [...names].flatMap((name) => this.#joined(this.#joins.field(typeName, name)!, 'field'));
  }

  /** Whether some subgraph, or the client, would find a type, or an interface of it, without any field. */
  #isBare({ name, interfaces }: TypeWithFields, kept: readonly FieldDefinitionNode[]): boolean {
    const graphs = [...this.#joins.graphsOf(name.value)].filter((graph) => this.#reach.graphs.has(graph));
    const isIn = (field: FieldDefinitionNode, graph: string) => {
      const joined = this.#joins.onField(field);
      return joined.length === 0 || joined.some((directive) => graphOf(directive) === graph);
    };
    const isVisible = (field: FieldDefinitionNode) => applications(field, this.#inaccessible).length === 0;
    return (
      !kept.some(isVisible) ||
      !graphs.every((graph) => kept.some((field) => isIn(field, graph))) ||
      (interfaces ?? []).some((parent) => this.#isBareInterface(parent.name.value))
    );
  }

  #isBareInterface(name: string): boolean {
    const node = this.#joins.types.get(name);
    return (
      node?.kind === Kind.INTERFACE_TYPE_DEFINITION && this.#survives(name) && this.#isBare(node, this.#kept(node))
    );
  }

  /** A field or value without what it says of subgraphs that are not there; nothing when it says nothing of others. */
  #joined<Node extends Joined>(node: Node, element: 'field' | 'enumValue'): readonly Node[] {
    const join = this.#joins.directive(element);
    const kept = (node.directives ?? []).filter((directive) => {
      const { value } = directive.name;
      return value === this.#inaccessible || (value === join && this.#isHere(directive));
    });
    const isGone = applications(node, join).length > 0 && applications({ directives: kept }, join).length === 0;
    return isGone ? [] : [{ ...node, directives: kept }];
  }

  #isHere(directive: ConstDirectiveNode): boolean {
    const graph = graphOf(directive);
    return graph === '' || this.#reach.graphs.has(graph);
  }

  #onType(node: TypeDefinitionNode): readonly ConstDirectiveNode[] {
    const [type, implementing, member] = [
      this.#joins.directive('type'),
      this.#joins.directive('implements'),
      this.#joins.directive('unionMember'),
    ];
    return (node.directives ?? []).flatMap((directive): readonly ConstDirectiveNode[] => {
      const name = directive.name.value;
      if (name === this.#inaccessible) return [directive];
      if (!this.#isHere(directive)) return [];
      if (name === type) return [this.#hubOnly(node.name.value, directive)];
      if (name === implementing) return this.#survives(String(argumentOf(directive, 'interface'))) ? [directive] : [];
      if (name === member) return this.#survives(String(argumentOf(directive, 'member'))) ? [directive] : [];
      return [];
    });
  }

  /** Where one key holds all parts of a type together, the others go with their fields. */
  #hubOnly(typeName: string, directive: ConstDirectiveNode): ConstDirectiveNode {
    const key = argumentOf(directive, 'key');
    const hub = this.#hubOf(typeName);
    if (typeof key !== 'string' || hub === null || hub.odd.size > 0) return directive;
    if (plainKey(key)?.join(' ') === hub.key.join(' ')) return directive;
    return { ...directive, arguments: directive.arguments?.filter(({ name }) => name.value === 'graph') ?? [] };
  }
}

function nameOf(node: DefinitionNode): string {
  return 'name' in node ? (node.name?.value ?? '') : '';
}
