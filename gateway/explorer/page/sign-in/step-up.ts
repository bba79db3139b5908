/** The sign-in that would be enough (RFC 9470 §3): how strong, and at most how many seconds ago. */
export interface StepUp {
  readonly acrValues: string;
  readonly maxAge: number | null;
}

/** What a GraphQL answer's errors ask for together: the highest level and the shortest age; null when none does. */
export function readStepUp(answer: object): StepUp | null {
  const asked = errorsOf(answer).filter(({ acr_values: level }) => /^[0-4]$/.test(String(level)));
  if (asked.length === 0) return null;
  const ages = asked.map(({ max_age: age }) => age).filter((age) => typeof age === 'number');
  return {
    acrValues: String(Math.max(...asked.map(({ acr_values: level }) => Number(level)))),
    maxAge: ages.length === 0 ? null : Math.min(...ages),
  };
}

function errorsOf(answer: object): readonly Readonly<Record<string, unknown>>[] {
  const { errors } = answer as { readonly errors?: unknown };
  const list: readonly unknown[] = Array.isArray(errors) ? errors : [];
  return list.map(
    (error) => Object((Object(error) as { readonly extensions?: unknown }).extensions) as Record<string, unknown>,
  );
}
