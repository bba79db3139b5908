import type { KeyObject } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.ts';
import { AgencyError } from '../errors.ts';
import { refuse } from '../http-errors.ts';
import type { Logger } from '../logger.ts';
import { createAskFeed, FeedTrouble } from './ask-feed.ts';
import type { EventFollow } from './event.ts';
import { Feed } from './feed.ts';
import { FollowFeeds } from './follow-feeds.ts';
import { Follower } from './follower.ts';
import { type Peers, signingKeyOf } from './peers.ts';
import { serveFeed } from './serve-feed.ts';

// The door of this room: agencies, and whoever serves them, import this file and nothing behind it.
export type { EventFollow, ToldEvent } from './event.ts';
export { createEventTables, type EventTables } from './event-tables.ts';
export { publicJwkOf, publishKey, type Peers, readPeers } from './peers.ts';
export { type NewEvent, putEvent } from './put-event.ts';

export interface OpenEventsOptions {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
  readonly database: Database<any>;
  /** The agency. */
  readonly name: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
  readonly follows: readonly EventFollow<any>[];
  readonly privateKey: KeyObject;
  readonly peers: Peers;
  readonly logger: Logger;
}

/** What one agency tells the others, and what it does about what they tell. */
export interface AgencyEvents {
  /** Adds `/events` for the other agencies, and `/health/events` for whoever runs this one. */
  serve(http: FastifyInstance): void;
  /** Follows the others from now on. */
  start(): void;
  /**
   * Takes what there is now, without waiting; what was put aside is tried again first.
   *
   * @returns how many events came
   * @throws when a followed agency does not give its feed
   */
  catchUp(): Promise<number>;
  close(): Promise<void>;
}

/** @throws TypeError when it follows others and has no tables for that: a migration must call createEventTables. */
export async function openEvents(options: OpenEventsOptions): Promise<AgencyEvents> {
  const { database, name, follows, peers, logger } = options;
  const feed = await Feed.open(database, name);
  if (feed === null) {
    if (follows.length === 0) return nothingToTell;
    throw new TypeError(`${name} follows events but has no tables for them; let a migration call createEventTables.`);
  }
  const key = signingKeyOf(options.privateKey);
  const follower = new Follower({ db: database.db, follows, logger });
  const { ask, close } = createAskFeed({ name, key, peers });
  const isFollowed = (agency: string) => agency !== name && follows.some(({ from }) => from === '*' || from === agency);
  const running = new FollowFeeds({ follower, ask, peers, isFollowed, logger });
  return {
    serve(http) {
      serveFeed(http, { feed, name, key, peers });
      http.get('/health/events', async () => ({ feeds: await describe(running, follower) }));
    },
    start: () => running.start(),
    async catchUp() {
      await follower.retry({ all: true });
      let taken = 0;
      for (const agency of peers.names().filter(isFollowed))
        taken += await catchUpWith(agency, follower, ask).catch(noneOfSilent);
      return taken;
    },
    async close() {
      await running.close();
      close();
    },
  };
}

const nothingToTell: AgencyEvents = {
  /** Says to whoever follows everybody that here is nothing to follow: silence would be taken for a refusal. */
  serve(http) {
    http.get('/events', (_request, reply) => refuse(reply, 404, new AgencyError('NOT_FOUND')));
  },
  start() {},
  catchUp: () => Promise.resolve(0),
  close: () => Promise.resolve(),
};

/** Whoever has no tables for events tells none. */
function noneOfSilent(error: unknown): number {
  if (error instanceof FeedTrouble && error.kind === 'silent') return 0;
  throw error;
}

async function catchUpWith(agency: string, follower: Follower, ask: ReturnType<typeof createAskFeed>['ask']) {
  for (let taken = 0; ;) {
    const page = await ask(agency, await follower.positionIn(agency), { wait: 0 });
    await follower.take(agency, page);
    if (page.events.length === 0) return taken;
    taken += page.events.length;
  }
}

async function describe(running: FollowFeeds, follower: Follower) {
  const known = await follower.state();
  const names = new Set([...running.states.keys(), ...known.map(({ publisher }) => publisher)]);
  return [...names].sort().map((publisher) => ({
    publisher,
    state: running.states.get(publisher) ?? 'absent',
    position: '0',
    waiting: 0,
    attempts: 0,
    ...known.find((one) => one.publisher === publisher),
  }));
}
