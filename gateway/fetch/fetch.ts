import type { EmitEvent } from '../kernel/events.ts';
import type { AskSubgraph, RequestScope, SubgraphAnswer, SubgraphRequest } from '../kernel/subgraph-call.ts';
import type { AgencySettings } from './agency-settings.ts';
import { createConnections } from './connections.ts';
import { isHttpUrl } from './is-http-url.ts';
import { grantHeaders } from './grant-headers.ts';
import { readAnswer } from './read-answer.ts';
import { send } from './send.ts';
import { writeBody } from './write-body.ts';

export interface FetchOptions {
  /** Shared by gateway and agencies; null: no agency is told who asks. */
  readonly secret: string | null;
  /** Settings of one agency by its name in the supergraph. */
  readonly settingsOf: (agency: string) => AgencySettings;
  /** Where the supergraph says that an agency listens (`routing_url`); undefined or empty: it does not say. */
  readonly routingUrl: (agency: string) => string | undefined;
  readonly emit: EmitEvent;
}

export interface Fetch {
  readonly ask: AskSubgraph;
  /** Cuts every call that still runs and every connection. */
  close(): Promise<void>;
}

/**
 * Calls agencies over HTTP: a deadline per agency inside the request's own, one pool of connections
 * each, no redirects, a cap on the answer, and nothing of the client's headers.
 */
export function createFetch({ secret, settingsOf, routingUrl, emit }: FetchOptions): Fetch {
  const connections = createConnections();

  async function call(request: SubgraphRequest, scope: RequestScope): Promise<CallResult> {
    const settings = settingsOf(request.subgraph);
    const url = settings.url ?? routingUrl(request.subgraph);
    if (!isHttpUrl(url)) return unreachable;
    const { dispatcher, path } = connections.to(request.subgraph, url, settings);
    const raw = await send(dispatcher, {
      path,
      headers: { ...plainHeaders(scope, settings), ...grantHeaders(secret, scope) },
      body: writeBody(request),
      deadline: settings.deadline,
      maxResponse: settings.maxResponse,
      signal: scope.signal,
    });
    if (raw.kind === 'failed') return { answer: raw, bytes: 0 };
    return { answer: await readAnswer(raw, settings), bytes: raw.body.length };
  }

  return {
    async ask(request, scope) {
      const started = performance.now();
      const { answer, bytes } = await call(request, scope);
      const milliseconds = performance.now() - started;
      emit({
        kind: 'agency-answered',
        scope,
        agency: request.subgraph,
        outcome: outcomeOf(answer),
        milliseconds,
        bytes,
      });
      return answer;
    },
    close: () => connections.close(),
  };
}

interface CallResult {
  readonly answer: SubgraphAnswer;
  readonly bytes: number;
}

const unreachable: CallResult = { answer: { kind: 'failed', code: 'SUBGRAPH_UNAVAILABLE' }, bytes: 0 };

function plainHeaders(scope: RequestScope, { compress }: AgencySettings): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    'accept-encoding': compress ? 'br, gzip' : 'identity',
    traceparent: scope.traceparent,
    'x-request-id': scope.id,
  };
}

function outcomeOf(answer: SubgraphAnswer) {
  if (answer.kind === 'failed') return answer.code;
  return answer.errors.length === 0 ? 'ok' : 'errors';
}
