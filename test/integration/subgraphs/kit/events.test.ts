import { type ChildProcess, fork } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import type { Kysely } from 'kysely';
import { writeKeySet } from '../../../../schema/grant/make-key.ts';
import type { Database } from '../../../../subgraphs/kit/database/database.ts';
import {
  type AgencyEvents,
  createEventTables,
  type EventFollow,
  type EventTables,
  type NewEvent,
  openEvents,
  putEvent,
} from '../../../../subgraphs/kit/events/events.ts';
import { signAnswer, signQuestion } from '../../../../subgraphs/kit/events/feed-signature.ts';
import { signingKeyOf } from '../../../../subgraphs/kit/events/peers.ts';
import { answerErrors } from '../../../../subgraphs/kit/http-errors.ts';
import { silentLogger } from '../../../../subgraphs/kit/logger.ts';
import { deliverEvents, TestPeers } from '../../../support/deliver-events.ts';
import type { EventChildOptions } from '../../../support/event-child.ts';
import { serveHttp } from '../../../support/loopback-server.ts';
import { describeOnEachDatabase, type OpenTestDatabase } from '../../../support/on-each-database.ts';

interface Tables {
  /** What an agency has done about events. */
  effect: { entity: string; event: string };
}

const paid = (entity: string, more: Partial<NewEvent> = {}): NewEvent => ({
  type: 'bill.paid',
  entity,
  to: ['police'],
  data: { rial: '250000' },
  ...more,
});

/** Notes each event; that of an entity in `poison` throws. */
function noteEvents(poison: ReadonlySet<string> = new Set()): EventFollow<Tables> {
  return {
    from: '*',
    type: 'bill.paid',
    async apply(transaction, { entity, sequence }) {
      await transaction.insertInto('effect').values({ entity, event: sequence }).execute();
      if (poison.has(entity)) throw new Error(`The entity ${entity} cannot be applied.`);
    },
  };
}

