/** What graphql-js quotes of a document's literals, by the sentences in which it does. */
const quoting: readonly (readonly [RegExp, string])[] = [
  [/ value: [^]*$/, ' value.'],
  [/(Expected value of type "[^"]*"), found [^]*$/, '$1.'],
  [/^Value "[^]*" (does not exist in "[^"]*" enum\.)/, 'The value $1'],
  [/\b((?:Block)?String|Int|Float|Comment) "[^]*"/, '$1'],
];

/**
 * A sentence of graphql-js about a document, without the literals in it: whoever writes a number that stands for a
 * person into a document gets no copy of it into logs and reports. Names of fields, arguments and types stay.
 */
export function withoutValues(message: string): string {
  return quoting.reduce((sentence, [found, instead]) => sentence.replace(found, instead), message);
}
