import { Opaque } from './tree.ts';

/** The references in what says whose something is: one, or a list. What is no reference proves nobody. */
export function referencesIn(value: unknown): readonly string[] {
  if (isReference(value)) return [value];
  const told: unknown = value instanceof Opaque ? value.value : value;
  return (Array.isArray(told) ? told : [told]).filter(isReference);
}

/** Whether it says that it is this person's, alone or with others. */
export function isAbout(value: unknown, reference: string | null): boolean {
  if (reference === null) return false;
  if (value === reference) return true;
  const told: unknown = value instanceof Opaque ? value.value : value;
  return Array.isArray(told) && told.includes(reference);
}

function isReference(value: unknown): value is string {
  return typeof value === 'string' && /^\S+$/.test(value);
}
