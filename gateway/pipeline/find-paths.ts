import { readFilledName, type FilledName } from '../operation/operation.ts';

/** A place of an answer that the gateway fills in: an object, and what of it stands under which name. */
export interface Gap {
  readonly object: Record<string, unknown>;
  readonly at: readonly (string | number)[];
  readonly path: string;
  readonly parts: readonly FilledName[];
}

/** Takes the paths that `askForPaths` asked for out of an answer, or of a part of it, and tells where they stood. */
export function findPaths(data: unknown, at: readonly (string | number)[] = []): readonly Gap[] {
  if (Array.isArray(data)) return data.flatMap((element, index) => findPaths(element, [...at, index]));
  if (typeof data !== 'object' || data === null) return [];
  const object = data as Record<string, unknown>;
  const below = Object.entries(object).flatMap(([name, value]) => findPaths(value, [...at, name]));
  return [...gapsOf(object, at), ...below];
}

function gapsOf(object: Record<string, unknown>, at: Gap['at']): readonly Gap[] {
  const byPath = new Map<string, FilledName[]>();
  for (const [name, path] of Object.entries(object)) {
    const filled = readFilledName(name);
    if (filled === null) continue;
    delete object[name];
    if (typeof path === 'string') byPath.set(path, [...(byPath.get(path) ?? []), filled]);
  }
  return Array.from(byPath, ([path, parts]) => ({ object, at, path, parts }));
}
