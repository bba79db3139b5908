import { isPlumbing } from '../../schema/shared/is-plumbing.ts';
import type { Right } from '../kernel/rights.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import type { DenialCode } from '../kernel/errors.ts';
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

/** The types of some coordinates; worked out once for each set, which many rights share. */
export type TypesOf = (coordinates: ReadonlySet<string>) => ReadonlySet<string>;

export function createTypesOf(): TypesOf {
  const known = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
  return (coordinates) => {
    const before = known.get(coordinates);
    if (before !== undefined) return before;
    const types = new Set(coordinates.values().map(typeIn));
    known.set(coordinates, types);
    return types;
  };
}

/** The gate of one request. */
export function createGate(
  snapshot: Pick<Snapshot, 'subjects'>,
  request: RequestRights,
  typesOf: TypesOf = createTypesOf(),
): Gate {
  const { keys, published } = snapshot.subjects;

  /** Rights that have not ended by themselves, to something of its type: about others not even that it exists is told. */
  function rightsTo({ subjects, type, coordinates }: Reach): readonly Right[] {
    if (subjects.some((subject) => request.barred.has(subject))) return [];
    const now = Date.now();
    return request.rights.filter(
      (right) =>
        subjects.includes(right.subject) &&
        (right.until === null || right.until > now) &&
        reachesInto(right, type, coordinates),
    );
  }

  function reachesInto(right: Right, type: string, coordinates: readonly string[]): boolean {
    const types = typesOf(right.coordinates);
    return types.has(type) || coordinates.some((coordinate) => types.has(typeIn(coordinate)));
  }

  function judge(reach: Reach, among: readonly Right[]): Passage {
    const readable = reach.coordinates.filter((one) => among.some((right) => covers(right, one)));
    const isWhole = readable.length === reach.coordinates.length;
    const isOpen = among.length > 0 && (isWhole || readable.length > 0);
    if (!isOpen) return shut(denialFor(request), reach);
    const whole = among.find((right) => readable.every((one) => covers(right, one)));
    const rights = whole === undefined ? among.filter((right) => readable.some((one) => covers(right, one))) : [whole];
    const denied = isWhole ? none : reach.coordinates.filter((one) => !readable.includes(one));
    return { isOpen, rights, denied, code: denialFor(request) };
  }

  function covers(right: Right, coordinate: string): boolean {
    return right.coordinates.has(coordinate) || !says(coordinate);
  }

  /** What only names an object, or leads to its parts, needs no right of its own. */
  function says(coordinate: string): boolean {
    return !keys.has(coordinate) && !isPlumbing(coordinate);
  }

  function close(code: DenialCode, { subjects }: Reach): Closed {
    const known = request.rights.find(({ subject }) => subjects.includes(subject));
    return { isOpen: false, code, proven: known?.subject ?? null };
  }

  /** Of what everybody may know to be there only that is kept back which not everybody may read. */
  function shut(code: DenialCode, reach: Reach): Passage {
    if (!published.types.has(reach.type)) return close(code, reach);
    return { isOpen: true, rights: [], denied: reach.coordinates.filter(says), code };
  }

  /** What depends on rights is judged once more by those that hold now. */
  async function pass(reaches: readonly Reach[]): Promise<readonly Passage[]> {
    await request.find();
    const first = reaches.map((reach) => judge(reach, rightsTo(reach)));
    const used = [...new Set(first.flatMap((passage) => (passage.isOpen ? passage.rights : [])))];
    if (used.length === 0) return first;
    const proven = reaches.map((reach) => shut(denialFor(request), reach));
    const held = await request.holding(used);
    return first.map((passage, index) => {
      if (!passage.isOpen) return passage;
      const among = passage.rights.filter((right) => held.has(right));
      return among.length === 0 ? proven[index]! : judge(reaches[index]!, among);
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
        ? Promise.resolve(reaches.map((reach) => shut('UNAUTHENTICATED', reach)))
        : pass(reaches).catch(() => reaches.map((reach) => shut('RIGHTS_UNAVAILABLE', reach))),
  };
}

const none: readonly string[] = [];

function typeIn(coordinate: string): string {
  return coordinate.slice(0, coordinate.indexOf('.'));
}

/** What those are told who may not read something of somebody else, whoever that is and whether or not it exists. */
function denialFor({ caller: { kind }, standing: { basis } }: RequestRights): DenialCode {
  return kind === 'citizen' || basis !== null ? 'FORBIDDEN' : 'CONSENT_REQUIRED';
}
