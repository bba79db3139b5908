import { randomUUID } from 'node:crypto';

/**
 * The client's own `x-request-id`, if it is short and plain enough for a log and a header; otherwise a new one. A mere
 * number could be somebody's.
 */
export function requestId(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' && /^(?!\d+$)[\w.:-]{1,64}$/.test(header) ? header : randomUUID();
}
