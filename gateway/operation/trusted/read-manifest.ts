/** Documents by id. */
export type Manifest = ReadonlyMap<string, string>;
import { isRecord } from '../../kernel/is-record.ts';

/**
 * Reads a list of trusted documents: Apollo's persisted query manifest, or Relay's map (`{ id: text }` or
 * `[[id, text]]`).
 *
 * @throws TypeError saying what was expected, when it is neither or names one id twice
 * @see https://www.apollographql.com/docs/graphos/platform/security/persisted-queries#1-generate-operation-manifests
 */
export function readManifest(text: string): Manifest {
  const content: unknown = JSON.parse(text);
  const entries = isApollos(content) ? content.operations.map(readOperation) : readRelays(content);
  const manifest = new Map<string, string>();
  for (const [id, document] of entries) {
    if (manifest.has(id) && manifest.get(id) !== document) throw new TypeError(`The id "${id}" is there twice.`);
    manifest.set(id, document);
  }
  return manifest;
}

const apolloFormat = 'apollo-persisted-query-manifest';

function isApollos(content: unknown): content is { readonly operations: readonly unknown[] } {
  if (!isRecord(content) || !('format' in content)) return false;
  const { format, version, operations } = content;
  if (format === apolloFormat && version === 1 && Array.isArray(operations)) return true;
  throw new TypeError(`Expected {"format":"${apolloFormat}","version":1,"operations":[…]}.`);
}

function readOperation(operation: unknown, index: number): readonly [string, string] {
  const { id, body } = isRecord(operation) ? operation : {};
  if (typeof id === 'string' && id !== '' && typeof body === 'string') return [id, body];
  throw new TypeError(`Operation ${index} must have an "id" and a "body".`);
}

function readRelays(content: unknown): readonly (readonly [string, string])[] {
  const pairs: readonly unknown[] = Array.isArray(content) ? content : isRecord(content) ? Object.entries(content) : [];
  if (pairs.length === 0) throw new TypeError('Expected a manifest of Apollo, or a map of Relay with documents by id.');
  return pairs.map((pair, index) => {
    const [id, document] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    if (typeof id === 'string' && id !== '' && typeof document === 'string') return [id, document] as const;
    throw new TypeError(`Entry ${index} must be an id and the text of its document.`);
  });
}
