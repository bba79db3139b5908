import type { EndListener, EndSignal } from '../kernel/end-signal.ts';
import { GatewayError } from '../kernel/errors.ts';
import type { SubgraphAnswer } from '../kernel/subgraph-call.ts';

type Settle = (answer: SubgraphAnswer | Promise<SubgraphAnswer>) => void;

/** The end of a request before its answer is complete: one listener for all the calls of a run. */
export class Ending implements EndListener {
  /** The answer of whoever has not answered when it comes: the failure that it names; null: it has not come. */
  answer: SubgraphAnswer | null = null;
  readonly #signal: EndSignal;
  readonly #waiting: Settle[] = [];

  constructor(signal: EndSignal) {
    this.#signal = signal;
    if (signal.aborted) this.handleEvent();
    else signal.addEventListener('abort', this);
  }

  /** What comes, or the end's answer if that comes sooner. */
  orSooner(answer: Promise<SubgraphAnswer>): Promise<SubgraphAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(resolve);
      answer.then(resolve, reject);
    });
  }

  handleEvent(): void {
    const { reason } = this.#signal;
    this.answer = { kind: 'failed', code: reason instanceof GatewayError ? reason.code : 'REQUEST_ABORTED' };
    for (const settle of this.#waiting) settle(this.answer);
  }

  /** Nothing is waited for any more. */
  release(): void {
    this.#signal.removeEventListener('abort', this);
  }
}
