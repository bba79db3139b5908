import type { EndSignal } from '../kernel/end-signal.ts';
import { GatewayError } from '../kernel/errors.ts';
import { abortCode } from './abort-code.ts';
import type { Reply } from './read-reply.ts';

interface SharedCall {
  readonly reply: Promise<Reply>;
  readonly controller: AbortController;
  members: number;
}

/**
 * Makes one call of equal calls that are under way at the same time. What its members share is the answer's text,
 * which nobody can change; each parses its own. The call is cut when the last member has gone, not before.
 */
export class SharedCalls {
  readonly #running = new Map<string, SharedCall>();

  /**
   * @param key everything that the answer may depend on
   * @param start makes the call if none of this key is under way
   */
  async join(key: string, signal: EndSignal, start: (signal: EndSignal) => Promise<Reply>): Promise<Reply> {
    if (signal.aborted) return gone(signal);
    const call = this.#running.get(key) ?? this.#start(key, start);
    call.members += 1;
    const { promise: left, resolve } = Promise.withResolvers<Reply>();
    const listener = {
      handleEvent: () => {
        call.members -= 1;
        resolve(gone(signal));
        if (call.members === 0) this.#cut(key, call);
      },
    };
    signal.addEventListener('abort', listener);
    const reply = await Promise.race([call.reply, left]);
    signal.removeEventListener('abort', listener);
    return reply;
  }

  #start(key: string, start: (signal: EndSignal) => Promise<Reply>): SharedCall {
    const controller = new AbortController();
    const call: SharedCall = { reply: start(controller.signal), controller, members: 0 };
    this.#running.set(key, call);
    void call.reply.finally(() => this.#forget(key, call));
    return call;
  }

  #cut(key: string, call: SharedCall): void {
    this.#forget(key, call);
    call.controller.abort(new GatewayError('REQUEST_ABORTED'));
  }

  /** Not one that has begun since under the same key. */
  #forget(key: string, call: SharedCall): void {
    if (this.#running.get(key) === call) this.#running.delete(key);
  }
}

function gone(signal: EndSignal): Reply {
  return { kind: 'failed', code: abortCode(signal), bytes: 0 };
}
