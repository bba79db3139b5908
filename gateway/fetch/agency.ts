import { Pool } from 'undici';
import type { EmitEvent } from '../kernel/events.ts';
import type { AgencySettings } from './agency-settings.ts';
import { Breaker } from './breaker.ts';
import { Bulkhead } from './bulkhead.ts';
import type { CallSigner } from '../../schema/grant/call-signer.ts';
import { Connections } from './connections.ts';
import { createConnector } from './connector.ts';
import { RetryBudget } from './retry-budget.ts';
import { SharedCalls } from './shared-calls.ts';

/** One agency at one address, with all that is its own: whatever happens to it happens to no other. */
export interface Agency {
  readonly name: string;
  readonly url: string;
  readonly settings: AgencySettings;
  readonly dispatcher: Connections | Pool;
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
  close(): void;
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
  const dispatcher = settings.http2 ? openPool(origin, settings) : openConnections(origin, settings);
  const neverOpen = new Breaker(withoutBreaker(settings), () => {});
  const agency: Agency = {
    name,
    url,
    settings,
    dispatcher,
    path: pathname + search,
    signer,
    breaker: new Breaker(breakerSettings(settings), (state) => emit({ kind: 'breaker-changed', agency: name, state })),
    unjudged: () => ({ ...agency, breaker: neverOpen }),
    bulkhead: new Bulkhead(settings),
    retryBudget: new RetryBudget(settings.retryBudget),
    shared: new SharedCalls(),
    close: () => void dispatcher.close(),
    destroy: () => dispatcher.destroy(),
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

function openConnections(origin: string, settings: AgencySettings): Connections {
  return new Connections(origin, settings.connections, connectionOptions(settings));
}

/** Over HTTP/2, one connection carries many calls. */
function openPool(origin: string, settings: AgencySettings): Pool {
  const { connections } = settings;
  const options = { ...connectionOptions(settings), connections, pipelining: 1, allowH2: true, useH2c: true };
  return new Pool(origin, options);
}

/** The deadline of each call rules; undici's own clocks would only be second ones. */
function connectionOptions(settings: AgencySettings) {
  return { headersTimeout: 0, bodyTimeout: 0, connect: createConnector(settings) };
}
