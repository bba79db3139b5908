import { FailureWindow } from './failure-window.ts';

export type BreakerState = 'closed' | 'open' | 'half-open';

/** What one call says about its agency; `none`: nothing, for the end of the call was not its doing. */
export type Verdict = 'good' | 'bad' | 'none';

export interface BreakerSettings {
  readonly breakerFailures: number;
  readonly breakerCalls: number;
  readonly breakerWindow: number;
  readonly breakerPause: number;
}

/**
 * A circuit breaker (Nygard, Release It!). Closed, it lets calls through and counts. When too many of a window's
 * calls are bad it opens, and refuses. After a pause it is half-open: one call at a time may try, and its verdict
 * closes it or opens it again. Its clock is handed in: every `now` is in milliseconds of the same clock.
 */
export class Breaker {
  readonly #settings: BreakerSettings;
  readonly #onChange: (state: BreakerState) => void;
  readonly #window: FailureWindow;
  #state: BreakerState = 'closed';
  #openedAt = 0;
  #trying = false;
  /** Grows with every change of state: a call that began before one has no say after it. */
  #period = 0;

  constructor(settings: BreakerSettings, onChange: (state: BreakerState) => void) {
    this.#settings = settings;
    this.#onChange = onChange;
    this.#window = new FailureWindow(settings.breakerWindow);
  }

  /** Whether a call that came now would be refused. */
  refuses(now: number): boolean {
    if (this.#state === 'closed') return false;
    return this.#trying || (this.#state === 'open' && now - this.#openedAt < this.#settings.breakerPause);
  }

  /** Lets a call through: what it returns must be handed to `leave` when the call has ended. Null: refused. */
  enter(now: number): number | null {
    if (this.#state === 'closed') return this.#period;
    if (this.refuses(now)) return null;
    if (this.#state === 'open') this.#become('half-open');
    this.#trying = true;
    return this.#period;
  }

  leave(permit: number, verdict: Verdict, now: number): void {
    if (permit !== this.#period) return;
    if (this.#state === 'half-open') return this.#judgeTrial(verdict, now);
    if (verdict === 'none') return;
    this.#window.count(verdict === 'bad', now);
    if (verdict === 'bad' && this.#failsTooOften()) this.#open(now);
  }

  #judgeTrial(verdict: Verdict, now: number): void {
    this.#trying = false;
    if (verdict === 'bad') this.#open(now);
    if (verdict === 'good') this.#become('closed');
  }

  #failsTooOften(): boolean {
    const { calls, failures } = this.#window;
    return calls >= this.#settings.breakerCalls && failures * 100 >= calls * this.#settings.breakerFailures;
  }

  #open(now: number): void {
    this.#openedAt = now;
    this.#become('open');
  }

  #become(state: BreakerState): void {
    this.#state = state;
    this.#period += 1;
    if (state === 'closed') this.#window.clear();
    this.#onChange(state);
  }
}
