import type { ExecutionResult } from 'graphql';
import type { LaterParts, Wave } from '../execute/execute.ts';
import type { EndSignal } from '../kernel/end-signal.ts';
import { GatewayError } from '../kernel/errors.ts';
import type { RequestScope } from '../kernel/subgraph-call.ts';

/** Apollo Server copies a gateway's result and keeps what it does not know. */
const laterParts: unique symbol = Symbol('later parts of the answer');

interface WithLaterParts extends ExecutionResult {
  readonly [laterParts]?: LaterParts;
}

/** The first part of an answer, with what is to follow it. */
export function withLaterParts(
  result: ExecutionResult,
  { pending, waves }: LaterParts,
  scope: RequestScope,
): WithLaterParts {
  return { ...result, [laterParts]: { pending, waves: leaving(waves, scope) } };
}

/** What is to follow a result of the gateway; null when it is the whole answer. */
export function laterPartsOf(result: object): LaterParts | null {
  return (result as WithLaterParts)[laterParts] ?? null;
}

/** The way out of every part that was put off: whatever has to be done before one may leave is done here. */
async function* leaving(waves: AsyncIterable<Wave>, { signal }: RequestScope): AsyncGenerator<Wave, void> {
  for await (const wave of waves) {
    if (hasLeft(signal)) return;
    yield wave;
  }
}

function hasLeft({ aborted, reason }: EndSignal): boolean {
  return aborted && reason instanceof GatewayError && reason.code === 'REQUEST_ABORTED';
}
