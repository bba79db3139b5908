import type { Right } from '../kernel/rights.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import type { DenialCode } from '../kernel/errors.ts';
import type { Coverage } from './coverage.ts';
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
export class RequestGate implements Gate {
  readonly #published: Snapshot['subjects']['published'];
  readonly #request: RequestRights;
  readonly #coverage: Coverage;
  #known: readonly Right[] = none;
  #bySubject: ReadonlyMap<string, readonly Right[]> = new Map();

  constructor({ subjects }: Pick<Snapshot, 'subjects'>, request: RequestRights, coverage: Coverage) {
    this.#published = subjects.published;
    this.#request = request;
    this.#coverage = coverage;
  }

  get self(): string | null {
    return this.#request.self;
  }

  isPublished(type: string): boolean {
    return this.#published.types.has(type);
  }

  async prepare(): Promise<void> {
    if (this.#request.caller.kind !== 'anonymous') await this.#request.find().catch(() => undefined);
  }

  pass(reaches: readonly Reach[]): Promise<readonly Passage[]> {
    return this.#request.caller.kind === 'anonymous'
      ? Promise.resolve(this.#shutAll('UNAUTHENTICATED', reaches))
      : this.#decide(reaches).catch(() => this.#shutAll('RIGHTS_UNAVAILABLE', reaches));
  }

  /** What depends on rights is judged once more by those that hold now. */
  async #decide(reaches: readonly Reach[]): Promise<readonly Passage[]> {
    const request = this.#request;
    await request.find();
    const first = this.#judgeAll(reaches);
    const used = usedBy(first);
    if (used.size === 0) return first;
    const before = request.rights;
    const held = await request.holding([...used]);
    if (held.size === used.size) return first;
    return first.map((passage, index) => {
      if (!passage.isOpen) return passage;
      const among = passage.rights.filter((right) => held.has(right));
      return among.length === 0
        ? this.#shut(denialFor(request), reaches[index]!, before)
        : this.#judge(reaches[index]!, among);
    });
  }

  /** What an object holds often comes as many objects of one kind, about one person: they are judged together. */
  #judgeAll(reaches: readonly Reach[]): readonly Passage[] {
    const now = Date.now();
    const passages: Passage[] = [];
    let last: Reach | null = null;
    for (const reach of reaches) {
      const isAlike: boolean = last !== null && asksTheSame(reach, last);
      passages.push(isAlike ? passages.at(-1)! : this.#judge(reach, this.#rightsTo(reach, now)));
      last = reach;
    }
    return passages;
  }

  /** Rights that have not ended by themselves, to something of its type: about others not even that it exists is told. */
  #rightsTo({ subjects, type, coordinates }: Reach, now: number): readonly Right[] {
    const { barred } = this.#request;
    if (barred.size > 0 && subjects.some((subject) => barred.has(subject))) return none;
    const counts = (right: Right): boolean =>
      (right.until === null || right.until > now) && this.#coverage.reaches(right, type, coordinates);
    const about = this.#rightsAbout(subjects);
    return about.every(counts) ? about : about.filter(counts);
  }

  #rightsAbout(subjects: readonly string[]): readonly Right[] {
    const { rights } = this.#request;
    if (subjects.length !== 1) return rights.filter(({ subject }) => subjects.includes(subject));
    if (this.#known !== rights) {
      this.#known = rights;
      this.#bySubject = Map.groupBy(rights, ({ subject }) => subject);
    }
    return this.#bySubject.get(subjects[0]!) ?? none;
  }

  #judge(reach: Reach, among: readonly Right[]): Passage {
    const code = denialFor(this.#request);
    if (among.length === 0) return this.#shut(code, reach, this.#request.rights);
    const readable = this.#coverage.readable(reach.coordinates, among);
    const isWhole = readable.length === reach.coordinates.length;
    if (!isWhole && readable.length === 0) return this.#shut(code, reach, this.#request.rights);
    const denied = isWhole ? none : reach.coordinates.filter((one) => !readable.includes(one));
    return { isOpen: true, rights: this.#neededOf(among, readable), denied, code };
  }

  /** The first that is enough by itself; else all that add something. */
  #neededOf(among: readonly Right[], readable: readonly string[]): readonly Right[] {
    if (among.length === 1) return among;
    const shares = among.map((right) => this.#coverage.readable(readable, [right]));
    const whole = shares.findIndex(({ length }) => length === readable.length);
    return whole === -1 ? among.filter((_, index) => shares[index]!.length > 0) : [among[whole]!];
  }

  #shutAll(code: DenialCode, reaches: readonly Reach[]): readonly Passage[] {
    return reaches.map((reach) => this.#shut(code, reach, this.#request.rights));
  }

  /** Of what everybody may know to be there only that is kept back which not everybody may read. */
  #shut(code: DenialCode, reach: Reach, rights: readonly Right[]): Passage {
    if (!this.isPublished(reach.type)) return close(code, reach, rights);
    return { isOpen: true, rights: none, denied: reach.coordinates.filter(this.#coverage.says), code };
  }
}

function close(code: DenialCode, { subjects }: Reach, rights: readonly Right[]): Closed {
  const proving = rights.find(({ subject }) => subjects.includes(subject));
  return { isOpen: false, code, proven: proving?.subject ?? null };
}

function usedBy(passages: readonly Passage[]): ReadonlySet<Right> {
  const used = new Set<Right>();
  for (const passage of passages) if (passage.isOpen) for (const right of passage.rights) used.add(right);
  return used;
}

/** Whether both are about one person, or nobody who is proven, and want the same of things of one type. */
function asksTheSame(one: Reach, other: Reach): boolean {
  if (one.type !== other.type || one.coordinates !== other.coordinates) return false;
  return (
    one.subjects.length < 2 && one.subjects.length === other.subjects.length && one.subjects[0] === other.subjects[0]
  );
}

const none: readonly never[] = [];

/** What those are told who may not read something of somebody else, whoever that is and whether or not it exists. */
function denialFor({ caller: { kind }, basis }: RequestRights): DenialCode {
  return kind === 'citizen' || basis !== null ? 'FORBIDDEN' : 'CONSENT_REQUIRED';
}