interface TestTeller extends AgencyEvents {
  readonly db: Kysely<Tables>;
  readonly origin: string;
  tell(...events: readonly NewEvent[]): Promise<void>;
  /** Entities and numbers, in the order in which they were applied. */
  effects(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

const tellers: TestTeller[] = [];
const children: ChildProcess[] = [];

async function openTeller(
  name: string,
  database: Database<Tables>,
  peers: TestPeers,
  follows: readonly EventFollow<Tables>[] = [],
): Promise<TestTeller> {
  const { db } = database;
  const events = await openEvents({
    database,
    name,
    follows,
    privateKey: peers.makeKey(name),
    peers,
    logger: silentLogger,
  });
  const http = fastify({ forceCloseConnections: 'idle' });
  answerErrors(http, silentLogger);
  events.serve(http);
  const origin = await http.listen({ host: '127.0.0.1', port: 0 });
  peers.settle(name, origin);
  const teller: TestTeller = {
    ...events,
    db,
    origin,
    async tell(...told) {
      for (const event of told) await db.transaction().execute((transaction) => putEvent(transaction, event));
    },
    effects: () => effectsIn(db),
    async stop() {
      await Promise.all([events.close(), http.close()]);
    },
  };
  tellers.push(teller);
  return teller;
}

async function withTables(open: OpenTestDatabase) {
  const database = await open<Tables>();
  await createEventTables(database.db);
  await database.db.schema.createTable('effect').addColumn('entity', 'text').addColumn('event', 'text').execute();
  return database;
}

afterEach(async () => {
  for (const follower of children.splice(0)) follower.kill('SIGKILL');
  for (const teller of tellers.splice(0)) await teller.stop();
});

const program = fileURLToPath(new URL('../../../support/event-child.ts', import.meta.url));

describeOnEachDatabase('events between agencies', (open, dialect) => {
  let peers: TestPeers;
  beforeEach(() => {
    peers = new TestPeers();
  });

  async function openPair(follow = noteEvents()) {
    const bills = await openTeller('bills', await withTables(open), peers);
    const police = await openTeller('police', await withTables(open), peers, [follow]);
    return { bills, police };
  }

  it('come to those who are told, in their order, once', async () => {
    const { bills, police } = await openPair();
    await bills.tell(
      paid('a'),
      paid('b', { to: ['post'] }),
      paid('b', { to: 'all' }),
      paid('a', { to: ['post', 'police'] }),
    );

    await deliverEvents([police, bills]);
    await deliverEvents([police, bills]);

    expect(await police.effects()).toEqual(['a 1', 'b 3', 'a 4']);
  });

  it('are not told when what they tell of did not happen', async () => {
    const { bills, police } = await openPair();
    const undone = bills.db.transaction().execute(async (transaction) => {
      await putEvent(transaction, paid('a'));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await bills.tell(paid('b'));
    await deliverEvents([police]);

    expect(await police.effects()).toEqual(['b 1']);
  });

  it('come page by page', async () => {
    const { bills, police } = await openPair();
    await bills.db.transaction().execute(async (transaction) => {
      for (let count = 0; count < 230; count += 1) await putEvent(transaction, paid(`bill ${count % 7}`));
    });

    expect(await police.catchUp()).toBe(230);
    expect((await police.effects()).map((line) => Number(line.split(' ').at(-1)))).toEqual(
      Array.from({ length: 230 }, (_, index) => index + 1),
    );
  });

  it('get their numbers in the order of commits: none is seen before a lower one', async () => {
    const { bills } = await openPair();
    const slow = Promise.withResolvers<void>();
    const order: string[] = [];
    const first = bills.db.transaction().execute(async (transaction) => {
      await putEvent(transaction, paid('slow'));
      await slow.promise;
    });
    const second = bills.tell(paid('quick')).then(() => order.push('quick'));
    slow.resolve();
    await first.then(() => order.unshift('slow'));
    await second;

    const db = bills.db as unknown as Kysely<EventTables>;
    const rows = await db.selectFrom('event').selectAll().orderBy('sequence').execute();
    expect(rows.map(({ entity, sequence }) => [entity, sequence])).toEqual([
      ['slow', 1n],
      ['quick', 2n],
    ]);
    expect(order).toEqual(['slow', 'quick']);
  });

  it('come as soon as they are told, to whoever waits for them', async () => {
    const applied = Promise.withResolvers<void>();
    const { bills, police } = await openPair({
      ...noteEvents(),
      apply: async () => applied.resolve(),
    });
    police.start();
    const asked = performance.now();
    await bills.tell(paid('a'));
    await applied.promise;

    expect(performance.now() - asked).toBeLessThan(1_500); // well before anything would be asked anew
  });

  it('come after their publisher was away', async () => {
    const { bills, police } = await openPair();
    police.start();
    await bills.tell(paid('a'));
    peers.settle('bills', 'http://127.0.0.1:1');
    await expect(police.catchUp()).rejects.toThrow('No answer');
    peers.settle('bills', bills.origin);
    await bills.tell(paid('b'));
    await police.catchUp();

    expect(await police.effects()).toEqual(['a 1', 'b 2']);
  });

  it('are followed from the beginning when the publisher begins anew', async () => {
    const { bills, police } = await openPair();
    await bills.tell(paid('a'), paid('b'));
    await police.catchUp();
    await bills.stop();
    const anew = await openTeller('bills', await withTables(open), peers);
    await anew.tell(paid('c'));
    await police.catchUp();

    expect(await police.effects()).toEqual(['a 1', 'b 2', 'c 1']);
  });

  it('are applied once however many ask for them at the same time', async () => {
    const { bills, police } = await openPair();
    await bills.tell(...Array.from({ length: 20 }, (_, index) => paid(`bill ${index % 3}`)));
    await Promise.all([police.catchUp(), police.catchUp(), police.catchUp()]);

    const numbers = (await police.effects()).map((line) => Number(line.split(' ').at(-1)));
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  describe('of which one cannot be applied,', () => {
    it('go on for other entities; what follows of its own waits behind it, and nothing of it is half done', async () => {
      const { bills, police } = await openPair(noteEvents(new Set(['bad'])));
      await bills.tell(paid('good'), paid('bad'), paid('other'), paid('bad'), paid('good'));
      await police.catchUp();

      expect(await police.effects()).toEqual(['good 1', 'other 3', 'good 5']);
      expect(await feedsOf(police)).toEqual([
        { publisher: 'bills', state: 'absent', position: '5', waiting: 2, attempts: 1 },
      ]);
    });

    it('are all applied, in their order, once it can be', async () => {
      const poison = new Set(['bad']);
      const { bills, police } = await openPair(noteEvents(poison));
      await bills.tell(paid('bad'), paid('good'), paid('bad'));
      await police.catchUp();
      await police.catchUp();
      poison.clear();
      await bills.tell(paid('bad'));
      await police.catchUp();

      expect(await police.effects()).toEqual(['good 2', 'bad 1', 'bad 3', 'bad 4']);
      expect(await feedsOf(police)).toMatchObject([{ waiting: 0, position: '4' }]);
    });

    it('are tried again by themselves', async () => {
      const poison = new Set(['bad']);
      const { bills, police } = await openPair(noteEvents(poison));
      await bills.tell(paid('bad'));
      await police.catchUp();
      poison.clear();
      await past(police.db);
      police.start();

      await eventually(() => police.effects(), ['bad 1']);
    });
  });

  it('have their effect once when the follower is killed in the middle of one, and between two', async () => {
    const { database, privateKey, bills } = await openKilled();
    await bills.tell(...Array.from({ length: 12 }, (_, index) => paid(`bill ${index % 2}`)));
    for (const [stopsAt, until] of [
      ['3', '3'],
      ['7', '7'],
      [null, '9'],
    ] as const) {
      const killed = startFollower({ location: database.location, privateKey, stopsAt });
      await untilApplying(killed, until);
      await kill(killed);
    }
    const other = startFollower({ location: database.location, privateKey, stopsAt: null });
    await bills.tell(paid('last'));
    await untilApplying(other, '13');
    await kill(other);
    const last = startFollower({ location: database.location, privateKey, stopsAt: null });

    const expected = Array.from({ length: 12 }, (_, index) => `bill ${index % 2} ${index + 1}`);
    await eventually(() => effectsIn(database.db), [...expected, 'last 13']);
    await kill(last);
  });

  async function openKilled() {
    const database = await withTables(open);
    const bills = await openTeller('bills', await withTables(open), peers);
    const privateKey = peers.makeKey('police').export({ type: 'pkcs8', format: 'pem' });
    return { database, privateKey, bills };
  }

  function startFollower(options: Omit<EventChildOptions, 'publisher'>): ChildProcess {
    const keys = writeKeySet([peers.publicJwkOf('bills')]);
    const publisher = { address: peers.addressOf('bills')!, keys };
    const env = { ...process.env, EVENT_CHILD: JSON.stringify({ ...options, publisher }) };
    const follower = fork(program, { env, execArgv: [] });
    children.push(follower);
    return follower;
  }

  // What a signature says does not depend on the database.
  if (dialect === 'postgres') return;

  describe('are refused', () => {
    const url = (more: Record<string, string> = {}) => {
      const query = { from: 'police', to: 'bills', feed: '', after: '0', wait: '0', ...more };
      return `/events?${new URLSearchParams(query).toString()}`;
    };

    it.each([
      ['to whoever signs nothing', (_key: Key) => [url(), {}], 401, 'SIGNATURE_MISSING'],
      ['when the question was altered', (key: Key) => [url({ after: '7' }), key(url())], 401, 'SIGNATURE_INVALID'],
      [
        'to an agency that asks for what is for another',
        (key: Key) => [url({ from: 'post' }), key(url({ from: 'post' }))],
        401,
        'SIGNATURE_INVALID',
      ],
      [
        'to one that nobody knows',
        (key: Key) => [url({ from: 'nobody' }), key(url({ from: 'nobody' }))],
        401,
        'SIGNATURE_INVALID',
      ],
      [
        'when the question was for another agency',
        (key: Key) => [url({ to: 'post' }), key(url({ to: 'post' }))],
        401,
        'GRANT_MISADDRESSED',
      ],
      ['when the question is old', (key: Key) => [url(), key(url(), Date.now() - 120_000)], 401, 'SIGNATURE_EXPIRED'],
      [
        'when the question is from the future',
        (key: Key) => [url(), key(url(), Date.now() + 120_000)],
        401,
        'SIGNATURE_NOT_YET_VALID',
      ],
      [
        'when the place makes no sense',
        (key: Key) => [url({ after: 'x' }), key(url({ after: 'x' }))],
        401,
        'BAD_REQUEST',
      ],
    ] as const)('%s', async (_case, ask, status, code) => {
      const { bills, sign } = await openAsked();
      const [path, headers] = ask(sign) as [string, object];
      const answer = await fetchOnce(bills.origin, path, headers);

      expect([answer.status, answer.body]).toEqual([status, expect.stringContaining(code)]);
    });

    it('when the question has come before', async () => {
      const { bills, sign } = await openAsked();
      const headers = sign(url());
      const answers = [await fetchOnce(bills.origin, url(), headers), await fetchOnce(bills.origin, url(), headers)];

      expect(answers.map(({ status }) => status)).toEqual([200, 401]);
      expect(answers[1]?.body).toContain('SIGNATURE_REPLAYED');
    });

    type Key = (url: string, now?: number) => object;

    async function openAsked() {
      const bills = await openTeller('bills', await withTables(open), peers);
      await bills.tell(paid('a'));
      const key = signingKeyOf(peers.makeKey('police'));
      peers.makeKey('post');
      return { bills, sign: (path: string, now = Date.now()) => signQuestion(key, path, now) };
    }
  });

  describe('are not believed', () => {
    const page = {
      feed: 'f',
      events: [{ id: '1', from: 'bills', type: 'bill.paid', entity: 'a', sequence: '1', at: '', data: {} }],
    };

    it.each([
      ['that nobody signed', (_question: string, _key: Signing) => ({})],
      [
        'that another signed',
        (question: string, _key: Signing, text: string) =>
          signAnswer(signingKeyOf(generateKeyPairSync('ed25519').privateKey), question, text, Date.now()),
      ],
      [
        'that were altered',
        (question: string, key: Signing, text: string) =>
          signAnswer(key, question, text.replace('"a"', '"b"'), Date.now()),
      ],
      [
        'that answer an earlier question',
        (_question: string, key: Signing, text: string) => signAnswer(key, 'panjereh=:AAAA:', text, Date.now()),
      ],
    ])('%s', async (_case, sign) => {
      const police = await openTeller('police', await withTables(open), peers, [noteEvents()]);
      const key = signingKeyOf(peers.makeKey('bills'));
      const text = JSON.stringify(page);
      await using liar = await serveHttp((request, response) => {
        response.writeHead(200, { ...sign(String(request.headers['signature']), key, text) }).end(text);
      });
      peers.settle('bills', new URL(liar.url).origin);

      await expect(police.catchUp()).rejects.toThrow('is not signed by it');
      expect(await police.effects()).toEqual([]);
    });

    it('is a lie that has no effect: signed by their publisher they have', async () => {
      const police = await openTeller('police', await withTables(open), peers, [noteEvents()]);
      const key = signingKeyOf(peers.makeKey('bills'));
      let asked = 0;
      await using bills = await serveHttp((request, response) => {
        const text = JSON.stringify(asked++ === 0 ? page : { ...page, events: [] });
        const headers = signAnswer(key, String(request.headers['signature']), text, Date.now());
        response.writeHead(200, { ...headers }).end(text);
      });
      peers.settle('bills', new URL(bills.url).origin);
      await police.catchUp();

      expect(await police.effects()).toEqual(['a 1']);
    });

    type Signing = ReturnType<typeof signingKeyOf>;
  });
});

async function effectsIn(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom('effect').selectAll().execute();
  return rows.map(({ entity, event }) => `${entity} ${event}`);
}

/** A listener from the start: two messages may come in one piece. */
function untilApplying(child: ChildProcess, sequence: string): Promise<void> {
  return new Promise((resolve) => {
    child.on('message', ({ applying }: { readonly applying: string }) => {
      if (applying === sequence) resolve();
    });
  });
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function feedsOf({ origin }: TestTeller): Promise<unknown> {
  const { body } = await fetchOnce(origin, '/health/events', {});
  return (JSON.parse(body) as { feeds: unknown }).feeds;
}

function fetchOnce(
  origin: string,
  path: string,
  headers: object,
): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    get(`${origin}${path}`, { headers: { ...headers }, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    }).on('error', reject);
  });
}

/** As if what was put aside had waited long enough. */
async function past(db: Kysely<Tables>): Promise<void> {
  const waiting = db as unknown as Kysely<{ event_waiting: { retry_at: string } }>;
  await waiting.updateTable('event_waiting').set({ retry_at: '2026-01-01T00:00:00.000Z' }).execute();
}

async function eventually<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  const until = performance.now() + 5_000;
  for (;;) {
    const value = await read();
    if (JSON.stringify(value) === JSON.stringify(expected)) return;
    if (performance.now() > until) return expect(value).toEqual(expected);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
