import type { Right } from '../kernel/rights.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import type { DenialCode } from '../kernel/errors.ts';
import { createCoverage, type Coverage } from './coverage.ts';
import type { RequestRights } from './request-rights.ts';

/** Something about one person, or several, that somebody else wants to read. */
export interface Reach {
  /** Whom it is about, by references; none: nobody is proven. */
  readonly subjects: readonly string[];
  /** What kind of thing it is. */
  readonly type: string;
  /** The fields wanted. */
  readonly coordinates: readonly string[];
}

/**
 * What the gate says: by which rights it may be read, and which of its fields may not; or why it may not be read at
 * all, and whom it is proven to be about.
 */
export type Passage = Open | Closed;

interface Open {
  readonly isOpen: true;
  readonly rights: readonly Right[];
  readonly denied: readonly string[];
  /** Why those fields are denied. */
  readonly code: DenialCode;
}

interface Closed {
  readonly isOpen: false;
  readonly code: DenialCode;
  readonly proven: string | null;
}

/**
 * The second gate: it stands before each fetch and behind each answer. Whoever reads her own data passes without a
 * word, by comparing references with `self`.
 */
export interface Gate {
  /** Whoever asks, where her own data are open to this request. */
  readonly self: string | null;
  /** Before an agency is asked for what it alone knows whose it is: so that its grant carries what was found. */
  prepare(): Promise<void>;
  /** Whether everybody may know of objects of a type that they are there. */
  isPublished(type: string): boolean;
  /** Whether these may be read now. What they are of others is found out once for a request, and asked again each time. */
  pass(reaches: readonly Reach[]): Promise<readonly Passage[]>;
}

/** The gate of one request. */
export function createGate(
  snapshot: Pick<Snapshot, 'subjects'>,
  request: RequestRights,
  coverage: Coverage = createCoverage(snapshot),
): Gate {
  const { published } = snapshot.subjects;
  let known: readonly Right[] = [];
  let bySubject: ReadonlyMap<string, readonly Right[]> = new Map();

  /** Rights that have not ended by themselves, to something of its type: about others not even that it exists is told. */
  function rightsTo({ subjects, type, coordinates }: Reach): readonly Right[] {
    if (subjects.some((subject) => request.barred.has(subject))) return none;
    const now = Date.now();
    return rightsAbout(subjects).filter(
      (right) => (right.until === null || right.until > now) && coverage.reaches(right, type, coordinates),
    );
  }

  function rightsAbout(subjects: readonly string[]): readonly Right[] {
    if (subjects.length !== 1) return request.rights.filter(({ subject }) => subjects.includes(subject));
    if (known !== request.rights) {
      known = request.rights;
      bySubject = Map.groupBy(known, ({ subject }) => subject);
    }
    return bySubject.get(subjects[0]!) ?? none;
  }

  function judge(reach: Reach, among: readonly Right[]): Passage {
    const readable = coverage.readable(reach.coordinates, among);
    const isWhole = readable.length === reach.coordinates.length;
    const isOpen = among.length > 0 && (isWhole || readable.length > 0);
    const code = denialFor(request);
    if (!isOpen) return shut(code, reach, request.rights);
    const denied = isWhole ? none : reach.coordinates.filter((one) => !readable.includes(one));
    return { isOpen, rights: neededOf(among, readable), denied, code };
  }

  /** The first that is enough by itself; else all that add something. */
  function neededOf(among: readonly Right[], readable: readonly string[]): readonly Right[] {
    if (among.length === 1) return among;
    const shares = among.map((right) => coverage.readable(readable, [right]));
    const whole = shares.findIndex(({ length }) => length === readable.length);
    return whole === -1 ? among.filter((_, index) => shares[index]!.length > 0) : [among[whole]!];
  }

  function close(code: DenialCode, { subjects }: Reach, rights: readonly Right[]): Closed {
    const proving = rights.find(({ subject }) => subjects.includes(subject));
    return { isOpen: false, code, proven: proving?.subject ?? null };
  }

  /** Of what everybody may know to be there only that is kept back which not everybody may read. */
  function shut(code: DenialCode, reach: Reach, rights: readonly Right[]): Passage {
    if (!published.types.has(reach.type)) return close(code, reach, rights);
    return { isOpen: true, rights: none, denied: reach.coordinates.filter(coverage.says), code };
  }

  /** What depends on rights is judged once more by those that hold now. */
  async function pass(reaches: readonly Reach[]): Promise<readonly Passage[]> {
    await request.find();
    const first = reaches.map((reach) => judge(reach, rightsTo(reach)));
    const used = new Set(first.flatMap((passage) => (passage.isOpen ? passage.rights : none)));
    if (used.size === 0) return first;
    const before = request.rights;
    const held = await request.holding([...used]);
    if (held.size === used.size) return first;
    return first.map((passage, index) => {
      if (!passage.isOpen) return passage;
      const among = passage.rights.filter((right) => held.has(right));
      return among.length === 0 ? shut(denialFor(request), reaches[index]!, before) : judge(reaches[index]!, among);
    });
  }

  return {
    get self() {
      return request.self;
    },
    isPublished: (type) => published.types.has(type),
    async prepare() {
      if (request.caller.kind !== 'anonymous') await request.find().catch(() => undefined);
    },
    pass: (reaches) =>
      request.caller.kind === 'anonymous'
        ? Promise.resolve(reaches.map((reach) => shut('UNAUTHENTICATED', reach, request.rights)))
        : pass(reaches).catch(() => reaches.map((reach) => shut('RIGHTS_UNAVAILABLE', reach, request.rights))),
  };
}

const none: readonly never[] = [];

/** What those are told who may not read something of somebody else, whoever that is and whether or not it exists. */
function denialFor({ caller: { kind }, standing: { basis } }: RequestRights): DenialCode {
  return kind === 'citizen' || basis !== null ? 'FORBIDDEN' : 'CONSENT_REQUIRED';
}
