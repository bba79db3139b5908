import { readConfig } from '../../gateway/config/config.ts';
import type { AgencySettings } from '../../gateway/fetch/agency-settings.ts';
import { createFetch, type FetchOptions } from '../../gateway/fetch/fetch.ts';
import { anonymous } from '../../gateway/kernel/caller.ts';
import type { GatewayEvent } from '../../gateway/kernel/events.ts';
import type { RequestScope, SubgraphAnswer, SubgraphRequest } from '../../gateway/kernel/subgraph-call.ts';

interface OpenOptions extends Partial<Omit<FetchOptions, 'settingsOf' | 'routingUrl' | 'emit'>> {
  /** Where each agency listens. */
  readonly at: Readonly<Record<string, string>>;
  /** What differs from the settings that agencies have when nothing is configured. */
  readonly settings?: Partial<AgencySettings>;
  /** What differs for one agency. */
  readonly settingsOf?: Readonly<Record<string, Partial<AgencySettings>>>;
}

/** The real room `fetch` against servers of a test: `await using fetch = openFetch(…)`. */
export function openFetch({ at, settings, settingsOf = {}, keysOf = () => null, ...world }: OpenOptions) {
  const { all } = readConfig({ file: undefined, flags: {}, environment: {} }).agencies;
  const events: GatewayEvent[] = [];
  const { ask, askUnseen, close } = createFetch({
    ...world,
    keysOf,
    settingsOf: (name) => ({ ...all, retries: 0, ...settings, ...settingsOf[name] }),
    routingUrl: (name) => at[name],
    emit: (event) => void events.push(event),
  });
  const of = <Kind extends GatewayEvent['kind']>(kind: Kind) =>
    events.filter((event): event is Extract<GatewayEvent, { kind: Kind }> => event.kind === kind);
  return { ask, askUnseen, events: of, [Symbol.asyncDispose]: close };
}

/** A question to an agency. */
export function question(subgraph: string, changed: Partial<SubgraphRequest> = {}): SubgraphRequest {
  return { subgraph, kind: 'query', query: '{ a }', operationName: undefined, variables: {}, ...changed };
}

/** The scope of one anonymous request. */
export function scopeOf(changed: Partial<RequestScope> = {}): RequestScope {
  return {
    id: 'request-1',
    caller: anonymous,
    language: 'en',
    basis: null,
    signal: new AbortController().signal,
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    ...changed,
  };
}

/** The code of a failure, or the data of an answer. */
export function outcome(answer: SubgraphAnswer): unknown {
  return answer.kind === 'failed' ? answer.code : answer.data;
}
