/** The last word of a camel-case name, in lower case: `count` of `totalCount`. */
export function lastWord(name: string): string {
  return (/([A-Z]?[a-z0-9]+|[A-Z]+)$/.exec(name)?.[1] ?? name).toLowerCase();
}
