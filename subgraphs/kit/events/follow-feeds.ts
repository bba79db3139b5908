import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '../logger.ts';
import { type AskFeed, FeedTrouble } from './ask-feed.ts';
import type { Follower } from './follower.ts';
import type { Peers } from './peers.ts';

export interface FollowFeedsOptions {
  readonly follower: Follower;
  readonly ask: AskFeed;
  readonly peers: Peers;
  /** The agencies to be followed, as far as they have an address. */
  readonly isFollowed: (agency: string) => boolean;
  readonly logger: Logger;
}

/** How a feed is doing: `absent`: nobody answers there, `refused`: it is not given, or not signed as it should be. */
export type FeedState = 'followed' | 'absent' | 'silent' | 'refused' | 'failing';

/** How long a publisher is asked to hold a question until there is something to tell, in milliseconds. */
const patience = 25_000;
/** Between two tries at a feed that is not given, at first and at most; milliseconds. */
const firstPause = 100;
const longestPause = 5_000;
/** Between two looks for agencies that are new in the list, in milliseconds. */
const lookPause = 5_000;
/** The longest to sleep while nothing is to be tried again, in milliseconds. */
const longestSleep = 60_000;

/** Follows feeds until it is closed: a question to each publisher is always open. */
export class FollowFeeds {
  readonly states = new Map<string, FeedState>();
  readonly #options: FollowFeedsOptions;
  readonly #end = new AbortController();
  readonly #loops: Promise<void>[] = [];
  #putAside = Promise.withResolvers<void>();

  constructor(options: FollowFeedsOptions) {
    this.#options = options;
  }

  start(): void {
    this.#loops.push(this.#lookForPeers(), this.#retry());
  }

  async close(): Promise<void> {
    this.#end.abort();
    this.#putAside.resolve();
    await Promise.all(this.#loops);
  }

  async #lookForPeers(): Promise<void> {
    while (!this.#isOver) {
      const { peers, isFollowed } = this.#options;
      for (const agency of peers.names().filter(isFollowed)) {
        if (this.states.has(agency)) continue;
        this.states.set(agency, 'absent');
        this.#loops.push(this.#follow(agency));
      }
      await this.#sleep(lookPause);
    }
  }

  async #follow(agency: string): Promise<void> {
    const { follower, ask } = this.#options;
    let failures = 0;
    while (!this.#isOver) {
      try {
        const position = await follower.positionIn(agency);
        const page = await ask(agency, position, { wait: patience, signal: this.#end.signal });
        if (await follower.take(agency, page)) this.#putAside.resolve();
        this.states.set(agency, 'followed');
        failures = 0;
      } catch (error) {
        this.#note(agency, error);
        await this.#sleep(Math.min(firstPause * 2 ** failures, longestPause));
        failures += 1;
      }
    }
  }

  async #retry(): Promise<void> {
    const { follower, logger } = this.#options;
    while (!this.#isOver) {
      try {
        await follower.retry();
        const next = (await follower.nextRetry()) ?? Infinity;
        const news = this.#putAside.promise.then(() => (this.#putAside = Promise.withResolvers()));
        await Promise.race([this.#sleep(Math.min(Math.max(next - Date.now(), 0), longestSleep)), news]);
      } catch (error) {
        logger.unexpected(error);
        await this.#sleep(longestPause);
      }
    }
  }

  /** Absence and silence are no news; anything else is told when it begins. */
  #note(agency: string, error: unknown): void {
    if (this.#isOver) return;
    const state = error instanceof FeedTrouble ? error.kind : 'failing';
    const isNew = this.states.get(agency) !== state;
    this.states.set(agency, state);
    if (isNew && state !== 'absent' && state !== 'silent') this.#options.logger.unexpected(error);
  }

  get #isOver(): boolean {
    return this.#end.signal.aborted;
  }

  async #sleep(milliseconds: number): Promise<void> {
    await pause(milliseconds, undefined, { signal: this.#end.signal, ref: false }).catch(() => undefined);
  }
}
