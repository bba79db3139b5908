import { hash } from 'node:crypto';

/** The same text for the same JSON value, whatever the order of its keys. */
export function canonicalHash(value: unknown): string {
  return hash('sha256', JSON.stringify(value, sortKeys));
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
