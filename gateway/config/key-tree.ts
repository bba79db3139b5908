import { z } from 'zod';
import { configSchema } from './schema.ts';

/** The keys that may stand at one place of the configuration. */
export interface KeyTree {
  readonly keys: ReadonlyMap<string, KeyTree>;
  /** Set where names are free: what stands under each of them. */
  readonly others: KeyTree | null;
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
}

/** Every key that the configuration knows, as a tree. */
export function readKeyTree(): KeyTree {
  return readTree(z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
}

/** What may stand under a path; null when the path itself is unknown. */
export function keysUnder(tree: KeyTree, path: readonly PropertyKey[]): KeyTree | null {
  let place: KeyTree | null = tree;
  for (const step of path) place = place?.keys.get(String(step)) ?? place?.others ?? null;
  return place;
}

function readTree({ properties = {}, additionalProperties }: JsonSchema): KeyTree {
  const keys = new Map(Object.entries(properties).map(([key, value]) => [key, readTree(value)]));
  return { keys, others: typeof additionalProperties === 'object' ? readTree(additionalProperties) : null };
}
