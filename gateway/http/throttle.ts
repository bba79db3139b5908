import { createHash } from 'node:crypto';
import type { Caller } from '../kernel/caller.ts';
import type { Gates } from './gates.ts';

/** So many requests in so many milliseconds. */
interface RateLimit {
  readonly requests: number;
  readonly per: number;
}

export interface ThrottleOptions {
  /** 0: taken; otherwise milliseconds until one may be. */
  readonly take: (key: string, limit: RateLimit) => Promise<number>;
  /** For each client, and for each address that sends no token. Null: no limit. */
  readonly client: RateLimit | null;
  /** For single clients, in place of `client`. */
  readonly clients: Readonly<Record<string, RateLimit>>;
  /** For each person who is signed in, whichever client she uses. Null: no limit. */
  readonly subject: RateLimit | null;
}

/** Counts requests by client and by person; null when nothing limits either. */
export function createThrottle({ take, client, clients, subject }: ThrottleOptions): Gates['throttle'] {
  if (client === null && subject === null && Object.keys(clients).length === 0) return null;
  return async (caller, address) => {
    const limit = Object.hasOwn(clients, caller.client) ? clients[caller.client]! : client;
    const wait = limit === null ? 0 : await take(keyOf(caller, address), limit);
    if (wait > 0 || subject === null || caller.subject === null) return wait;
    return take(`subject ${blurred(caller.subject)}`, subject);
  };
}

function keyOf({ kind, client }: Caller, address: string): string {
  return kind === 'anonymous' ? `address ${blurred(address)}` : `client ${client}`;
}

/** Counting needs no names: nobody shall read people's references or addresses out of the state. */
function blurred(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 22);
}
