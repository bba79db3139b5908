/**
 * Whether a field only leads through the pages of a list, and says nothing by itself: whoever may read the list and
 * its items needs no right to it.
 *
 * Source: https://relay.dev/graphql/connections.htm (types whose names end in `Connection`; their edges)
 */
export function isPlumbing(coordinate: string): boolean {
  return /(?:Connection\.(?:edges|nodes|pageInfo)|Edge\.(?:node|cursor))$/.test(coordinate);
}
