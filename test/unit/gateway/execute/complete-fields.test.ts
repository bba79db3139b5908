import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byLoop, compileFields, type CompiledField } from '../../../../gateway/execute/complete-fields.ts';
import { bubble, type Completion } from '../../../../gateway/execute/completion.ts';
import { emptyTree } from '../../../../gateway/execute/tree.ts';

const run = {} as Completion;
const field = (name: string, innerName = name): CompiledField => ({
  name,
  innerName,
  takesText: false,
  complete: (_, value) => (value === undefined ? 'missing' : value === 'bubble' ? bubble : value),
});

const odd = ['__proto__', 'constructor', 'toString', '__defineGetter__', 'hasOwnProperty', 'valueOf', 'prototype'];
const hostile = ['"', "'", '`', '\\', '${x}', '\u2028', '\u2029', '\n', '*/', '"]); throw 1; //', '', ' ', '0', 'ا'];
const words = ['a', 'b_1', '_', 'class', 'return', 'run', 'tree', 'bubble', 'value0', 'complete0', 'completes', 'let'];
const name = fc.oneof(fc.constantFrom(...odd, ...hostile, ...words), fc.string());
const value = fc.oneof(fc.constantFrom<unknown>('bubble', null, 0, '', '"\u2028\\'), fc.string());

describe('completing the fields of an object', () => {
  it('is the same by generated code as by a loop, whatever the names and values are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, value), { selector: ([key]) => key, minLength: 1, maxLength: 8 }),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (entries, present) => {
          const tree = emptyTree();
          for (const [index, [key, part]] of entries.entries()) if (present[index]) tree[key] = part as string;
          const fields = entries.map(([key]) => field(key));
          const [compiled, looped] = [compileFields(fields)(run, tree), byLoop(fields)(run, tree)];
          expect(JSON.stringify(compiled)).toBe(JSON.stringify(looped));
          expect(Object.keys(compiled ?? {})).toEqual(Object.keys(looped ?? {}));
          expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('gives a field the client’s name, and reads it under the one that it has inside', () => {
    const tree = Object.assign(emptyTree(), { id__own: 'inner', id: 'key' });
    expect(compileFields([field('id', 'id__own')])(run, tree)).toEqual({ id: 'inner' });
  });

  it('lets texts of a field that takes any pass, and completes whatever else stands there', () => {
    const fields = ['f0', 'f1', 'f2'].map((key) => ({ ...field(key), takesText: true }));
    const tree = Object.assign(emptyTree(), { f0: 'bubble', f1: 1 });
    expect(compileFields(fields)(run, tree)).toEqual({ f0: 'bubble', f1: 1, f2: 'missing' });
  });

  it('makes objects whose names are no more than names', () => {
    const tree = Object.assign(emptyTree(), { a: 1 });
    const made = compileFields([field('__proto__'), field('a')])(run, tree)!;
    expect(Object.keys(made)).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(Object.getPrototypeOf(made) as object)).toBeNull();
  });

  it('goes by the loop where a process may not generate code', () => {
    const original = globalThis.Function;
    globalThis.Function = class extends original {
      constructor() {
        super();
        throw new EvalError('Code generation from strings disallowed for this context');
      }
    } as FunctionConstructor;
    try {
      const made = compileFields([field('a')])(run, Object.assign(emptyTree(), { a: 1 }));
      expect({ ...made }).toEqual({ a: 1 });
    } finally {
      globalThis.Function = original;
    }
  });
});
