import type { IncomingHttpHeaders } from 'node:http';
import { callBase, targetBase } from '../../schema/grant/call-base.ts';
import { contentDigest } from '../../schema/grant/content-digest.ts';
import type { GrantKey } from '../../schema/grant/key-set.ts';
import { AgencyError } from './errors.ts';
import { type Grant, readGrant } from './grant.ts';
import { readSignatureHeaders, type SignatureHeaders } from './signature-headers.ts';
import { SignedOnce } from './signed-once.ts';

export interface CallVerifierOptions {
  /** This agency's name, which the grant must carry. */
  readonly agency: string;
  /** The keys shared with the gateway. */
  readonly keys: { find(id: string): GrantKey | undefined };
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** A call as it came over HTTP, before its body. */
export interface ReceivedCall {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** A call whose headers are the gateway's; its body has yet to be seen. */
export interface PledgedCall {
  readonly grant: Grant;
  readonly signed: SignatureHeaders;
}

/**
 * Verifies that calls are the gateway's own (RFC 9421), for this agency, whole, and made once.
 *
 * Which calls were made already is remembered by this process, for as long as their signatures are good; what was
 * made before the process began is refused (in whole seconds), so a restart forgets nothing. Several processes of one agency each
 * remember their own: what is copied from the wire could be played once to every other one within a minute. It would
 * repeat a read to whoever has seen it anyway; a mutation acts once for its idempotency key, which they share by the
 * database. A common memory would cost every read a durable write.
 */
export class CallVerifier {
  readonly #options: CallVerifierOptions;
  readonly #once: SignedOnce;

  constructor(options: CallVerifierOptions) {
    this.#options = options;
    this.#once = new SignedOnce(options.now);
  }

  /**
   * Verifies all but the body.
   *
   * @throws AgencyError SIGNATURE_MISSING, SIGNATURE_INVALID, SIGNATURE_EXPIRED, SIGNATURE_NOT_YET_VALID,
   *   GRANT_MALFORMED or GRANT_MISADDRESSED
   */
  verifyHead(call: ReceivedCall): PledgedCall {
    const signed = readSignatureHeaders(call.headers);
    this.#verifySignature(call, signed);
    this.#once.requireInTime(signed);
    const grant = readGrant(signed.grant);
    if (grant.to !== this.#options.agency) throw new AgencyError('GRANT_MISADDRESSED');
    return { grant, signed };
  }

  /**
   * Verifies the body as it came, and that the call is made for the first time.
   *
   * @throws AgencyError SIGNATURE_INVALID or SIGNATURE_REPLAYED
   */
  verifyBody({ signed }: PledgedCall, body: Uint8Array): void {
    if (contentDigest(body) !== signed.digest) throw new AgencyError('SIGNATURE_INVALID');
    this.#once.claim(signed);
  }

  #verifySignature({ method, url }: ReceivedCall, signed: SignatureHeaders): void {
    const { parameters, keyId, algorithm, signature, digest, grant } = signed;
    const key = this.#options.keys.find(keyId);
    if (key?.algorithm !== algorithm) throw new AgencyError('SIGNATURE_INVALID');
    const [path = '', ...query] = url.split('?');
    const target = targetBase({ method, path, query: `?${query.join('?')}` });
    const base = callBase({ target, digest, grant }, parameters);
    if (!key.verify(base, signature)) throw new AgencyError('SIGNATURE_INVALID');
  }
}
