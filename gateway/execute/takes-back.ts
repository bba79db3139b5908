/**
 * Whether a later part of an answer says null where an earlier one gave something: so it is when a field that may not
 * be null has no value. A client that joins the two would lose what it has, so such a part has to fail as a whole.
 *
 * @see https://github.com/graphql/graphql-spec/pull/1110 (an error bubbles up to the deferred fragment, and no further)
 */
export function takesBack(later: unknown, earlier: unknown): boolean {
  if (earlier === null || earlier === undefined) return false;
  if (later === null) return true;
  if (typeof later !== 'object' || typeof earlier !== 'object') return false;
  const given = earlier as Readonly<Record<string, unknown>>;
  return Object.entries(later).some(([name, value]) => takesBack(value, given[name]));
}
