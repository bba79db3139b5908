import type { PersistedQueryOptions } from '@apollo/server';
import type { AdmittedDocument } from './gates.ts';

type TextCache = NonNullable<PersistedQueryOptions['cache']>;

/** Longer texts are handed over as they are. */
const longestText = 10_000;

/**
 * Hands documents to Apollo Server under the hash of their text, as automatic persisted queries are: of a text itself
 * it would compute the hash with each request. What was not handed over is looked for where clients register theirs.
 */
export class HandedDocuments implements TextCache {
  readonly #registered: TextCache;
  readonly #handed = new Map<string, { readonly text: string; requests: number }>();

  constructor(registered: TextCache) {
    this.#registered = registered;
  }

  /** The SHA-256 under which the text is found until `takeBack`; null: it is too long. */
  hand({ text, sha256: name }: AdmittedDocument): string | null {
    if (text.length > longestText) return null;
    const handed = this.#handed.get(name);
    if (handed === undefined) this.#handed.set(name, { text, requests: 1 });
    else handed.requests += 1;
    return name;
  }

  takeBack(name: string): void {
    const handed = this.#handed.get(name);
    if (handed === undefined) return;
    handed.requests -= 1;
    if (handed.requests === 0) this.#handed.delete(name);
  }

  /** @param key the hash, behind a prefix of Apollo Server's */
  async get(key: string): Promise<string | undefined> {
    return this.#handed.get(key.slice(key.indexOf(':') + 1))?.text ?? this.#registered.get(key);
  }

  async set(...entry: Parameters<TextCache['set']>): Promise<void> {
    await this.#registered.set(...entry);
  }

  delete(key: string): Promise<boolean | void> {
    return this.#registered.delete(key);
  }
}
