import type { EndSignal } from '../kernel/end-signal.ts';
import { actsForCompany, type Mandate } from '../kernel/rights.ts';
import type { AskSubgraph, RequestScope, SubgraphAnswer, SubgraphRequest } from '../kernel/subgraph-call.ts';
import { createAgencies, type AgencyDirectory } from './agencies.ts';
import type { Agency } from './agency.ts';
import { callAgency, type AgencyCall } from './call-agency.ts';
import { callHeaders } from './call-headers.ts';
import { GrantWriter } from './grant-writer.ts';
import { readAnswer } from './read-answer.ts';
import type { Reply } from './read-reply.ts';
import { writeBody } from './write-body.ts';

export interface FetchOptions extends AgencyDirectory {
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
  /** From 0 up to 1. */
  readonly random?: () => number;
}

export interface Fetch {
  readonly ask: AskSubgraph;
  /**
   * Asks in the gateway's own name, not for anybody's request: nobody is told of it as of a call, and the agency's
   * breaker neither judges by it nor holds it up, so that asking again and again takes nothing from those who ask.
   */
  readonly askUnseen: AskSubgraph;
  /** Cuts every call that still runs and every connection. */
  close(): Promise<void>;
}

type Settle = (reply: Reply) => void;

interface Asked {
  readonly request: SubgraphRequest;
  readonly scope: RequestScope;
  readonly mandate: Mandate | undefined;
}

/**
 * Calls agencies over HTTP, each in its own compartment: a deadline inside the request's own, connections, a limit
 * of calls under way, retries, a circuit breaker. No redirects, a cap on the answer, nothing of the client's headers.
 */
export function createFetch(options: FetchOptions): Fetch {
  const { emit, now = () => performance.now(), random = Math.random } = options;
  const agencies = createAgencies(options);
  const grants = new GrantWriter();
  const world = { now, random, emit };

  function call(agency: Agency | null, { request, scope, mandate }: Asked, begin: number, settle: Settle): void {
    if (agency === null) return settle(unreachable);
    const { settings, path, signer } = agency;
    const grant = signer === null ? '' : grants.write(scope, request, mandate);
    const body = writeBody(request);
    const outgoing: AgencyCall = {
      path,
      headers: () => callHeaders(scope, settings.compress, signer === null ? [] : signer.headers(grant, body)),
      body,
      maxResponse: settings.maxResponse,
      signal: scope.signal,
      repeatable: request.kind === 'query',
      begin,
      end: begin + settings.deadline,
    };
    if (!settings.shareCalls || !isPublic(request, scope)) return callAgency(agency, outgoing, world, settle);
    const start = (signal: EndSignal) =>
      new Promise<Reply>((resolve) => callAgency(agency, { ...outgoing, signal }, world, resolve));
    void agency.shared.join(`${grant}\n${body}`, scope.signal, start).then(settle);
  }

  function tell({ request, scope, mandate }: Asked, answer: SubgraphAnswer, { bytes }: Reply, begin: number): void {
    emit({
      kind: 'agency-answered',
      scope,
      agency: request.subgraph,
      outcome: outcomeOf(answer),
      refusal: answer.kind === 'failed' ? null : (answer.errors[0]?.code ?? null),
      operation: request.kind,
      asSignatory: mandate !== undefined && actsForCompany(mandate),
      milliseconds: now() - begin,
      bytes,
    });
  }

  return {
    ask(request, scope, mandate) {
      const begin = now();
      const asked: Asked = { request, scope, mandate };
      const agency = agencies.find(request.subgraph);
      return new Promise((resolve) =>
        call(agency, asked, begin, (reply) => {
          const answer = readFrom(agency, reply);
          tell(asked, answer, reply, begin);
          resolve(answer);
        }),
      );
    },
    askUnseen(request, scope, mandate) {
      const agency = agencies.find(request.subgraph)?.unjudged() ?? null;
      return new Promise((resolve) =>
        call(agency, { request, scope, mandate }, now(), (reply) => resolve(readFrom(agency, reply))),
      );
    },
    close: () => agencies.close(),
  };
}

const unreachable: Reply = { kind: 'failed', code: 'SUBGRAPH_UNAVAILABLE', bytes: 0 };

function readFrom(agency: Agency | null, reply: Reply): SubgraphAnswer {
  return readAnswer(reply, agency?.settings.trustMessages ?? false);
}

/** What everyone may know, who asks without saying who she is. */
function isPublic({ kind }: SubgraphRequest, { caller, basis }: RequestScope): boolean {
  return kind === 'query' && caller.kind === 'anonymous' && caller.subject === null && basis === null;
}

function outcomeOf(answer: SubgraphAnswer) {
  if (answer.kind === 'failed') return answer.code;
  return answer.errors.length === 0 ? 'ok' : 'errors';
}
