import { Pool } from 'undici';
import type { Dispatcher } from 'undici';
import type { EmitEvent } from '../kernel/events.ts';
import type { AgencySettings } from './agency-settings.ts';
import { Breaker } from './breaker.ts';
import { Bulkhead } from './bulkhead.ts';
import type { CallSigner } from '../../schema/grant/call-signer.ts';
import { createConnector } from './connector.ts';
import { RetryBudget } from './retry-budget.ts';
import { SharedCalls } from './shared-calls.ts';

/** One agency at one address, with all that is its own: whatever happens to it happens to no other. */
export interface Agency {
  readonly name: string;
  readonly url: string;
  readonly settings: AgencySettings;
  readonly dispatcher: Dispatcher;
  /** Of its GraphQL endpoint. */
  readonly path: string;
  /** Null: it shares no key with the gateway, and is not told who asks. */
  readonly signer: CallSigner | null;
  readonly breaker: Breaker;
  /** The same agency for what the gateway asks in its own name: no breaker judges by it, and none holds it up. */
  readonly unjudged: () => Agency;
  readonly bulkhead: Bulkhead;
  readonly retryBudget: RetryBudget;
  readonly shared: SharedCalls;
  /** Lets calls that run finish. */
  close(): Promise<void>;
  /** Cuts them. */
  destroy(): Promise<void>;
}

/** @param url an absolute http or https URL */
export function openAgency(
  name: string,
  url: string,
  settings: AgencySettings,
  signer: CallSigner | null,
  emit: EmitEvent,
): Agency {
  const { origin, pathname, search } = new URL(url);
  const pool = openPool(origin, settings);
  const neverOpen = new Breaker(withoutBreaker(settings), () => {});
  const agency: Agency = {
    name,
    url,
    settings,
    dispatcher: pool,
    path: pathname + search,
    signer,
    breaker: new Breaker(breakerSettings(settings), (state) => emit({ kind: 'breaker-changed', agency: name, state })),
    unjudged: () => ({ ...agency, breaker: neverOpen }),
    bulkhead: new Bulkhead(settings),
    retryBudget: new RetryBudget(settings.retryBudget),
    shared: new SharedCalls(),
    close: () => pool.close(),
    destroy: () => pool.destroy(),
  };
  return agency;
}

function breakerSettings(settings: AgencySettings): AgencySettings {
  return settings.breaker ? settings : withoutBreaker(settings);
}

/** Without a breaker: one that no share of failures opens. */
function withoutBreaker(settings: AgencySettings): AgencySettings {
  return { ...settings, breakerFailures: Infinity };
}

function openPool(origin: string, settings: AgencySettings): Pool {
  const { connections, http2 } = settings;
  const options = {
    connections,
    pipelining: 1, // over HTTP/1.1, a slow answer would hold up those behind it
    allowH2: http2,
    useH2c: http2,
    // The deadline of each call rules; undici's own clocks would only be second ones.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: createConnector(settings),
  };
  return new Pool(origin, options);
}
