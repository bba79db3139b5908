import { GatewayError } from '../kernel/errors.ts';
import type { RequestScope } from '../kernel/subgraph-call.ts';
import type { Exchange } from './exchange.ts';
import { RequestEnd } from '../kernel/request-end.ts';

/**
 * Begins the part of a request whose caller is known. Its signal fires when the client goes away before the
 * answer is complete (REQUEST_ABORTED), or when its total budget is spent (GATEWAY_TIMEOUT).
 *
 * @param deadline milliseconds from the arrival of the headers
 */
export function openScope(
  exchange: Exchange,
  { caller, basis }: Pick<RequestScope, 'caller' | 'basis'>,
  deadline: number,
): void {
  const end = new RequestEnd();
  if (exchange.closed) leave(end); // while it was being found out who asks
  const budget = deadline - (performance.now() - exchange.startedAt);
  const timer = exchange.closed ? undefined : setTimeout(spend, Math.max(0, budget), end);
  exchange.closeScope = () => {
    clearTimeout(timer);
    if (!exchange.finished) leave(end);
  };
  exchange.scope = {
    id: exchange.id,
    caller,
    language: exchange.language,
    basis,
    signal: end,
    traceparent: exchange.trace.traceparent,
  };
}

function leave(end: RequestEnd): void {
  end.abort(new GatewayError('REQUEST_ABORTED'));
}

function spend(end: RequestEnd): void {
  end.abort(new GatewayError('GATEWAY_TIMEOUT'));
}
