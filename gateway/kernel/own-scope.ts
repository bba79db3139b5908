import { randomUUID } from 'node:crypto';
import type { Caller } from './caller.ts';
import type { EndSignal } from './end-signal.ts';
import type { RequestScope } from './subgraph-call.ts';

/**
 * The scope of what the gateway asks, or hands in, in its own name: nothing of a client's request goes along. The trace
 * (W3C Trace Context) is one of its own.
 */
export function ownScope(caller: Caller, signal: EndSignal): RequestScope {
  const [id, span] = [randomHex(), randomHex().slice(16)];
  return { id, caller, language: 'fa', basis: null, signal, traceparent: `00-${id}-${span}-00`, isOwn: true };
}

/** 32 digits. Node draws bytes for many UUIDs at once; drawing them here would cost as much as the rest of a call. */
function randomHex(): string {
  return randomUUID().replaceAll('-', '');
}
