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
 *
 * @param draw random hexadecimal digits, so many
 */
export function continueTrace(
  header: string | readonly string[] | undefined,
  draw: (digits: number) => string,
): TraceContext {
  const [, version, traceId, parentId, flags, rest] = (typeof header === 'string' && pattern.exec(header)) || [];
  const valid =
    traceId !== undefined &&
    version !== 'ff' &&
    (version !== '00' || rest === undefined) &&
    !/^0+$/.test(traceId) &&
    !/^0+$/.test(parentId!);
  const id = valid ? traceId : draw(32);
  // Of the flags only "sampled" has a meaning that may be passed on.
  const sampled = valid && (Number.parseInt(flags!, 16) & 1) === 1 ? '01' : '00';
  return { traceId: id, traceparent: `00-${id}-${draw(16)}-${sampled}` };
}
