import { randomUUID } from 'node:crypto';

export interface TraceContext {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** The `traceparent` of what this request does, with a parent id of its own. */
  readonly traceparent: string;
}

const pattern = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/**
 * Goes on with the trace of the client, or begins one (W3C Trace Context §3.2). A header that is not valid,
 * or there more than once, counts as absent.
 */
export function continueTrace(header: string | readonly string[] | undefined): TraceContext {
  const [, version, traceId, parentId, flags, rest] = (typeof header === 'string' && pattern.exec(header)) || [];
  const valid =
    traceId !== undefined &&
    version !== 'ff' &&
    (version !== '00' || rest === undefined) &&
    !/^0+$/.test(traceId) &&
    !/^0+$/.test(parentId!);
  const id = valid ? traceId : randomTraceId();
  // Of the flags only "sampled" has a meaning that may be passed on.
  const sampled = valid && (Number.parseInt(flags!, 16) & 1) === 1 ? '01' : '00';
  return { traceId: id, traceparent: `00-${id}-${randomParentId()}-${sampled}` };
}

/** 122 random bits; Node draws UUIDs from a store of random bytes, which is far cheaper than asking for some each time. */
function randomTraceId(): string {
  return randomUUID().replaceAll('-', '');
}

/** 64 random bits: of the UUID those digits that tell neither its version nor its variant. */
function randomParentId(): string {
  const uuid = randomUUID();
  return uuid.slice(0, 8) + uuid.slice(28);
}
