import type { Kysely, Transaction } from 'kysely';
import type { Logger } from '../logger.ts';
import type { EventFollow, ToldEvent } from './event.ts';
import type { EventTables } from './event-tables.ts';
import type { FeedPage, FeedPosition } from './feed.ts';

type Db = Kysely<EventTables>;

export interface FollowerOptions {
  readonly db: Db;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
  readonly follows: readonly EventFollow<any>[];
  readonly logger: Logger;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** Before an event is tried for the second time, and the longest pause between two tries; milliseconds. */
const firstPause = 1_000;
const longestPause = 300_000;

/** Applies what other agencies tell: each event once, those of one entity in their order. */
export class Follower {
  readonly #db: Db;
  readonly #options: FollowerOptions;

  constructor(options: FollowerOptions) {
    this.#db = options.db;
    this.#options = options;
  }

  /** How far that agency's feed has been applied. */
  async positionIn(publisher: string): Promise<FeedPosition> {
    const cursor = await this.#db
      .selectFrom('event_cursor')
      .selectAll()
      .where('publisher', '=', publisher)
      .executeTakeFirst();
    return { feed: cursor?.feed ?? '', after: cursor?.position ?? 0n };
  }

  /**
   * Applies a page. Each event is a transaction: the note that it was seen, and its effect. What throws is put aside
   * with whatever follows of its entity; the others go on.
   *
   * @returns whether any event was put aside
   * @throws the database's error, when nothing could be noted: the page comes again
   */
  async take(publisher: string, { feed, events }: FeedPage): Promise<boolean> {
    await this.#follow(publisher, feed);
    let putAside = false;
    for (const event of events) {
      if (await this.#take(feed, event)) putAside = true;
    }
    return putAside;
  }

  /** Tries again what was put aside and whose time has come, or everything that was. */
  async retry({ all = false }: { readonly all?: boolean } = {}): Promise<void> {
    const heads = (await this.#heads()).filter(({ retryAt }) => all || retryAt <= this.#now());
    for (const head of heads) await this.#catchUp(head);
  }

  /** When the next is to be tried again, in milliseconds since the epoch; null: none waits. */
  async nextRetry(): Promise<number | null> {
    const times = (await this.#heads()).map(({ retryAt }) => retryAt);
    return times.length === 0 ? null : Math.min(...times);
  }

  /** How far each feed has been applied, and how many events wait. */
  async state() {
    const cursors = await this.#db.selectFrom('event_cursor').selectAll().orderBy('publisher').execute();
    const waiting = await this.#db
      .selectFrom('event_waiting')
      .select(({ fn }) => [
        'publisher',
        fn.countAll<bigint>().as('count'),
        fn.max<bigint | number>('attempts').as('attempts'),
      ])
      .groupBy('publisher')
      .execute();
    return cursors.map(({ publisher, position }) => {
      const held = waiting.find((row) => row.publisher === publisher);
      const numbers = { waiting: Number(held?.count ?? 0), attempts: Number(held?.attempts ?? 0) };
      return { publisher, position: String(position), ...numbers };
    });
  }

  /** Another feed under the same name is another database: it is followed from its beginning. */
  async #follow(publisher: string, feed: string): Promise<void> {
    const known = await this.positionIn(publisher);
    if (known.feed === feed) return;
    await this.#db
      .insertInto('event_cursor')
      .values({ publisher, feed, position: 0n })
      .onConflict((conflict) =>
        conflict.column('publisher').doUpdateSet({ feed, position: 0n }).where('event_cursor.feed', '=', known.feed),
      )
      .execute();
  }

  async #take(feed: string, event: ToldEvent): Promise<boolean> {
    try {
      return await this.#db.transaction().execute(async (transaction) => {
        if (!(await isNext(transaction, feed, event))) return false;
        if (await isHeldUp(transaction, event)) return this.#putAside(transaction, event, 0);
        await this.#apply(transaction, event);
        return false;
      });
    } catch (error) {
      this.#tell(event, error);
      return this.#db.transaction().execute(async (transaction) => {
        return (await isNext(transaction, feed, event)) && this.#putAside(transaction, event, 1);
      });
    }
  }

  async #apply(transaction: Transaction<EventTables>, event: ToldEvent): Promise<void> {
    for (const { from, type, apply } of this.#options.follows) {
      if (type === event.type && (from === '*' || from === event.from)) await apply(transaction, event);
    }
  }

  async #putAside(transaction: Transaction<EventTables>, event: ToldEvent, attempts: number): Promise<true> {
    const { from: publisher, entity } = event;
    const row = { publisher, sequence: BigInt(event.sequence), entity, event: JSON.stringify(event), attempts };
    await transaction
      .insertInto('event_waiting')
      .values({ ...row, retry_at: this.#retryAt(attempts) })
      .execute();
    return true;
  }

  /** The event that holds up each entity. */
  async #heads() {
    const rows = await this.#db
      .selectFrom('event_waiting as head')
      .selectAll()
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('event_waiting as earlier')
              .select('earlier.sequence')
              .whereRef('earlier.publisher', '=', 'head.publisher')
              .whereRef('earlier.entity', '=', 'head.entity')
              .whereRef('earlier.sequence', '<', 'head.sequence'),
          ),
        ),
      )
      .orderBy('publisher')
      .orderBy('sequence')
      .execute();
    return rows.map(({ event, attempts, retry_at }) => ({
      event: JSON.parse(event) as ToldEvent,
      attempts,
      retryAt: Date.parse(retry_at),
    }));
  }

  /** Applies an event that was put aside, and then those that waited behind it. */
  async #catchUp({ event, attempts }: { readonly event: ToldEvent; readonly attempts: number }): Promise<void> {
    try {
      await this.#db.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('event_waiting')
          .where('publisher', '=', event.from)
          .where('sequence', '=', BigInt(event.sequence))
          .executeTakeFirst();
        if (numDeletedRows === 1n) await this.#apply(transaction, event); // else another process was first
      });
    } catch (error) {
      this.#tell(event, error);
      const again = { attempts: attempts + 1, retry_at: this.#retryAt(attempts + 1) };
      await this.#db
        .updateTable('event_waiting')
        .set(again)
        .where('publisher', '=', event.from)
        .where('sequence', '=', BigInt(event.sequence))
        .execute();
      return;
    }
    const next = (await this.#heads()).find((head) => isOfSameEntity(head.event, event));
    if (next !== undefined) await this.#catchUp(next);
  }

  #retryAt(attempts: number): string {
    const pause = attempts === 0 ? 0 : Math.min(firstPause * 2 ** (attempts - 1), longestPause);
    return new Date(this.#now() + pause).toISOString();
  }

  #tell({ from, type, sequence }: ToldEvent, error: unknown): void {
    const { logger } = this.#options;
    logger.error(
      `Event ${sequence} of ${from} (${type}) could not be applied; its entity waits, and it is tried again.`,
    );
    logger.unexpected(error);
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }
}

/** Notes that the event was seen; false when it was before. Locks the cursor until the end of the transaction. */
async function isNext(transaction: Transaction<EventTables>, feed: string, { from, sequence }: ToldEvent) {
  const position = BigInt(sequence);
  const { numUpdatedRows } = await transaction
    .updateTable('event_cursor')
    .set({ position })
    .where('publisher', '=', from)
    .where('feed', '=', feed)
    .where('position', '<', position)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

async function isHeldUp(transaction: Transaction<EventTables>, { from, entity }: ToldEvent): Promise<boolean> {
  const waiting = transaction.selectFrom('event_waiting').select('sequence').where('publisher', '=', from);
  return (await waiting.where('entity', '=', entity).limit(1).executeTakeFirst()) !== undefined;
}

function isOfSameEntity(one: ToldEvent, other: ToldEvent): boolean {
  return one.from === other.from && one.entity === other.entity;
}
