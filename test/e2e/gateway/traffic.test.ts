import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../scripts/lib/mission/eventually.ts';
import { runHttpLoad } from '../../support/http-load.ts';
import { soakSize } from '../../support/soak.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTrafficStand, type TrafficStand } from '../../support/traffic-stand.ts';

/** Seconds for which the catalogue is away under load. */
const outage = soakSize('SOAK_OUTAGE', 2);

const folder = temporaryFolder();
let stand: TrafficStand;
beforeEach(async () => {
  stand = await openTrafficStand(folder.path, '100ms');
}, 60_000);
afterEach(async () => stand[Symbol.asyncDispose]());

describe('What the gateway counts', () => {
  it(
    'is with the catalogue to the last call, though that was killed and away under load and the gateway restarted',
    async () => {
      await stand.startCatalogue();
      const sent = new Sent(await callers());
      await load(sent, 0.5);
      await stand.killCatalogue();
      await load(sent, outage / 2);
      await stand.restart('SIGTERM');
      await load(sent, outage / 2);
      await Promise.all([load(sent, 1), stand.startCatalogue()]);
      await stand.killCatalogue();
      await load(sent, 0.2);
      await stand.startCatalogue();

      expect(await eventually(counted, (found) => total(found) >= sent.total)).toEqual(sent.counts());
      expect(await stand.rows('spool', 'traffic_pending')).toEqual([]);
      expect(
        await eventually(
          () => stand.rows('spool', 'traffic_batch'),
          (rows) => rows.length === 0,
        ),
      ).toEqual([]);
    },
    60_000 + outage * 2_000,
  );

  it('waits in as many rows as there are kinds of calls in an hour, however many calls there are', async () => {
    const sent = new Sent(await callers());
    await load(sent, 1);
    await stand.restart('SIGTERM');

    const rows = await stand.rows('spool', 'traffic_pending');
    const sealed = await stand.rows('spool', 'traffic_batch');
    expect(sent.total).toBeGreaterThan(0);
    expect(rows.length + sealed.length).toBeLessThanOrEqual(2 * (sent.kinds + 1));
  }, 60_000);

  it('is lost by a SIGKILL as far as it was not made durable, and no further', async () => {
    const everybody = await callers();
    const [before, after] = [new Sent(everybody), new Sent(everybody)];
    await load(before, 0.3);
    await eventually(waiting, (calls) => calls === before.total);
    await load(after, 0.05);
    await stand.restart('SIGKILL');
    await stand.startCatalogue();

    const found = total(await eventually(counted, (rows) => total(rows) >= before.total));
    expect(found).toBeGreaterThanOrEqual(before.total);
    expect(found).toBeLessThanOrEqual(before.total + after.total);
  }, 60_000);
});

type Counts = Readonly<Record<string, number>>;

interface Kind {
  readonly label: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the load generator sent and had answered, by what it must be counted as. */
class Sent {
  readonly #kinds: readonly Kind[];
  readonly #answered = new Map<string, number>();
  #next = 0;

  constructor(kinds: readonly Kind[]) {
    this.#kinds = kinds;
  }

  get kinds(): number {
    return this.#kinds.length;
  }

  get total(): number {
    return total(this.counts());
  }

  next(): Kind {
    return this.#kinds[this.#next++ % this.#kinds.length]!;
  }

  note({ label }: Kind): void {
    this.#answered.set(label, (this.#answered.get(label) ?? 0) + 1);
  }

  counts(): Counts {
    return Object.fromEntries([...this.#answered].sort());
  }
}

/** Everybody who may ask, and what becomes of it: `caller client reader operation outcome code`. */
async function callers(): Promise<readonly Kind[]> {
  const as = async (claims: Record<string, unknown>) => ({ authorization: `Bearer ${await stand.token(claims)}` });
  const office = { sub: 'office', client_id: 'office', agency: 'tax-administration' };
  const [citizen, window, official] = await Promise.all([
    as({}),
    as({ client_id: 'post-window', window: 'post' }),
    as(office),
  ]);
  const office_ = '{ office }';
  return [
    { label: 'ANONYMOUS OTHER null QUERY ANSWERED null', query: office_, headers: {} },
    { label: 'CITIZEN NATIONAL_WINDOW null QUERY ANSWERED null', query: office_, headers: citizen },
    { label: 'CITIZEN AGENCY_WINDOW post QUERY ANSWERED null', query: office_, headers: window },
    { label: 'CLIENT BACK_OFFICE tax-administration QUERY ANSWERED null', query: office_, headers: official },
    { label: 'CITIZEN NATIONAL_WINDOW null QUERY REFUSED FORBIDDEN', query: '{ refuses }', headers: citizen },
  ];
}

async function load(sent: Sent, seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1000;
  await runHttpLoad<Kind>({
    url: stand.gateway.url,
    clients: 8,
    next: () => (performance.now() < until ? sent.next() : null),
    check(asked, { status }) {
      expect(status).toBe(200);
      sent.note(asked);
    },
  });
}

/** Calls to `post` that are on record, by what they were counted as. */
async function counted(): Promise<Counts> {
  const rows = await stand.rows('catalogue', 'traffic');
  const found = new Map<string, number>();
  for (const row of rows.filter(({ subgraph }) => subgraph === 'post')) {
    const { caller_kind, client_kind, reader, operation, outcome, code } = row;
    const label = [caller_kind, client_kind, String(reader), operation, outcome, String(code)].join(' ');
    found.set(label, (found.get(label) ?? 0) + Number(row['calls']));
  }
  return Object.fromEntries([...found].sort());
}

/** Calls in the spool. */
async function waiting(): Promise<number> {
  const [rows, batches] = await Promise.all([
    stand.rows('spool', 'traffic_pending'),
    stand.rows('spool', 'traffic_batch'),
  ]);
  const sealed = batches.flatMap(({ body }) => JSON.parse(String(body)) as readonly { readonly calls: number }[]);
  return [...rows, ...sealed].reduce((sum, { calls }) => sum + Number(calls), 0);
}

function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
