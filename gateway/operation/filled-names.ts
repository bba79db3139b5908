import type { FilledPart } from '../supergraph/supergraph.ts';

const prefix = '__filled_';

/** What is to be put under a name of the answer. */
export interface FilledName {
  readonly name: string;
  readonly part: FilledPart;
}

/** The name under which the path to a part is asked for; clients may not use it (`refuseReservedNames`). */
export function filledName({ name, part }: FilledName): string {
  return `${prefix}${part}__${name}`;
}

/** Null: a name of the client's. */
export function readFilledName(text: string): FilledName | null {
  if (!text.startsWith(prefix)) return null;
  const end = text.indexOf('__', prefix.length);
  return { part: text.slice(prefix.length, end) as FilledPart, name: text.slice(end + 2) };
}
