/** How large an operation may be. Everything but tokens and fragments is counted after fragments are expanded. */
export interface OperationLimits {
  /** Words and signs of the document. */
  readonly tokens: number;
  /** Fragment definitions of the document. */
  readonly fragments: number;
  /** Levels of fields; introspection is counted apart. */
  readonly depth: number;
  /** Levels of lists and objects in a value that is written into the document. */
  readonly valueDepth: number;
  /** Levels of fields from `__schema` or `__type` on. */
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly fields: number;
  /** Pairs of fields that stand at one place of the answer, each of which validation has to compare. */
  readonly repeatedFields: number;
  /** One `first`, `last` or other argument that says how long a list may be. */
  readonly listSize: number;
  /** Objects that nested lists can have together, by the sizes that the operation asks for. */
  readonly objects: number;
}

/** Room for every operation of an honest client, and none for one that was written to be expensive. */
export const defaultOperationLimits: OperationLimits = {
  tokens: 5_000,
  fragments: 200,
  depth: 15,
  valueDepth: 15,
  introspectionDepth: 20,
  aliases: 100,
  rootFields: 20,
  fields: 2_000,
  repeatedFields: 20_000,
  listSize: 1_000,
  objects: 50_000,
};
