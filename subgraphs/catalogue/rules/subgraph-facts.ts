import type { Evidence } from './evidence.ts';

/**
 * An agency's facts by the subgraph that they are about, each list in the order given. An agency may have several
 * subgraphs, and each has to hold by itself; what is on record from before it had any counts as long as it has none.
 *
 * @param asOf milliseconds since the epoch; facts after it do not exist yet
 */
export function factsBySubgraph<Fact extends Evidence>(
  facts: readonly Fact[],
  asOf: number,
): readonly (readonly Fact[])[] {
  const known = facts.filter(({ at }) => Date.parse(at) <= asOf);
  const named = known.filter(({ subgraph }) => (subgraph ?? null) !== null);
  if (named.length === 0) return known.length === 0 ? [] : [known];
  return [...Map.groupBy(named, ({ subgraph }) => subgraph).values()];
}

/** Those that tell of a schema: whether it composes, and how its conformance run went. */
export function isAboutSchema(fact: Evidence): fact is SchemaFact {
  return 'schemaVersion' in fact;
}

type SchemaFact = Extract<Evidence, { readonly schemaVersion: string }>;
