import type { SchemaRights } from '../schema-rights.ts';

/** What the schema asks of those who read its fields; nothing is known of it where it cannot be read. */
export async function loadRights(fetch: typeof globalThis.fetch = globalThis.fetch): Promise<SchemaRights['fields']> {
  const response = await fetch('rights.json', { headers: { accept: 'application/json' } }).catch(() => null);
  if (response === null || !response.ok) return {};
  const rights = (await response.json().catch(() => null)) as SchemaRights | null;
  return rights?.fields ?? {};
}
