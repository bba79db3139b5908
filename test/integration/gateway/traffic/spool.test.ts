import { expect, it } from '@jest/globals';
import type { Count } from '../../../../gateway/traffic/count.ts';
import { openSpool, type Batch } from '../../../../gateway/traffic/open-spool.ts';
import { openTraffic, type TrafficOptions } from '../../../../gateway/traffic/traffic.ts';
import type { SubgraphRequest } from '../../../../gateway/kernel/subgraph-call.ts';
import { anonymous } from '../../../../gateway/kernel/caller.ts';
import { describeOnEachDatabase } from '../../../support/on-each-database.ts';
import { scopeOf } from '../../../support/open-fetch.ts';

const count = (subgraph: string, calls: number): Count => ({
  hour: '2026-11-22T12:00:00Z',
  subgraph,
  callerKind: 'CITIZEN',
  clientKind: 'NATIONAL_WINDOW',
  reader: null,
  operation: 'QUERY',
  outcome: 'ANSWERED',
  code: null,
  calls,
  latency: [calls, 0, 0, 0, 0],
});

const readCounts = ({ body }: Batch) => JSON.parse(body) as readonly Count[];
const sum = (counts: readonly { readonly calls: number }[]) => counts.reduce((all, { calls }) => all + calls, 0);

const collectors = [{ what: 'TRAFFIC', field: 'recordTraffic', agency: 'catalogue' }] as const;

describeOnEachDatabase('The spool of counts', (openDatabase, dialect) => {
  const locationOf = async () => (await openDatabase()).location;

  it('adds up what is alike, and hands it out in numbered batches that stay until they are removed', async () => {
    const spool = openSpool(await locationOf());
    await spool.add([count('post', 2), count('bills', 1)]);
    await spool.add([count('post', 3)]);

    const first = (await spool.next())!;
    await spool.add([count('post', 10)]);
    const again = (await spool.next())!;
    await spool.remove(first);
    const second = (await spool.next())!;
    await spool.remove(second);

    expect(readCounts(first)).toMatchObject([
      { subgraph: 'bills', calls: 1 },
      { subgraph: 'post', calls: 5 },
    ]);
    expect(again).toEqual(first);
    expect([second.writer, second.sequence]).toEqual([first.writer, first.sequence + 1]);
    expect(readCounts(second)).toMatchObject([{ subgraph: 'post', calls: 10, latency: [10, 0, 0, 0, 0] }]);
    expect(await spool.next()).toBeNull();
    await spool.close();
  });

  it('hands out what a process that ended has left, under that one’s name', async () => {
    const location = await locationOf();
    const former = openSpool(location);
    await former.add([count('post', 2)]);
    const left = await former.next();
    await former.close();

    const later = openSpool(location);
    await later.add([count('post', 7)]);
    expect(await later.next()).toEqual(left);
    await later.close();
  });

  it('loses and doubles nothing when several processes add and hand out at once', async () => {
    const location = await locationOf();
    const spools = [openSpool(location), openSpool(location)];
    await spools[0]!.add([count('first', 1)]); // its tables are there
    const taken = new Map<string, Batch>();
    const work = async (spool: (typeof spools)[number]) => {
      for (let round = 1; round <= 20; round += 1) {
        await spool.add([count('post', round), count(`agency-${round}`, 1)]);
        const batch = await spool.next();
        if (batch === null) continue;
        taken.set(`${batch.writer}-${batch.sequence}`, batch); // twice is once, as for whoever takes it
        await spool.remove(batch);
      }
    };
    // Two connections of one thread to a SQLite file would wait for each other in vain: there, one after the other.
    if (dialect === 'postgres') await Promise.all(spools.map(work));
    else for (const spool of spools) await work(spool);
    for (let batch = await spools[0]!.next(); batch !== null; batch = await spools[0]!.next()) {
      taken.set(`${batch.writer}-${batch.sequence}`, batch);
      await spools[0]!.remove(batch);
    }

    expect(sum([...taken.values()].flatMap(readCounts))).toBe(1 + 2 * (210 + 20));
    await Promise.all(spools.map((spool) => spool.close()));
  });

  const open = async (differs: Partial<TrafficOptions> = {}) => {
    const sent: SubgraphRequest[] = [];
    const traffic = openTraffic({
      supergraph: { current: { collectors } } as unknown as TrafficOptions['supergraph'],
      async ask(request) {
        sent.push(request);
        const { input } = request.variables as { readonly input: { readonly sequence: number } };
        return { kind: 'answered', data: { recordTraffic: { sequence: input.sequence } }, errors: [] };
      },
      database: await locationOf(),
      interval: 60_000,
      deadline: 5_000,
      pauses: { first: 5, longest: 20 },
      onTrouble: () => undefined,
      ...differs,
    });
    const call = { agency: 'post', outcome: 'ok', refusal: null, operation: 'query', milliseconds: 3 } as const;
    const scope = scopeOf({ caller: anonymous });
    const callOnce = () => traffic.count({ kind: 'agency-answered', scope, asSignatory: false, bytes: 1, ...call });
    return { traffic, sent, callOnce };
  };

  it('sends nothing, and is not even opened, for a supergraph in which nobody collects', async () => {
    const supergraph = { current: { collectors: [] } } as unknown as TrafficOptions['supergraph'];
    const nowhere = { file: '/nowhere/that/can/be/written/traffic.db' };
    const troubles: unknown[] = [];
    const onTrouble = (error: unknown) => void troubles.push(error);
    const { traffic, sent, callOnce } = await open({ supergraph, database: nowhere, onTrouble });
    callOnce();
    await traffic.flush();
    await traffic.close();

    expect([sent, troubles]).toEqual([[], []]);
  });

  it('tells once that it cannot be written, and keeps what was counted until it can', async () => {
    const troubles: unknown[] = [];
    const onTrouble = (error: unknown) => void troubles.push(error);
    const { traffic, callOnce } = await open({ database: { file: '/dev/null/traffic.db' }, onTrouble });
    callOnce();
    await traffic.flush();
    callOnce();
    await traffic.flush();
    await traffic.close();

    expect(troubles.length).toBeGreaterThan(0);
    expect(troubles.length).toBeLessThanOrEqual(2); // what is written, and what is handed in
  });
});
