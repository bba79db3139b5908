import type { Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { hiddenName } from './hidden-name.ts';
import { appliesTo } from './join.ts';
import { Hole, isTree, Opaque, type Tree, type TreeValue } from './tree.ts';

/**
 * Names entities to an agency: as JSON text of `__typename`, the key, and the inputs of `@requires`.
 *
 * @see https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
export interface Represent {
  /** What is written of an object of this type; null when the fetch is not about such. */
  kindOf(entity: Tree): EntityKind | null;
  /**
   * A hole when something needed is missing, because an agency failed or knows no such entity; null when the object
   * lacks what is needed.
   */
  write(entity: Tree, kind: EntityKind): string | Hole | null;
}

/** What is written of objects of one type. */
export interface EntityKind {
  readonly fields: readonly WrittenField[];
  /** What of an object decides on the text: objects of one kind that are alike in these are one entity. */
  readonly inputs: readonly string[];
  /** Those of them that are leaves. An agency that does not know the entity has left a hole in their place. */
  readonly leaves: readonly string[];
  /** As which type the agency is asked about them. */
  readonly type: string;
  /** Names under which an object may hold the references of whom it is about; null: it is about nobody. */
  readonly subjects: readonly string[] | null;
}

/** Writes a value's JSON text; undefined when it has not come, and no agency is to blame. */
type WriteValue = (value: TreeValue | undefined) => string | Hole | undefined;

interface WrittenField {
  /** The field's name in JSON, with its colon. */
  readonly head: string;
  readonly from: string;
  /** JSON text that stands in place of what is read. */
  readonly constant: string | null;
  readonly isLeaf: boolean;
  readonly isInput: boolean;
  readonly write: WriteValue;
}

/** Compiles the reading of representations from the tree: once for each type that its objects turn out to have. */
export function compileRepresent(
  types: TypeTable,
  requires: readonly Selection[],
  subjectField: (type: string) => string | undefined = () => undefined,
): Represent {
  const fieldsFor = compileKinds(types, requires);
  const known = new WeakMap<readonly WrittenField[], EntityKind | null>();

  function make(fields: readonly WrittenField[], typeName: unknown): EntityKind | null {
    const type = fields.find(({ head }) => head === '"__typename":');
    if (type === undefined || (type.constant === null && typeof typeName !== 'string')) return null;
    const read = fields.filter((field) => field.constant === null && field !== type);
    if (!fields.some((field) => field !== type && !field.isInput)) return null; // nothing that would name it
    const leaves = read.filter(({ isLeaf }) => isLeaf).map(({ from }) => from);
    const name = type.constant === null ? String(typeName) : (JSON.parse(type.constant) as string);
    return { fields, inputs: read.map(({ from }) => from), leaves, type: name, subjects: subjectsOf(name, read) };
  }

  /** The field itself where it is sent along, else what was asked for besides. */
  function subjectsOf(type: string, sent: readonly WrittenField[]): readonly string[] | null {
    const possible = types.possibleTypes(type).flatMap((name) => {
      const field = subjectField(name);
      return field === undefined ? [] : [{ name, field }];
    });
    if (possible.length === 0) return null;
    const names = possible.flatMap(({ name, field }) => {
      const key = sent.find(({ head, isLeaf }) => isLeaf && head === `${JSON.stringify(field)}:`);
      return key === undefined ? [hiddenName(name, field)] : [key.from];
    });
    return [...new Set(names)];
  }

  function find(typeName: unknown): EntityKind | null {
    const fields = fieldsFor(typeName);
    const found = known.get(fields);
    if (found !== undefined) return found;
    const kind = make(fields, typeName);
    known.set(fields, kind);
    return kind;
  }

  // Objects of one type mostly come one after the other.
  let last = { typeName: undefined as unknown, kind: find(undefined) };

  return {
    kindOf(entity) {
      const typeName = entity['__typename'];
      if (typeName !== last.typeName) last = { typeName, kind: find(typeName) };
      return last.kind;
    },
    write: (entity, { fields, leaves }) => holeAmong(entity, leaves) ?? writeFields(entity, fields),
  };
}

function holeAmong(entity: Tree, leaves: readonly string[]): Hole | null {
  for (const name of leaves) {
    const value = entity[name];
    if (value instanceof Hole) return value;
  }
  return null;
}

/** Finds what is written of objects by the type that they say they have. */
function compileKinds(types: TypeTable, selections: readonly Selection[]): (told: unknown) => readonly WrittenField[] {
  const known = new Map<string | null, readonly WrittenField[]>();
  return (told) => {
    const typeName = typeof told === 'string' ? told : null;
    const found = known.get(typeName);
    if (found !== undefined) return found;
    const fields = fieldsOf(types, selections, typeName);
    // An agency may make up any number of names: only those that the schema has are kept.
    if (typeName === null || types.withFields.has(typeName)) known.set(typeName, fields);
    return fields;
  };
}

function writeFields(source: Tree, fields: readonly WrittenField[]): string | Hole | null {
  let text = '{';
  for (const { head, from, constant, write } of fields) {
    const value = constant ?? write(source[from]);
    if (value === undefined) return null;
    if (typeof value !== 'string') return value;
    text += text === '{' ? head + value : `,${head}${value}`;
  }
  return `${text}}`;
}

/** The fields to write for objects of one type, each once. */
function fieldsOf(types: TypeTable, selections: readonly Selection[], typeName: string | null): WrittenField[] {
  const found = new Map<
    string,
    { readonly from: string; constant: string | null; isInput: boolean; below: readonly Selection[] | null }
  >();

  function gather(from: readonly Selection[]): void {
    for (const selection of from) {
      if (selection.kind === 'fragment') {
        if (typeName !== null && appliesTo(types, selection.on, typeName)) gather(selection.selections);
        continue;
      }
      const { name, constant, isInput = false, selections: below } = selection;
      const merged = below === null ? null : [...(found.get(name)?.below ?? []), ...below];
      // What the planner sets for objects of a type holds where another fragment names the same field, too.
      const text = constant === undefined ? (found.get(name)?.constant ?? null) : JSON.stringify(constant);
      found.set(name, { from: selection.from, constant: text, isInput, below: merged });
    }
  }

  gather(selections);
  return [...found].map(([name, { from, constant, isInput, below }]) => ({
    head: `${JSON.stringify(name)}:`,
    from,
    constant,
    isLeaf: below === null,
    isInput,
    write: compileValue(types, below),
  }));
}

function compileValue(types: TypeTable, selections: readonly Selection[] | null): WriteValue {
  const fieldsFor = compileKinds(types, selections ?? []);

  return function write(value) {
    if (typeof value === 'string') return JSON.stringify(value);
    if (value === undefined) return undefined;
    if (value instanceof Hole) return value.causes.length > 0 ? value : 'null';
    if (Array.isArray(value)) return writeList(value, write);
    if (isTree(value)) return writeFields(value, fieldsFor(value['__typename'])) ?? undefined;
    return JSON.stringify(value instanceof Opaque ? value.value : value);
  };
}

function writeList(list: readonly TreeValue[], write: WriteValue): string | Hole | undefined {
  const texts: string[] = [];
  for (const element of list) {
    const text = write(element);
    if (typeof text !== 'string') return text;
    texts.push(text);
  }
  return `[${texts.join(',')}]`;
}
