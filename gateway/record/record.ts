import type { EntityMet } from '../execute/execute.ts';
import type { Caller } from '../kernel/caller.ts';
import { GatewayError } from '../kernel/errors.ts';
import type { Ledger, LedgerOperation, Reading } from '../kernel/ledger.ts';
import type { Mandate } from '../kernel/rights.ts';
import type { Operation } from '../operation/operation.ts';
import type { Verdict } from '../policy/policy.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import { Readings } from './readings.ts';
import { readRequested, type Requested } from './requested.ts';

export { foresee, type Foreseen } from './foresee.ts';
export { coordinatesLeft } from './requested.ts';
export { watchSubjects } from './watch-subjects.ts';

/** What is to be written about one operation. */
export interface Account {
  readonly meet: (entity: EntityMet) => void;
  /** Before the first fetch. @throws GatewayError LEDGER_UNAVAILABLE */
  begin(): Promise<void>;
  /**
   * Before an answer, or a part of it, leaves: what was read since the last time. What could not be written is tried
   * again the next time.
   *
   * @throws GatewayError LEDGER_UNAVAILABLE; DONE_WITHOUT_RECORD or PERHAPS_DONE_WITHOUT_RECORD where there was an
   *   effect, or may have been one.
   */
  write(): Promise<void>;
}

export interface Recorder {
  /** Null where nothing has to be written about it. */
  open(request: AccountRequest): Account | null;
}

export interface AccountRequest {
  readonly operation: Operation;
  readonly verdict: Verdict;
  readonly caller: Caller;
  readonly mandate: Mandate;
  /** The person whom the named basis is about, as far as it is about one. */
  readonly about: string | null;
  /** SHA-256 of the document's text. */
  readonly hash: string;
}

/** Keeps the accounts of one snapshot's operations. What depends on operation and verdict only is found out once. */
export function createRecorder(snapshot: Snapshot, ledger: Ledger): Recorder {
  const known = new WeakMap<Verdict, Requested>();

  function requestedOf({ operation, verdict }: AccountRequest): Requested {
    const requested = known.get(verdict) ?? readRequested(snapshot, operation, verdict);
    known.set(verdict, requested);
    return requested;
  }

  return {
    open(request) {
      const requested = requestedOf(request);
      if (!isToBeWritten(requested, request.caller)) return null;
      const readings = new Readings(request.caller.subject);
      return createAccount(ledger, requested, request, readings);
    },
  };
}

/** Whoever is not signed in was told so, and read nothing: no line for that, or anybody could fill the ledger. */
function isToBeWritten({ isPersonal, denied }: Requested, { kind }: Caller): boolean {
  return isPersonal || (kind !== 'anonymous' && denied.ofCaller.length + denied.ofNobody.length > 0);
}

function createAccount(
  ledger: Ledger,
  { effects, denied }: Requested,
  { caller, mandate, about, hash }: AccountRequest,
  readings: Readings,
): Account {
  const operation = operationOf(caller, mandate, hash);
  let intent: string | null = null;
  let unwritten: readonly Reading[] = [];
  if (caller.kind !== 'anonymous') {
    readings.deny(caller.subject, denied.ofCaller);
    readings.deny(about, denied.ofNobody);
  }

  async function complete(reference: string, came: readonly Reading[]): Promise<void> {
    intent = null;
    try {
      await ledger.complete(reference, operation, came.length > 0 ? came : [effectsOf(caller, effects)]);
    } catch (error) {
      throw error instanceof GatewayError ? afterEffect(came, error) : error;
    }
  }

  return {
    meet: (entity) => readings.meet(entity),
    async begin() {
      if (!ledger.isOpen()) throw new GatewayError('LEDGER_UNAVAILABLE');
      if (effects.length > 0) intent = await ledger.intend(operation, [effectsOf(caller, effects)]);
    },
    async write() {
      const came = readings.take();
      if (intent !== null) return complete(intent, came);
      unwritten = [...unwritten, ...came];
      if (unwritten.length === 0) return;
      await ledger.record(operation, unwritten);
      unwritten = [];
    },
  };
}

function operationOf(
  { subject, client, agency, kind }: Caller,
  { purpose, case: underCase }: Mandate,
  hash: string,
): LedgerOperation {
  const role = kind === 'official' ? kind : null;
  return { reader: subject, client, agency, role, purpose, case: underCase, hash };
}

function effectsOf({ subject }: Caller, fields: Reading['fields']): Reading {
  return { subject, basis: subject === null ? 'SCOPE' : 'SELF', grounds: null, fields, visibleFrom: null };
}

/** What happened is not hidden: the client hears of it, although nothing else of the answer may leave. */
function afterEffect(came: readonly Reading[], cause: GatewayError): GatewayError {
  const outcomes = came
    .flatMap(({ fields }) => fields)
    .filter(({ coordinates }) => coordinates.some((coordinate) => coordinate.startsWith('Mutation.')))
    .map(({ outcome }) => outcome);
  if (outcomes.includes('UNKNOWN') || outcomes.length === 0) {
    return new GatewayError('PERHAPS_DONE_WITHOUT_RECORD', undefined, { cause });
  }
  return outcomes.includes('RETURNED') ? new GatewayError('DONE_WITHOUT_RECORD', undefined, { cause }) : cause;
}
