import { readFileSync, statSync } from 'node:fs';
import { readKeySet, type GrantKey } from './key-set.ts';

/** Between two looks whether the file has changed, in milliseconds. */
const pause = 1000;

export interface KeyFileOptions {
  /** Told once when a changed file cannot be used; the keys before it go on. */
  readonly onTrouble: (error: unknown) => void;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/**
 * The keys of a file, which may change while they are in use: whoever signs looks once a second, whoever verifies
 * also when a key is unknown. So a new key works at once, and one that was taken out is refused within a second.
 */
export class KeyFile {
  readonly #file: string;
  readonly #options: Required<KeyFileOptions>;
  #keys: readonly GrantKey[];
  #stamp: string;
  #looked: number;

  /** @throws TypeError for what is no set of keys; the file system's error when it cannot be read. */
  constructor(file: string, options: KeyFileOptions) {
    this.#file = file;
    this.#options = { now: Date.now, ...options };
    this.#looked = this.#options.now();
    this.#stamp = stampOf(file);
    this.#keys = readKeySet(readFileSync(file, 'utf8'), file);
  }

  /** The key to sign with. */
  inUse(): GrantKey {
    this.#lookNowAndThen();
    return this.#keys[0]!; // a set is never empty
  }

  find(id: string): GrantKey | undefined {
    this.#lookNowAndThen();
    const known = this.#byId(id);
    if (known === undefined) this.#look();
    return known ?? this.#byId(id);
  }

  #byId(id: string): GrantKey | undefined {
    return this.#keys.find((key) => key.id === id);
  }

  #lookNowAndThen(): void {
    if (Math.abs(this.#options.now() - this.#looked) >= pause) this.#look();
  }

  #look(): void {
    this.#looked = this.#options.now();
    const stamp = stampOf(this.#file);
    if (stamp === this.#stamp) return;
    this.#stamp = stamp;
    try {
      this.#keys = readKeySet(readFileSync(this.#file, 'utf8'), this.#file);
    } catch (error) {
      this.#options.onTrouble(error);
    }
  }
}

/** Differs between two versions of a file; files are replaced whole, so the inode alone nearly tells. */
function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.ino} ${stat.mtimeMs} ${stat.size}`;
}
