import { readFileSync, statSync } from 'node:fs';
import { readKeySet, type GrantKey } from './key-set.ts';

/** Between two looks whether the file has changed, in milliseconds. */
const pause = 1000;

export interface KeyFileOptions {
  /** Told once when a changed file cannot be used; the keys before it go on. */
  readonly onTrouble: (error: unknown) => void;
  /** Whether the first key must be able to sign: for the gateway's end. */
  readonly forSigning?: boolean;
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

  /** @throws TypeError for what is no set of keys, or not one to sign with; the file system's error when it cannot be read. */
  constructor(file: string, options: KeyFileOptions) {
    this.#file = file;
    this.#options = { now: Date.now, forSigning: false, ...options };
    this.#looked = this.#options.now();
    this.#stamp = stampOf(file);
    this.#keys = this.#read();
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
      this.#keys = this.#read();
    } catch (error) {
      this.#options.onTrouble(error);
    }
  }

  #read(): readonly GrantKey[] {
    const keys = readKeySet(readFileSync(this.#file, 'utf8'), this.#file);
    if (!this.#options.forSigning || keys[0]?.sign !== null) return keys;
    throw new TypeError(`The first key in ${this.#file} cannot sign: it has no "d", its private half.`);
  }
}

/** Differs between two versions of a file; files are replaced whole, so the inode alone nearly tells. */
function stampOf(file: string): string {
  try {
    const { ino, mtimeMs, size } = statSync(file);
    return `${ino} ${mtimeMs} ${size}`;
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code); // reading it will say the rest
  }
}
