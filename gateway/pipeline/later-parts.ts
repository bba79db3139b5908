import { GraphQLError, type ExecutionResult } from 'graphql';
import type { LaterPart, LaterParts, Wave } from '../execute/execute.ts';
import type { EndSignal } from '../kernel/end-signal.ts';
import { GatewayError } from '../kernel/errors.ts';
import type { RequestScope } from '../kernel/subgraph-call.ts';
import type { RequestRights } from '../policy/policy.ts';
import type { Account } from '../record/record.ts';
import type { Recheck } from './ask-while-allowed.ts';

/** Apollo Server copies a gateway's result and keeps what it does not know. */
const laterParts: unique symbol = Symbol('later parts of the answer');

interface WithLaterParts extends ExecutionResult {
  readonly [laterParts]?: LaterParts;
}

/** What has to be done, or looked up, before a later part may leave. */
interface Leaving {
  readonly scope: RequestScope;
  /** Null: nothing is written down. */
  readonly account: Account | null;
  readonly recheck: Recheck;
  readonly mandate: Pick<RequestRights, 'refusal'>;
}

/** The first part of an answer, with what is to follow it. */
export function withLaterParts(result: ExecutionResult, { pending, waves }: LaterParts, how: Leaving): WithLaterParts {
  return { ...result, [laterParts]: { pending, waves: leaving(waves, pending, how) } };
}

/** What is to follow a result of the gateway; null when it is the whole answer. */
export function laterPartsOf(result: object): LaterParts | null {
  return (result as WithLaterParts)[laterParts] ?? null;
}

/**
 * The way out of every part that was put off: whatever has to be done before one may leave is done here. Once that
 * failed, nothing more leaves but the reason, in place of each part that was announced.
 */
async function* leaving(
  waves: AsyncIterable<Wave>,
  announced: LaterParts['pending'],
  { scope: { signal, language, caller }, account, recheck, mandate }: Leaving,
): AsyncGenerator<Wave, void> {
  const ids = new Set(announced.map(({ id }) => id));
  let error: unknown = null;
  for await (const wave of waves) {
    if (hasLeft(signal)) return;
    error ??= await account?.write().catch((failure: unknown) => failure);
    error ??= (await recheck(caller)) ?? (await mandate.refusal());
    if (error === null) {
      for (const { id } of wave.pending) ids.add(id);
      yield wave;
    } else {
      const parts = wave.parts.filter(({ id }) => ids.has(id)).map((part) => withoutData(part, error, language));
      yield { parts, pending: [], hasNext: wave.hasNext };
    }
  }
}

function withoutData(part: LaterPart, error: unknown, language: 'fa' | 'en'): LaterPart {
  const { code, messages } = error instanceof GatewayError ? error : new GatewayError('INTERNAL_SERVER_ERROR');
  const originalError = error instanceof Error ? error : new Error(String(error));
  const told = new GraphQLError(messages[language], { path: part.path, originalError, extensions: { code, messages } });
  return { ...part, data: null, errors: [told], agencies: {}, provenance: null };
}

function hasLeft({ aborted, reason }: EndSignal): boolean {
  return aborted && reason instanceof GatewayError && reason.code === 'REQUEST_ABORTED';
}
