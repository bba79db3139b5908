import { GatewayError, type ErrorCode } from '../kernel/errors.ts';
import type { SubgraphAnswer } from '../kernel/subgraph-call.ts';
import type { FetchNode } from '../plan/plan.ts';
import type { Run } from './run.ts';

/**
 * Asks a fetch's agency with the variables it needs.
 *
 * Once the request is aborted nothing is asked any more, and what is under way is not waited for: its answer is
 * the failure that the abort names (GATEWAY_TIMEOUT, REQUEST_ABORTED).
 */
export async function askAgency(
  run: Run,
  fetch: FetchNode,
  own: Readonly<Record<string, unknown>>,
): Promise<SubgraphAnswer> {
  if (run.signal.aborted) return aborted(run.signal);
  const variables: Record<string, unknown> = Object.create(null);
  for (const name of fetch.variables) if (Object.hasOwn(run.variables, name)) variables[name] = run.variables[name];
  const { promise: abort, resolve } = Promise.withResolvers<SubgraphAnswer>();
  const giveUp = () => resolve(aborted(run.signal));
  run.signal.addEventListener('abort', giveUp, { once: true });
  try {
    const answer = run.ask({
      subgraph: fetch.subgraph,
      kind: fetch.operationKind,
      query: fetch.document,
      operationName: fetch.operationName,
      variables: Object.assign(variables, own),
    });
    return await Promise.race([answer, abort]);
  } finally {
    run.signal.removeEventListener('abort', giveUp);
  }
}

function aborted(signal: AbortSignal): SubgraphAnswer {
  const code: ErrorCode = signal.reason instanceof GatewayError ? signal.reason.code : 'REQUEST_ABORTED';
  return { kind: 'failed', code };
}
