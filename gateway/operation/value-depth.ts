import { visit, type DocumentNode } from 'graphql';

/** How deep lists and objects nest in the values of a document: arguments and defaults of variables. */
export function valueDepth(document: DocumentNode): number {
  let [depth, deepest] = [0, 0];
  const level = {
    enter() {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    leave() {
      depth -= 1;
    },
  };
  visit(document, { ListValue: level, ObjectValue: level }); // visit() keeps its own stack: no depth overflows it
  return deepest;
}
