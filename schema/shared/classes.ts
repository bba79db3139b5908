/** How closely the values of a field are kept, the least closely first: `@classified(as:)`. */
export const classes = ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE', 'IDENTIFIER'] as const;

export type Classification = (typeof classes)[number];

/** Whether one class is kept more closely than another; null, of what has none, is the lowest. */
export function isHigher(one: Classification | null, other: Classification | null): boolean {
  return heightOf(one) > heightOf(other);
}

function heightOf(given: Classification | null): number {
  return given === null ? -1 : classes.indexOf(given);
}
