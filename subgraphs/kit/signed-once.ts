import { AgencyError } from './errors.ts';
import type { WrittenSignature } from './signature-headers.ts';
import { UsedNonces } from './used-nonces.ts';

/** How far the signer's clock may be ahead, in seconds. */
const tolerance = 30;
/** The longest that a signature may be good, in seconds; what bounds the memory of nonces. */
const longest = 120;

/** That a signature is in its time, and comes once, as far as one process can tell. */
export class SignedOnce {
  readonly #used = new UsedNonces();
  readonly #clock: () => number;
  /** In seconds. */
  readonly #begun: number;

  /** @param clock milliseconds since the epoch */
  constructor(clock: () => number = Date.now) {
    this.#clock = clock;
    this.#begun = this.#now();
  }

  /** @throws AgencyError SIGNATURE_INVALID, SIGNATURE_NOT_YET_VALID or SIGNATURE_EXPIRED */
  requireInTime({ created, expires }: Pick<WrittenSignature, 'created' | 'expires'>): void {
    const now = this.#now();
    if (expires <= created || expires - created > longest) throw new AgencyError('SIGNATURE_INVALID');
    if (created > now + tolerance) throw new AgencyError('SIGNATURE_NOT_YET_VALID');
    if (expires < now || created < this.#begun) throw new AgencyError('SIGNATURE_EXPIRED');
  }

  /** @throws AgencyError SIGNATURE_REPLAYED */
  claim({ nonce, expires }: Pick<WrittenSignature, 'nonce' | 'expires'>): void {
    if (!this.#used.claim(nonce, expires + 1, this.#now())) throw new AgencyError('SIGNATURE_REPLAYED');
  }

  #now(): number {
    return Math.floor(this.#clock() / 1000);
  }
}
