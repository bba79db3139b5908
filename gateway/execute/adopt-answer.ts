import { holeFor, opaque, readAnswer, type Reading } from './read-answer.ts';
import type { Shape, Shapes } from './shape.ts';
import type { Tree, TreeValue } from './tree.ts';

type Source = Record<string, unknown>;

/**
 * Reads an answer without errors as `readAnswer` does, and keeps the agency's own objects for it: what has to be
 * different is changed in place. The answer was parsed for this request, and nobody else has it.
 *
 * Only for answers whose names no object knows of its own accord (`isOddName`).
 *
 * @param typeName the object's type where the answer does not say it.
 */
export function adoptAnswer(reading: Reading, value: unknown, shapes: Shapes, typeName?: unknown): TreeValue {
  if (value === null) return shapes.nothing;
  if (Array.isArray(value)) return adoptList(reading, value, shapes, typeName);
  if (typeof value !== 'object') return readAnswer(reading, value, shapes.selections, undefined);
  const source = value as Source;
  const told = source['__typename'];
  const shape = shapes.of(told === undefined ? typeName : told);
  if (shape.renames) return readAnswer(reading, source, shapes.selections, undefined, typeName as TreeValue);
  return adoptObject(reading, source, shape);
}

function adoptList(reading: Reading, list: unknown[], shapes: Shapes, typeName: unknown): TreeValue {
  for (let index = 0; index < list.length; index += 1) {
    const element = list[index];
    const adopted = adoptAnswer(reading, element, shapes, typeName);
    if (adopted !== element) list[index] = adopted;
  }
  return list as TreeValue[];
}

function adoptObject(reading: Reading, source: Source, shape: Shape): Tree {
  let surplus = 0;
  for (const _ in source) surplus += 1;
  for (const field of shape.fields) {
    const value = source[field.from];
    if (value === undefined) {
      if (field.isOptional) continue;
      source[field.from] = holeFor([reading.omitted], field.selections);
    } else {
      surplus -= 1;
      adoptField(reading, source, field, value);
    }
  }
  return surplus === 0 ? (source as Tree) : picked(source, shape);
}

function adoptField(reading: Reading, source: Source, { from, below }: Shape['fields'][number], value: unknown): void {
  if (below === null) {
    if (typeof value === 'object' && value !== null) source[from] = opaque(reading, value);
    return;
  }
  const adopted = adoptAnswer(reading, value, below);
  if (adopted !== value) source[from] = adopted;
}

/** Leaves behind what was not asked for. */
function picked(source: Source, { fields }: Shape): Tree {
  const tree: Tree = {};
  for (const { from } of fields) {
    const value = source[from];
    if (value !== undefined) tree[from] = value as TreeValue;
  }
  return tree;
}
