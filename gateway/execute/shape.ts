import type { Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { appliesTo } from './join.ts';
import { Hole } from './tree.ts';

/** A field of a shape. */
export interface ShapeField {
  readonly from: string;
  readonly name: string;
  /** Of an object of unknown type, a fragment may say nothing. */
  readonly isOptional: boolean;
  readonly selections: readonly Selection[] | null;
  /** Null for a leaf. */
  readonly below: Shapes | null;
}

/** What was asked of objects of one type: fragments resolved, each field once. */
export interface Shape {
  readonly fields: readonly ShapeField[];
  /** Some field is read under one name and kept under another. */
  readonly renames: boolean;
}

/** What was asked of objects at one place, by their type. */
export interface Shapes {
  readonly of: (typeName: unknown) => Shape;
  /** Stands for an object when the agency says that there is none. */
  readonly nothing: Hole;
  readonly selections: readonly Selection[];
}

/** Finds out, once for each type that an agency names, what a fetch asked of its objects. */
export function compileShapes(types: TypeTable, selections: readonly Selection[]): Shapes {
  const known = new Map<unknown, Shape>();
  const isUniform = selections.every(({ kind }) => kind === 'field');
  const uniform = isUniform ? shapeOf(types, selections, undefined) : null;
  return {
    selections,
    nothing: new Hole([{ cause: null, selections }]),
    of(typeName) {
      if (uniform !== null) return uniform;
      const found = known.get(typeName);
      if (found !== undefined) return found;
      const shape = shapeOf(types, selections, typeName);
      // An agency may make up any number of names: only those that the schema has are kept.
      if (typeof typeName !== 'string' || types.withFields.has(typeName)) known.set(toKey(typeName), shape);
      return shape;
    },
  };
}

/** Whatever is no name says equally little. */
function toKey(typeName: unknown): string | undefined {
  return typeof typeName === 'string' ? typeName : undefined;
}

interface Gathered {
  readonly from: string;
  readonly name: string;
  isOptional: boolean;
  selections: readonly Selection[] | null;
}

function shapeOf(types: TypeTable, selections: readonly Selection[], typeName: unknown): Shape {
  const gathered = new Map<string, Gathered>();

  function gather(from: readonly Selection[], isOptional: boolean): void {
    for (const selection of from) {
      if (selection.kind === 'field') add(selection, isOptional);
      else if (appliesTo(types, selection.on, typeName))
        gather(selection.selections, isOptional || (selection.on !== null && typeof typeName !== 'string'));
    }
  }

  function add({ from, name, selections: below }: Selection & { kind: 'field' }, isOptional: boolean): void {
    const key = `${from} ${name}`;
    const found = gathered.get(key);
    if (found === undefined) gathered.set(key, { from, name, isOptional, selections: below });
    else {
      found.isOptional &&= isOptional;
      if (below !== null) found.selections = [...(found.selections ?? []), ...below];
    }
  }

  gather(selections, false);
  const fields = [...gathered.values()].map((field) => ({
    ...field,
    below: field.selections === null ? null : compileShapes(types, field.selections),
  }));
  return { fields, renames: fields.some(({ from, name }) => from !== name) };
}
