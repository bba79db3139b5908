import type { Json } from './canonical-json.ts';

/** Undefined when the text is not JSON, or holds what canonical JSON cannot say. */
export function parseJson(text: string): Json | undefined {
  try {
    return text.isWellFormed() ? (JSON.parse(text) as Json) : undefined;
  } catch {
    return undefined;
  }
}

export function isJsonObject(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
