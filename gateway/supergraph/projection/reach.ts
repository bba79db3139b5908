import { Kind, type DocumentNode, type FieldDefinitionNode, type SelectionSetNode } from 'graphql';
import { argumentOf, namedType } from '../ast-values.ts';
import { graphOf } from '../field-owners.ts';
import { parseFieldSet } from '../field-sets.ts';
import { plainKey, type HubOf } from './hubs.ts';
import { hasFields, type Joins } from './joins.ts';

/** The part of a supergraph that an operation can reach. */
export interface Reach {
  readonly graphs: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  /** Names of the fields by type; a type without an entry has none. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Collects what an operation needs: what it selects, and what agencies need before they can answer that. */
export class Reaching implements Reach {
  readonly graphs = new Set<string>();
  readonly types = new Set<string>();
  readonly fields = new Map<string, Set<string>>();
  readonly #joins: Joins;
  readonly #hubOf: HubOf;
  readonly #roots: ReadonlySet<string>;
  /** Fields of which one owner is enough, whichever is there. */
  readonly #open = new Map<string, ReadonlySet<string>>();
  readonly #needed = new Set<string>();
  readonly #sets = new Set<string>();

  constructor(joins: Joins, hubOf: HubOf, roots: ReadonlySet<string>) {
    this.#joins = joins;
    this.#hubOf = hubOf;
    this.#roots = roots;
  }

