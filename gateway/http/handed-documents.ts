import { hash } from 'node:crypto';
import type { PersistedQueryOptions } from '@apollo/server';
import { RecentMap } from '../kernel/recent-map.ts';

type TextCache = NonNullable<PersistedQueryOptions['cache']>;

/** Longer texts are not remembered: they are handed over as they are. */
const longestText = 10_000;
const rememberedTexts = 1_000;

/**
 * Hands documents to Apollo Server under the hash of their text, as automatic persisted queries are: of a text itself
 * it would compute the hash with each request. What was not handed over is looked for where clients register theirs.
 */
export class HandedDocuments implements TextCache {
  readonly #registered: TextCache;
  readonly #hashes = new RecentMap<string>(rememberedTexts);
  readonly #handed = new Map<string, { readonly text: string; requests: number }>();

  constructor(registered: TextCache) {
    this.#registered = registered;
  }

  /** The SHA-256 under which the text is found until `takeBack`; null: it is too long. */
  hand(text: string): string | null {
    if (text.length > longestText) return null;
    const name = this.#hashes.get(text) ?? hash('sha256', text, 'hex');
    const handed = this.#handed.get(name);
    if (handed === undefined) this.#handed.set(name, { text, requests: 1 });
    else handed.requests += 1;
    return name;
  }

  /** @param isGood it was answered: the hashes of such texts are remembered, of others nothing is, whatever they hold. */
  takeBack(name: string, isGood: boolean): void {
    const handed = this.#handed.get(name);
    if (handed === undefined) return;
    handed.requests -= 1;
    if (handed.requests === 0) this.#handed.delete(name);
    if (isGood && this.#hashes.get(handed.text) === undefined) this.#hashes.set(handed.text, name);
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
