/**
 * The JSON text of a GraphQL request up to the value of its variables (GraphQL over HTTP §5.4): the value and `}`
 * are still to come. A plan's document is long and the same on every call, so its escaping is done once.
 */
export function bodyHead(query: string, operationName: string | undefined): string {
  const name = operationName === undefined ? '' : `"operationName":${JSON.stringify(operationName)},`;
  return `{"query":${JSON.stringify(query)},${name}"variables":`;
}