  /** Everything that a valid document of one operation asks for. */
  addDocument(document: DocumentNode, rootOf: (operation: string) => string): void {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) {
        this.#needKnown(node.typeCondition.name.value);
        this.#needSelections(node.typeCondition.name.value, node.selectionSet, false);
      } else if (node.kind === Kind.OPERATION_DEFINITION) {
        for (const { type } of node.variableDefinitions ?? []) this.#needKnown(namedType(type));
        const root = rootOf(node.operation);
        for (const type of [root, rootOf('query')]) this.addType(type);
        this.#needSelections(root, node.selectionSet, false);
      }
    }
  }

  /** Goes on until nothing more is needed. */
  close(): this {
    for (const root of this.#roots) if (this.types.has(root)) this.#needKnown(root);
    let before;
    do {
      before = this.#size;
      this.#needInputs();
      this.#needWitnesses();
      if (before === this.#size) this.#openOneGraph();
    } while (before !== this.#size);
    return this;
  }

  /** A type, with what it takes to go from one of its subgraphs to another. */
  addType(name: string): void {
    const type = this.#joins.types.get(name);
    if (type === undefined || this.types.has(name)) return;
    this.types.add(name);
    if (hasFields(type)) this.#needHub(name);
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION) {
      const above = type.interfaces?.map((parent) => parent.name.value) ?? [];
      for (const parent of above) if (this.#joins.isInterfaceObject(parent)) this.addType(parent);
    }
    for (const below of this.#joins.membersOf(name)) this.addType(below);
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      for (const field of type.fields ?? []) this.addType(namedType(field.type));
  }

  /** A field, and subgraphs that resolve it: all of them where it may matter which one is asked. */
  addField(typeName: string, fieldName: string, fromAll: boolean): void {
    const field = this.#joins.field(typeName, fieldName);
    const coordinate = `${typeName}.${fieldName}`;
    if (field === undefined || this.#needed.has(`${coordinate} ${fromAll}`)) return;
    this.#needed.add(`${coordinate} ${fromAll}`);
    this.#keepField(typeName, field);
    const owners = this.#joins.ownersOf(typeName, field);
    if (fromAll || this.#dependsOnOwner(typeName, field)) for (const graph of owners) this.graphs.add(graph);
    else if (owners.size > 0) this.#open.set(coordinate, this.#reachable(owners, typeName));
    for (const above of this.#interfacesOf(typeName)) {
      if (this.#joins.isInterfaceObject(above)) this.addField(above, fieldName, fromAll);
    }
  }

  /** Those of a field's owners that can be asked for it from anywhere; all of them where none can. */
  #reachable(owners: ReadonlySet<string>, typeName: string): ReadonlySet<string> {
    const odd = this.#hubOf(typeName)?.odd ?? new Set();
    const regular = new Set([...owners].filter((graph) => !odd.has(graph)));
    return regular.size > 0 ? regular : owners;
  }

  get #size(): number {
    const fields = [...this.fields.values()].reduce((sum, names) => sum + names.size, 0);
    return this.graphs.size + this.types.size + fields + this.#needed.size + this.#sets.size;
  }

  #interfacesOf(typeName: string): readonly string[] {
    const type = this.#joins.types.get(typeName);
    return type !== undefined && hasFields(type) ? (type.interfaces ?? []).map(({ name }) => name.value) : [];
  }

  #needHub(typeName: string): void {
    const hub = this.#hubOf(typeName);
    if (hub === null) return;
    for (const name of hub.key) this.#keepNamed(typeName, name);
    if (hub.odd.size === 0) return;
    for (const graph of hub.odd) this.graphs.add(graph);
    for (const { text } of this.#joins.keysOf(typeName)) {
      if (plainKey(text)?.join(' ') !== hub.key.join(' ')) this.#needSelections(typeName, parseFieldSet(text), true);
    }
  }

  /** Objects of a type without keys are read where they are found. */
  #staysInPlace(typeName: string): boolean {
    return !this.#roots.has(typeName) && this.#hubOf(typeName) === null;
  }

  /** Whether the subgraph that resolves a field decides what can be read of its value. */
  #dependsOnOwner(typeName: string, field: FieldDefinitionNode): boolean {
    if (this.#staysInPlace(typeName)) return false;
    const name = namedType(field.type);
    return this.#isComposite(name) && this.#hubOf(name)?.odd.size !== 0;
  }

  #needSelections(typeName: string, { selections }: SelectionSetNode, fromAll: boolean): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue; // its definition stands in the document
      if (selection.kind === Kind.FIELD) {
        this.addField(typeName, selection.name.value, fromAll);
        const field = this.#joins.field(typeName, selection.name.value);
        if (selection.selectionSet !== undefined && field !== undefined)
          this.#needSelections(namedType(field.type), selection.selectionSet, fromAll);
      } else {
        const on = selection.typeCondition?.name.value ?? typeName;
        if (on !== typeName) this.#needKnown(on);
        this.#needSelections(on, selection.selectionSet, fromAll);
      }
    }
  }

  /** A type of which it is not enough to be reached: some subgraph has to know it. */
  #needKnown(typeName: string): void {
    this.addType(typeName);
    const graphs = this.#joins.graphsOf(typeName);
    if (graphs.size > 0) this.#open.set(typeName, graphs);
  }

  #keepNamed(typeName: string, fieldName: string): void {
    const field = this.#joins.field(typeName, fieldName);
    if (field !== undefined) this.#keepField(typeName, field);
  }

  #keepField(typeName: string, field: FieldDefinitionNode): void {
    const names = this.fields.get(typeName) ?? new Set<string>();
    this.fields.set(typeName, names);
    if (names.has(field.name.value)) return;
    names.add(field.name.value);
    this.addType(typeName);
    for (const below of this.#joins.implementationsOf(typeName)) this.addField(below, field.name.value, false);
    this.addType(namedType(field.type));
    for (const argument of field.arguments ?? []) this.addType(namedType(argument.type));
    for (const directive of this.#joins.onField(field)) {
      const type = argumentOf(directive, 'type');
      if (typeof type === 'string') this.addType(type.replaceAll(/\W/g, ''));
    }
  }

  /** What the subgraphs that are there need (`@requires`) or bring along (`@provides`). */
  #needInputs(): void {
    for (const [typeName, names] of this.fields) {
      for (const name of names) {
        const field = this.#joins.field(typeName, name);
        for (const directive of field === undefined ? [] : this.#joins.onField(field)) {
          if (!this.graphs.has(graphOf(directive))) continue;
          this.#needSet(typeName, argumentOf(directive, 'requires'));
          this.#needSet(namedType(field!.type), argumentOf(directive, 'provides'));
        }
      }
    }
  }

  #needSet(typeName: string, text: unknown): void {
    if (typeof text !== 'string' || this.#sets.has(`${typeName} ${text}`)) return;
    this.#sets.add(`${typeName} ${text}`);
    this.#needSelections(typeName, parseFieldSet(text), false);
  }

  /** The planner asks for each type of an abstract one by itself where subgraphs know different ones: it has to see that. */
  #needWitnesses(): void {
    for (const typeName of this.types) {
      const known = this.#joins.membersByGraph(typeName);
      const here = new Set([...known].flatMap(([graph, members]) => (this.graphs.has(graph) ? [members] : [])));
      const [only] = here;
      const other = here.size === 1 ? [...known].find(([, members]) => members !== only) : undefined;
      if (other !== undefined) this.graphs.add(other[0]);
    }
  }

  #isComposite(typeName: string): boolean {
    const type = this.#joins.types.get(typeName);
    return type !== undefined && (hasFields(type) || type.kind === Kind.UNION_TYPE_DEFINITION);
  }

  /** Takes in the subgraph that answers most of what no subgraph here does; the first of them, so that it is the same each time. */
  #openOneGraph(): void {
    const votes = new Map<string, number>();
    for (const owners of this.#open.values()) {
      if ([...owners].some((graph) => this.graphs.has(graph))) continue;
      for (const graph of owners) votes.set(graph, (votes.get(graph) ?? 0) + 1);
    }
    const most = Math.max(0, ...votes.values());
    for (const [graph, count] of votes) if (count === most && most > 0) return void this.graphs.add(graph);
  }
}
