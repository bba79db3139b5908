import type { ErrorCode } from '../kernel/errors.ts';
import type { EmitEvent } from '../kernel/events.ts';
import type { Agency } from './agency.ts';
import { isPassing, judge } from './judge.ts';
import { pause } from './pause.ts';
import { readReply, type Reply } from './read-reply.ts';
import { send, type OutgoingCall, type RawAnswer, type SendFailure } from './send.ts';

/** What calls need of the world. */
export interface World {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly emit: EmitEvent;
}

export interface AgencyCall extends OutgoingCall {
  /** Whether it may be made twice: true for queries only. */
  readonly repeatable: boolean;
  /** When it began, and when its deadline is over. */
  readonly begin: number;
  readonly end: number;
}

type Outcome = RawAnswer | SendFailure;

/**
 * Calls an agency: in its turn, within its deadline, again if that may help. There are many calls in each request, so
 * that most of the way is without a promise.
 *
 * @param settle told once what came of it, perhaps before this returns; must not throw
 */
export function callAgency(agency: Agency, call: AgencyCall, world: World, settle: (reply: Reply) => void): void {
  agency.retryBudget.payIn();
  attempt(agency, call, call.begin, world, (outcome) => {
    const reply =
      call.repeatable && isPassing(outcome)
        ? tryAgain(agency, call, outcome, world).then((last) => read(agency, last))
        : read(agency, outcome);
    if (reply instanceof Promise) void reply.then(settle);
    else settle(reply);
  });
}

function read({ settings }: Agency, outcome: Outcome): Reply | Promise<Reply> {
  return readReply(outcome, settings.maxResponse);
}

async function tryAgain(agency: Agency, call: AgencyCall, first: Outcome, world: World): Promise<Outcome> {
  let outcome = first;
  for (let retry = 0; isPassing(outcome); retry += 1) {
    const delay = retryDelay(agency, retry, call.end, world);
    if (delay === null) break;
    world.emit({ kind: 'agency-retried', agency: agency.name, code: codeOf(outcome) });
    await pause(delay, call.signal);
    outcome = await new Promise((resolve) => attempt(agency, call, world.now(), world, resolve));
  }
  return outcome;
}

/** Milliseconds to wait before a retry, spread at random so that retries do not come together; null: no retry. */
function retryDelay({ settings, retryBudget }: Agency, retry: number, end: number, world: World): number | null {
  if (retry >= settings.retries) return null;
  const delay = world.random() * settings.retryDelay * 2 ** retry;
  return world.now() + delay < end && retryBudget.take() ? delay : null;
}

type Settle = (outcome: Outcome) => void;

function attempt(agency: Agency, call: AgencyCall, begin: number, world: World, settle: Settle): void {
  if (agency.breaker.refuses(begin)) settle(refused);
  else if (agency.bulkhead.tryEnter()) sendInPlace(agency, call, begin, world, settle);
  else void sendInTurn(agency, call, begin, world, settle);
}

async function sendInTurn(
  agency: Agency,
  call: AgencyCall,
  begin: number,
  world: World,
  settle: Settle,
): Promise<void> {
  const { name, bulkhead } = agency;
  const code = await bulkhead.wait(call.signal, call.end - begin);
  const now = world.now();
  world.emit({ kind: 'agency-waited', agency: name, milliseconds: now - begin, waiting: bulkhead.waiting });
  if (code === null) sendInPlace(agency, call, now, world, settle);
  else settle({ kind: 'failed', code });
}

function sendInPlace(agency: Agency, call: AgencyCall, begin: number, world: World, settle: Settle): void {
  const { breaker, bulkhead, settings, dispatcher } = agency;
  const permit = breaker.enter(begin); // it may have opened while the call waited
  if (permit === null) {
    bulkhead.leave();
    return settle(refused);
  }
  send(dispatcher, call, call.end - begin, (outcome) => {
    const ended = world.now(); // reading the answer is no time of the agency's
    bulkhead.leave();
    breaker.leave(permit, judge(outcome, (ended - begin) / settings.deadline), ended);
    settle(outcome);
  });
}

const refused: SendFailure = { kind: 'failed', code: 'SUBGRAPH_CIRCUIT_BREAKER_REJECTED' };

function codeOf(outcome: Outcome): ErrorCode {
  return outcome.kind === 'failed' ? outcome.code : 'SUBREQUEST_HTTP_ERROR';
}
