/**
 * Whether a field only leads through the pages of a list or into a text of two languages, and says nothing by itself:
 * whoever may read the list and its items, or the field that holds the text, needs no right to it.
 *
 * Source: https://relay.dev/graphql/connections.htm (types whose names end in `Connection`; their edges)
 */
export function isPlumbing(coordinate: string): boolean {
  return /^(?:PageInfo|LocalisedText)\.|(?:Connection\.(?:edges|nodes|pageInfo)|Edge\.(?:node|cursor))$/.test(
    coordinate,
  );
}
