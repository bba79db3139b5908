import { bubble, type CompleteObject, type CompleteValue } from './completion.ts';
import { emptyTree, isOddName } from './tree.ts';

/** A field of an answer's objects: its name there and in the tree, and how its value is completed. */
export interface CompiledField {
  readonly name: string;
  readonly innerName: string;
  /** Every text is a value of it, and goes into the answer as it is. */
  readonly takesText: boolean;
  readonly complete: CompleteValue;
}

/** Completes the fields of an object one after the other, whatever they are called. */
export function byLoop(fields: readonly CompiledField[]): CompleteObject {
  return (run, tree) => {
    const answer = emptyTree() as Record<string, unknown>;
    for (const { name, innerName, complete } of fields) {
      const value = complete(run, Object.hasOwn(tree, innerName) ? tree[innerName] : undefined);
      if (value === bubble) return null;
      answer[name] = value;
    }
    return answer;
  };
}

const graphqlName = /^[_A-Za-z][_0-9A-Za-z]*$/;

/**
 * The same, as a function written for these names: one that reads and makes objects of one shape only is about six
 * times as fast as a loop over names, and JSON.stringify reads what it made twice as fast.
 *
 * Its code is the same for all objects but for the names, which are GraphQL names or are refused here; values never
 * become code. Where a process may not generate code (`--disallow-code-generation-from-strings`), and for names that
 * every object knows, the loop is used.
 */
export function compileFields(fields: readonly CompiledField[]): CompleteObject {
  if (!fields.every(({ name, innerName }) => isSafe(name) && isSafe(innerName))) return byLoop(fields);
  const completes = fields.map(({ complete }) => complete);
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- of names that were checked, and of nothing else
    return new Function('completes', 'bubble', sourceFor(fields))(completes, bubble) as CompleteObject;
  } catch (error) {
    if (error instanceof EvalError) return byLoop(fields);
    throw error;
  }
}

function isSafe(name: string): boolean {
  return graphqlName.test(name) && !isOddName(name);
}

function sourceFor(fields: readonly CompiledField[]): string {
  return `'use strict';
    ${fields.map((_, index) => `const complete${index} = completes[${index}];`).join('\n')}
    return function completeFields(run, tree) {
      ${fields.map(readingOf).join('\n')}
      return { ${fields.map(({ name }, index) => `${JSON.stringify(name)}: value${index}`).join(', ')} };
    };`;
}

function readingOf({ innerName, takesText }: CompiledField, index: number): string {
  const value = `value${index}`;
  return `let ${value} = tree[${JSON.stringify(innerName)}];
      ${takesText ? `if (typeof ${value} !== 'string') {` : '{'}
        ${value} = complete${index}(run, ${value});
        if (${value} === bubble) return null;
      }`;
}
