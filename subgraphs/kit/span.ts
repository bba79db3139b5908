/** Days on which something holds, `YYYY-MM-DD`; the first and the last one count. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

export function spanState({ from, until }: Span, day: string): 'WAITING' | 'ACTIVE' | 'ENDED' {
  if (day < from) return 'WAITING';
  return day > until ? 'ENDED' : 'ACTIVE';
}

/** The days on which both hold; null when there is none. A last day that is null is open. */
export function overlap(one: Span, other: { readonly from: string; readonly until: string | null }): Span | null {
  const from = one.from > other.from ? one.from : other.from;
  const until = other.until !== null && other.until < one.until ? other.until : one.until;
  return from <= until ? { from, until } : null;
}

/** Of several, the one that holds on a day, else the next to begin, else the last that ended; null when there is none. */
export function presentSpan<Held extends Span>(spans: readonly Held[], day: string): Held | null {
  const inState = (state: ReturnType<typeof spanState>) => spans.filter((span) => spanState(span, day) === state);
  const latest = (held: readonly Held[]) => held.toSorted((one, other) => (one.until < other.until ? 1 : -1))[0];
  const next = inState('WAITING').toSorted((one, other) => (one.from < other.from ? -1 : 1))[0];
  return latest(inState('ACTIVE')) ?? next ?? latest(inState('ENDED')) ?? null;
}
