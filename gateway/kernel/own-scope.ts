import { randomBytes } from 'node:crypto';
import type { Caller } from './caller.ts';
import type { EndSignal } from './end-signal.ts';
import type { RequestScope } from './subgraph-call.ts';

/**
 * The scope of what the gateway asks, or hands in, in its own name: nothing of a client's request goes along. The trace
 * (W3C Trace Context) is one of its own.
 */
export function ownScope(caller: Caller, signal: EndSignal): RequestScope {
  const [id, span] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')];
  return { id, caller, language: 'fa', basis: null, signal, traceparent: `00-${id}-${span}-00`, isOwn: true };
}
