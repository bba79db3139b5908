interface FieldTerms {
  /** The field's arguments and type. */
  readonly as: string;
  /** The purposes it may be read for. */
  readonly for: readonly string[];
}

/**
 * What a change of the schema would give to whoever holds a consent, a delegation or an inquiry already. They name fields
 * one by one, so a new field gives them nothing; but a field that takes other arguments, holds another type, or may be
 * read for a purpose more is not what people agreed to.
 *
 * @param before the text of `field-purposes.json` as it was
 * @param after as it would be
 * @returns one line for each such field
 */
export function widenedFields(before: string, after: string): string[] {
  const [old, next] = [before, after].map((text) => JSON.parse(text) as Readonly<Record<string, FieldTerms>>);
  return Object.entries(next ?? {}).flatMap(([coordinate, terms]) => {
    const agreed = old?.[coordinate];
    return agreed === undefined ? [] : reasonsOf(agreed, terms).map((reason) => `${coordinate} ${reason}`);
  });
}

function reasonsOf(agreed: FieldTerms, next: FieldTerms): string[] {
  const added = next.for.filter((purpose) => !agreed.for.includes(purpose));
  return [
    ...(agreed.as === next.as ? [] : [`was ${agreed.as} and would be ${next.as}.`]),
    ...(added.length === 0 ? [] : [`could be read for ${added.join(', ')} as well.`]),
  ];
}
