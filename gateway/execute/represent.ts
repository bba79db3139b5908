import type { Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { appliesTo } from './join.ts';
import { Hole, isTree, Opaque, type Tree, type TreeValue } from './tree.ts';

/**
 * What is sent to an agency to name one entity, as JSON text: `__typename`, the key, and the inputs of `@requires`.
 * A hole when something needed is missing because an agency failed; null when the object is of another type, or
 * lacks what is needed.
 *
 * @see https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
export type Represent = (entity: Tree) => string | Hole | null;

/** Writes a value's JSON text; undefined when it has not come, and no agency is to blame. */
type WriteValue = (value: TreeValue | undefined) => string | Hole | undefined;

interface WrittenField {
  /** The field's name in JSON, with its colon. */
  readonly head: string;
  readonly from: string;
  /** JSON text that stands in place of what is read. */
  readonly constant: string | null;
  readonly write: WriteValue;
}

/** Compiles the reading of representations from the tree: once for each type that its objects turn out to have. */
export function compileRepresent(types: TypeTable, requires: readonly Selection[]): Represent {
  const writeObject = compileObject(types, requires, ({ fields, typeName }) =>
    fields.some(({ head, constant }) => head === '"__typename":' && (constant !== null || typeName !== null)),
  );
  return (entity) => writeObject(entity);
}

interface ObjectKind {
  readonly fields: readonly WrittenField[];
  /** Null when the object does not say its type. */
  readonly typeName: string | null;
}

function compileObject(
  types: TypeTable,
  selections: readonly Selection[],
  accepts: (kind: ObjectKind) => boolean = () => true,
): Represent {
  const known = new Map<string | null, readonly WrittenField[] | null>();

  function fieldsFor(typeName: string | null): readonly WrittenField[] | null {
    const found = known.get(typeName);
    if (found !== undefined) return found;
    const fields = fieldsOf(types, selections, typeName);
    const made = accepts({ fields, typeName }) ? fields : null;
    if (typeName === null || types.withFields.has(typeName)) known.set(typeName, made);
    return made;
  }

  return (source) => {
    const told = source['__typename'];
    const fields = fieldsFor(typeof told === 'string' ? told : null);
    return fields === null ? null : writeFields(source, fields);
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
    { readonly from: string; constant: string | null; below: readonly Selection[] | null }
  >();

  function gather(from: readonly Selection[]): void {
    for (const selection of from) {
      if (selection.kind === 'fragment') {
        if (typeName !== null && appliesTo(types, selection.on, typeName)) gather(selection.selections);
        continue;
      }
      const { name, constant, selections: below } = selection;
      const merged = below === null ? null : [...(found.get(name)?.below ?? []), ...below];
      const text = constant === undefined ? null : JSON.stringify(constant);
      found.set(name, { from: selection.from, constant: text, below: merged });
    }
  }

  gather(selections);
  return [...found].map(([name, { from, constant, below }]) => ({
    head: `${JSON.stringify(name)}:`,
    from,
    constant,
    write: compileValue(types, below),
  }));
}

function compileValue(types: TypeTable, selections: readonly Selection[] | null): WriteValue {
  const writeObject = compileObject(types, selections ?? []);

  return function write(value) {
    if (typeof value === 'string') return JSON.stringify(value);
    if (value === undefined) return undefined;
    if (value instanceof Hole) return value.causes.length > 0 ? value : 'null';
    if (Array.isArray(value)) return writeList(value, write);
    if (isTree(value)) return writeObject(value) ?? 'null';
    return JSON.stringify(value instanceof Opaque ? value.value : value);
  };
}

function writeList(list: readonly TreeValue[], write: WriteValue): string | Hole {
  const texts: string[] = [];
  for (const element of list) {
    const text = write(element);
    if (text instanceof Hole) return text;
    texts.push(text ?? 'null');
  }
  return `[${texts.join(',')}]`;
}
