import type { Kysely } from 'kysely';
import type { Database } from '../database/database.ts';
import type { ToldEvent } from './event.ts';
import type { EventTables } from './event-tables.ts';
import { everyone } from './put-event.ts';

/** Where a follower stands. */
export interface FeedPosition {
  /** What the numbers belong to; empty when the follower knows nothing yet. */
  readonly feed: string;
  readonly after: bigint;
}

/** Some events of one agency for one follower, the oldest first. */
export interface FeedPage {
  readonly feed: string;
  readonly events: readonly ToldEvent[];
}

/** Of a page. */
const mostEvents = 100;
/** A page ends after the event with which its data reach this; characters. */
const enoughData = 512 * 1024;
/** How often to look for what other processes of this agency told, in milliseconds. */
const pause = 2_000;

/** What an agency tells, in the order in which it was committed. */
export class Feed {
  readonly #db: Kysely<EventTables>;
  readonly #name: string;
  #news = Promise.withResolvers<void>();
  #waiting = 0;
  #last = -1n;
  #looking = false;
  #lookAgain = false;
  #closed = false;

  constructor(database: Pick<Database<EventTables>, 'db' | 'onCommit'>, name: string) {
    this.#db = database.db;
    this.#name = name;
    database.onCommit(() => this.#look());
  }

  /** Null when this agency tells nothing: it has no tables for it. */
  static async open(database: Database<EventTables>, name: string): Promise<Feed | null> {
    const tables = await database.db.introspection.getTables();
    return tables.some((table) => table.name === 'event_counter') ? new Feed(database, name) : null;
  }

  /** What there is for this follower; of another feed than asked for, from its beginning. */
  async read(follower: string, { feed: known, after }: FeedPosition): Promise<FeedPage> {
    const { feed } = await this.#db.selectFrom('event_counter').select('feed').executeTakeFirstOrThrow();
    const rows = await this.#db
      .selectFrom('event_recipient')
      .innerJoin('event', 'event.sequence', 'event_recipient.sequence')
      .selectAll('event')
      .where('recipient', 'in', [follower, everyone])
      .where('event_recipient.sequence', '>', feed === known ? after : 0n)
      .orderBy('event_recipient.sequence')
      .limit(mostEvents)
      .execute();
    const events: ToldEvent[] = [];
    let length = 0;
    for (const { sequence, data, ...row } of rows) {
      if (length > enoughData) break;
      length += data.length;
      const parsed = JSON.parse(data) as ToldEvent['data'];
      events.push({ ...row, from: this.#name, sequence: String(sequence), data: parsed });
    }
    return { feed, events };
  }

  /** The same, as soon as there is something; empty when nothing came within so many milliseconds. */
  async wait(follower: string, position: FeedPosition, milliseconds: number): Promise<FeedPage> {
    const until = performance.now() + milliseconds;
    this.#waiting += 1;
    try {
      for (;;) {
        const news = this.#news.promise; // before reading: what is committed after that is news
        const page = await this.read(follower, position);
        const left = until - performance.now();
        if (page.events.length > 0 || left <= 0 || this.#closed) return page;
        await this.#untilNews(news, left);
      }
    } finally {
      this.#waiting -= 1;
    }
  }

  /** Lets go whoever waits. */
  close(): void {
    this.#closed = true;
    this.#news.resolve();
  }

  async #untilNews(news: Promise<void>, milliseconds: number): Promise<void> {
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(late.resolve, milliseconds);
    const watch = setInterval(() => this.#look(), pause);
    await Promise.race([news, late.promise]);
    clearInterval(watch);
    clearTimeout(timer);
  }

  /** After each commit, while somebody waits: one look at a time, and one more for what was committed during it. */
  #look(): void {
    if (this.#waiting === 0 || this.#closed) return;
    this.#lookAgain = this.#looking;
    if (this.#looking) return;
    this.#looking = true;
    void this.#seeNews().finally(() => {
      this.#looking = false;
      if (this.#lookAgain) this.#look();
    });
  }

  async #seeNews(): Promise<void> {
    const counter = this.#db.selectFrom('event_counter').select('last').executeTakeFirst();
    const last = await counter.then(
      (row) => row?.last ?? 0n,
      () => this.#last, // the next look will tell
    );
    if (last === this.#last || this.#closed) return;
    this.#last = last;
    const told = this.#news;
    this.#news = Promise.withResolvers();
    told.resolve();
  }
}
