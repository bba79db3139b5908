import type { AgencyAnswered, AgencyDenied, GatewayEvent } from '../kernel/events.ts';
import { addCount, latencyBounds, type CallOutcome, type Count, type CountedBy } from './count.ts';
import { KnownCodes } from './known-codes.ts';
import { readerOf } from './reader-of.ts';

/**
 * Counts calls to agencies in memory, by the hour. What events know of people, operations and documents is not looked at:
 * names and hashes of operations are chosen by clients.
 */
export class Counter {
  readonly #now: () => number;
  readonly #codes = new KnownCodes();
  #counts = new Map<string, Count>();
  #hour = { number: Number.NaN, text: '' };

  /** @param now milliseconds since the epoch */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  count(event: GatewayEvent): void {
    if (event.kind === 'agency-answered') this.#countCall(event);
    else if (event.kind === 'agency-denied') this.#countDenial(event);
  }

  /** What has been counted since the last time; begins anew. */
  take(): readonly Count[] {
    const taken = [...this.#counts.values()];
    this.#counts = new Map();
    return taken;
  }

  /** Takes back what could not be kept elsewhere. */
  putBack(counts: readonly Count[]): void {
    for (const count of counts) {
      const known = this.#counts.get(keyOf(count));
      if (known === undefined) this.#counts.set(keyOf(count), count);
      else addCount(known, count);
    }
  }

  #countCall({ scope, agency, outcome, refusal, operation, asSignatory, milliseconds }: AgencyAnswered): void {
    if (scope.isOwn === true) return;
    const came = outcomeOf(outcome, refusal);
    const code = came === 'ANSWERED' ? null : this.#codes.bounded(agency, refusal ?? outcome);
    const asked = operation === 'query' ? 'QUERY' : 'MUTATION';
    const count = this.#find(agency, readerOf(scope.caller, asSignatory), asked, came, code);
    count.calls += 1;
    let bucket = 0;
    while (milliseconds > (latencyBounds[bucket] ?? Infinity)) bucket += 1;
    count.latency[bucket]! += 1;
  }

  #countDenial({ scope, agency, code, asSignatory }: AgencyDenied): void {
    this.#find(agency, readerOf(scope.caller, asSignatory), 'NONE', 'DENIED', code).calls += 1;
  }

  #find(
    subgraph: string,
    who: ReturnType<typeof readerOf>,
    operation: Count['operation'],
    outcome: CallOutcome,
    code: string | null,
  ): Count {
    const hour = this.#currentHour();
    const { callerKind, clientKind, reader } = who;
    const key = `${hour} ${subgraph} ${callerKind} ${clientKind} ${reader} ${operation} ${outcome} ${code}`;
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const made = {
      hour,
      subgraph,
      callerKind,
      clientKind,
      reader,
      operation,
      outcome,
      code,
      calls: 0,
      latency: none(),
    };
    this.#counts.set(key, made);
    return made;
  }

  #currentHour(): string {
    const number = Math.floor(this.#now() / 3_600_000);
    if (number !== this.#hour.number) {
      this.#hour = { number, text: new Date(number * 3_600_000).toISOString().replace('.000', '') };
    }
    return this.#hour.text;
  }
}

/** Equal for counts of the same. */
export function keyOf(count: CountedBy): string {
  const { hour, subgraph, callerKind, clientKind, reader, operation, outcome, code } = count;
  return `${hour} ${subgraph} ${callerKind} ${clientKind} ${reader} ${operation} ${outcome} ${code}`;
}

/** Answers that say nothing but that something went wrong inside the agency. */
const faults: ReadonlySet<string> = new Set(['DOWNSTREAM_SERVICE_ERROR', 'INTERNAL_SERVER_ERROR']);

function outcomeOf(outcome: AgencyAnswered['outcome'], refusal: string | null): CallOutcome {
  if (outcome === 'ok') return 'ANSWERED';
  if (outcome === 'errors') return faults.has(refusal ?? '') ? 'FAILED' : 'REFUSED';
  return outcome === 'REQUEST_ABORTED' ? 'ABANDONED' : 'FAILED';
}

function none(): number[] {
  return [...latencyBounds.map(() => 0), 0];
}
