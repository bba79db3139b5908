import { randomBytes } from 'node:crypto';
import { callBase, covered, grantHeader, targetBase } from './call-base.ts';
import { contentDigest } from './content-digest.ts';
import type { GrantKey } from './key-set.ts';

/** How long a signature is good, in seconds: until the call has arrived, and for clocks that differ. */
const lifetime = 60;

/** The keys shared with one agency. */
export interface CallKeys {
  /** The key to sign with now; it may change between calls. */
  inUse(): GrantKey;
}

/** Signs the calls to one agency by RFC 9421. Verified by subgraphs/kit/call-verifier.ts. */
export class CallSigner {
  readonly #keys: CallKeys;
  readonly #clock: () => number;
  readonly #target: string;
  /** Chance tells processes apart, counting one's own calls: a nonce must be new, not secret. */
  readonly #mark = randomBytes(16).toString('base64url');
  #calls = 0;

  /**
   * @param endpoint where the agency answers
   * @param clock milliseconds since the epoch
   */
  constructor(keys: CallKeys, { pathname, search }: URL, clock: () => number) {
    this.#keys = keys;
    this.#clock = clock;
    this.#target = targetBase({ method: 'POST', path: pathname, query: search === '' ? '?' : search });
  }

  /**
   * The headers of one attempt, as names and values in turn; each attempt needs its own.
   *
   * @throws TypeError when the key in use has no private half
   */
  headers(grant: string, body: string): string[] {
    const { id, algorithm, sign } = this.#keys.inUse();
    if (sign === null) throw new TypeError(`The key ${id} cannot sign: its private half is missing.`);
    const digest = contentDigest(body);
    const parameters = `${covered}${this.#once()};keyid="${id}";alg="${algorithm}"`;
    const signature = sign(callBase({ target: this.#target, digest, grant }, parameters));
    return [
      'content-digest',
      digest,
      grantHeader,
      grant,
      'signature-input',
      `panjereh=${parameters}`,
      'signature',
      `panjereh=:${signature}:`,
    ];
  }

  #once(): string {
    const created = Math.floor(this.#clock() / 1000);
    this.#calls += 1;
    return `;created=${created};expires=${created + lifetime};nonce="${this.#mark}${this.#calls.toString(36)}"`;
  }
}
