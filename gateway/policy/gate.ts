import { isPlumbing } from '../../schema/shared/is-plumbing.ts';
import type { Right } from '../kernel/rights.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import type { DenialCode } from './checks/check.ts';
import type { RequestRights } from './request-rights.ts';

/** Something about one person, or several, that somebody else wants to read. */
export interface Reach {
  /** Whom it is about, by references; none: nobody is proven. */
  readonly subjects: readonly string[];
  /** The fields wanted. */
  readonly coordinates: readonly string[];
}

/** What the gate says: by which rights it may be read, or why not and whom it is proven to be about. */
export type Passage =
  | { readonly isOpen: true; readonly rights: readonly Right[] }
  | { readonly isOpen: false; readonly code: DenialCode; readonly proven: string | null };

/**
 * The second gate: it stands before each fetch and behind each answer. Whoever reads her own data passes without a
 * word, by comparing references with `self`.
 */
export interface Gate {
  /** Whoever asks, where her own data are open to this request. */
  readonly self: string | null;
  /** Before an agency is asked for what it alone knows whose it is: so that its grant carries what was found. */
  prepare(): Promise<void>;
  /** Whether these may be read now. What they are of others is found out once for a request, and asked again each time. */
  pass(reaches: readonly Reach[]): Promise<readonly Passage[]>;
}

/** The gate of one request. */
export function createGate({ subjects: { keys } }: Pick<Snapshot, 'subjects'>, request: RequestRights): Gate {
  /** The rights by which all of it may be read; null: some of it may not. */
  function rightsFor({ subjects, coordinates }: Reach): readonly Right[] | null {
    if (subjects.some((subject) => request.barred.has(subject))) return null;
    const now = Date.now();
    const candidates = request.rights.filter(
      ({ subject, until }) => subjects.includes(subject) && (until === null || until > now),
    );
    const covers = (right: Right) => coordinates.every((one) => isCovered(right, one));
    const whole = candidates.find(covers);
    if (whole !== undefined) return [whole];
    const isReadable = coordinates.every((one) => candidates.some((right) => isCovered(right, one)));
    return isReadable && candidates.length > 0 ? candidates : null;
  }

  function isCovered(right: Right, coordinate: string): boolean {
    return right.coordinates.has(coordinate) || keys.has(coordinate) || isPlumbing(coordinate);
  }

  function refuse(code: DenialCode, { subjects }: Reach): Passage {
    const known = request.rights.find(({ subject }) => subjects.includes(subject));
    return { isOpen: false, code, proven: known?.subject ?? null };
  }

  async function pass(reaches: readonly Reach[]): Promise<readonly Passage[]> {
    await request.find();
    const wanted = reaches.map(rightsFor);
    const used = [...new Set(wanted.flatMap((rights) => rights ?? []))];
    const proven = reaches.map((reach) => refuse(denialFor(request), reach));
    const held = used.length === 0 ? new Set<Right>() : await request.holding(used);
    return wanted.map((rights, index) =>
      rights?.every((right) => held.has(right)) === true ? { isOpen: true, rights } : proven[index]!,
    );
  }

  return {
    get self() {
      return request.self;
    },
    async prepare() {
      if (request.caller.kind !== 'anonymous') await request.find().catch(() => undefined);
    },
    pass: (reaches) =>
      request.caller.kind === 'anonymous'
        ? Promise.resolve(reaches.map((reach) => refuse('UNAUTHENTICATED', reach)))
        : pass(reaches).catch(() => reaches.map((reach) => refuse('RIGHTS_UNAVAILABLE', reach))),
  };
}

/** What those are told who may not read something of somebody else, whoever that is and whether or not it exists. */
function denialFor({ caller: { kind }, standing: { basis } }: RequestRights): DenialCode {
  return kind === 'citizen' || basis !== null ? 'FORBIDDEN' : 'CONSENT_REQUIRED';
}
