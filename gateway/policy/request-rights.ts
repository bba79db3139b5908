import type { Purpose } from '../../schema/shared/purposes.ts';
import type { Caller } from '../kernel/caller.ts';
import { GatewayError } from '../kernel/errors.ts';
import type { Basis, FoundRights, Mandate, Right, Rights } from '../kernel/rights.ts';
import { ownPurpose, type NamedBasis, type Standing } from './standing.ts';

/** Who acts on one of these acts for somebody else, and not for herself too in the same request. */
const apart: ReadonlySet<Basis> = new Set(['COMPANY_SIGNATORY', 'INQUIRY', 'EMERGENCY']);

/**
 * What one request may read of others. The port is asked at most once, and only when somebody wants to know; what it
 * said is kept, and what has ended since is taken out.
 */
export class RequestRights implements Mandate {
  readonly caller: Caller;
  readonly #port: Rights | null;
  readonly #reference: string | null;
  #finding: Promise<FoundRights> | null = null;
  #found: readonly Right[] = [];
  #barred: ReadonlySet<string> = new Set();
  #basis: NamedBasis | null = null;
  #used: Set<Right> | null = null;

  /** @param port null: nobody has a right to anything of others. */
  constructor(port: Rights | null, caller: Caller, reference: string | null) {
    this.#port = port;
    this.caller = caller;
    this.#reference = reference;
  }

  get rights(): readonly Right[] {
    return this.#found;
  }

  /** Of a citizen who names nothing her own affairs; of anybody else what the basis says. */
  get purpose(): Purpose | null {
    if (this.#reference !== null) return this.#found[0]?.purpose ?? null;
    return ownPurpose(this.caller);
  }

  get case(): string | null {
    return this.#reference === null ? null : (this.#found[0]?.case ?? null);
  }

  /** What became of the basis that was named; null: none was. */
  get basis(): NamedBasis | null {
    return this.#basis;
  }

  get standing(): Standing {
    return { caller: this.caller, purpose: this.purpose, basis: this.#basis };
  }

  /** Whoever asks, by her reference, where she may read her own data in this request. */
  get self(): string | null {
    const { subject } = this.caller;
    return this.#basis === null || this.#basis === 'good' ? subject : null;
  }

  /** Whom the named basis is about, where that is one person. */
  get about(): string | null {
    if (this.#reference === null) return null;
    const subjects = new Set(this.#found.map(({ subject }) => subject));
    const [only = null] = subjects;
    return subjects.size === 1 ? only : null;
  }

  get barred(): ReadonlySet<string> {
    return this.#barred;
  }

  /** Finds out what became of the named basis, before anything is decided. Does nothing when none was named. */
  async open(): Promise<void> {
    if (this.#reference === null) return;
    try {
      const { isReferenceGood } = await this.find();
      const isApart = this.#found.some(({ basis }) => apart.has(basis)) || this.#barred.has(this.caller.subject ?? '');
      const isGood = isReferenceGood && this.#found.length > 0;
      this.#basis = isGood ? (isApart ? 'apart' : 'good') : refusalOf(this.#reference);
    } catch {
      this.#basis = 'RIGHTS_UNAVAILABLE';
    }
  }

  /** @throws GatewayError RIGHTS_UNAVAILABLE */
  find(): Promise<FoundRights> {
    return (this.#finding ??= this.#find());
  }

  /**
   * Of rights found earlier, those that hold now; the others are forgotten.
   *
   * @throws GatewayError RIGHTS_UNAVAILABLE
   */
  async holding(rights: readonly Right[]): Promise<ReadonlySet<Right>> {
    const held = new Set(await this.#stillHeld(rights));
    const ended = rights.filter((right) => !held.has(right));
    if (ended.length > 0) this.#found = this.#found.filter((right) => !ended.includes(right));
    if (this.#reference !== null) this.#used = new Set([...(this.#used ?? []), ...held]);
    return held;
  }

  /** Why nothing more of the answer may leave: the named basis, by which some of it was read, has ended. Null: it holds. */
  async refusal(): Promise<GatewayError | null> {
    if (this.#reference === null || this.#used === null) return null;
    try {
      const used = [...this.#used];
      const held = await this.holding(used);
      return held.size === used.length ? null : new GatewayError(refusalOf(this.#reference));
    } catch {
      return new GatewayError('RIGHTS_UNAVAILABLE');
    }
  }

  async #stillHeld(rights: readonly Right[]): Promise<readonly Right[]> {
    try {
      return this.#port === null ? [] : await this.#port.holding(rights);
    } catch (cause) {
      throw unavailable(cause);
    }
  }

  async #find(): Promise<FoundRights> {
    const found = await this.#findAll();
    this.#found = named(found.rights, this.#reference);
    this.#barred = found.barred;
    return found;
  }

  async #findAll(): Promise<FoundRights> {
    const [port, caller, reference] = [this.#port, this.caller, this.#reference];
    try {
      return port === null ? nothing(reference) : await port.find({ caller, reference });
    } catch (cause) {
      throw unavailable(cause);
    }
  }
}

/**
 * Who names a basis reads by it alone: one request has one purpose. What a register says of whom was named has no other
 * grounds. A company is acted for only where it is named.
 */
function named(rights: readonly Right[], reference: string | null): readonly Right[] {
  if (reference === null) return rights.filter(({ basis }) => basis !== 'COMPANY_SIGNATORY');
  const granted = rights.filter(({ grounds }) => grounds === reference);
  return granted.length > 0 ? granted : rights.filter(({ grounds }) => grounds === null);
}

/** By the reference alone, so that nobody learns whether there ever was such a basis. */
function refusalOf(reference: string): 'CONSENT_REQUIRED' | 'BASIS_NOT_VALID' {
  return reference.startsWith('con_') ? 'CONSENT_REQUIRED' : 'BASIS_NOT_VALID';
}

function nothing(reference: string | null): FoundRights {
  return { rights: [], isReferenceGood: reference === null, barred: new Set() };
}

/** Whatever goes wrong with the port, nothing is known. */
function unavailable(cause: unknown): GatewayError {
  return cause instanceof GatewayError && cause.code === 'RIGHTS_UNAVAILABLE'
    ? cause
    : new GatewayError('RIGHTS_UNAVAILABLE', undefined, { cause });
}
