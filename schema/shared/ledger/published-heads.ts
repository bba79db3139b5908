import { canonicalJson, type Json } from './canonical-json.ts';
import { isJsonObject, parseJson } from './parse-json.ts';

/** What anyone may keep of the ledger: checkpoints with agencies' countersignatures, and the agencies' public keys. */
export interface PublishedHeads {
  /** Verifier keys, `name+key id+key`. Whoever verifies takes them from the agencies themselves. */
  readonly witnesses: readonly string[];
  /** Signed notes: a checkpoint's text and the countersignatures under it. */
  readonly notes: readonly string[];
}

const format = 'panjereh-ledger-heads/v1';

export function headsText({ witnesses, notes }: PublishedHeads): string {
  return canonicalJson({ format, witnesses, notes });
}

/** Null when the text is not a file of heads. */
export function readHeads(text: string): PublishedHeads | null {
  const value = parseJson(text);
  if (!isJsonObject(value) || value['format'] !== format) return null;
  const { witnesses, notes } = value;
  return isTexts(witnesses) && isTexts(notes) ? { witnesses, notes } : null;
}

function isTexts(value: Json | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
