import { afterEach, describe, expect, it } from '@jest/globals';
import { anonymous } from '../../../../gateway/kernel/caller.ts';
import type { RequestScope, SubgraphAnswer, SubgraphRequest } from '../../../../gateway/kernel/subgraph-call.ts';
import { openQuarantine, type Quarantine } from '../../../../gateway/quarantine/quarantine.ts';
import { readSnapshot } from '../../../../gateway/supergraph/snapshot.ts';
import { composeInline } from '../../../support/compose-inline.ts';

const current = readSnapshot(
  composeInline({
    register: `extend schema
        @link(url: "https://panjereh.example/national/v0.1", import: ["@registerOf"])
        @composeDirective(name: "@registerOf")
      directive @registerOf(role: String!) on FIELD_DEFINITION
      type NotCalled @inaccessible { subgraph: String! until: String! }
      type Query { now: Int shut: [NotCalled!] @inaccessible @registerOf(role: "QUARANTINE") }`,
  }),
  { hasIssuer: true, hasPairwise: true, allowUnenforced: [] },
);
const later = new Date(Date.now() + 3_600_000).toISOString();
const entry = (subgraph: string, until = later) => ({ subgraph, until });
const call = (subgraph: string, kind: SubgraphRequest['kind'] = 'query'): SubgraphRequest => ({
  subgraph,
  kind,
  query: '{ x }',
  operationName: undefined,
  variables: {},
});
const newScope = (): RequestScope => ({
  id: 'r',
  caller: anonymous,
  language: 'fa',
  basis: null,
  signal: new AbortController().signal,
  traceparent: '',
});

const opened: Quarantine[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** A register that tells `list`, which a test may change; `null`: it is away. */
class World {
  list: unknown = [];
  asked = 0;
  readonly stored = new Map<string, unknown>();
  readonly troubles: (string | null)[] = [];
  readonly called: string[] = [];
  #heard = Promise.withResolvers<void>();

  async open(patience = 0) {
    const quarantine = await openQuarantine({
      supergraph: { current },
      deadline: 1_000,
      interval: 1,
      patience,
      kept: {
        getMany: (keys) => keys.map((key) => this.stored.get(key)),
        set: async (key, value) => this.stored.set(key, value) !== null,
      },
      onTrouble: (error) => void this.troubles.push(error?.message ?? null),
      ask: async (): Promise<SubgraphAnswer> => {
        this.asked += 1;
        this.#heard.resolve();
        this.#heard = Promise.withResolvers();
        if (this.list === null) return { kind: 'failed', code: 'SUBGRAPH_UNAVAILABLE' };
        return { kind: 'answered', data: { shut: this.list }, errors: [] };
      },
    });
    opened.push(quarantine);
    return quarantine.guard(async ({ subgraph }) => {
      this.called.push(subgraph);
      return { kind: 'answered', data: {}, errors: [] };
    });
  }

  /** Until a question that begins from now on was answered. */
  async hear(): Promise<void> {
    await this.#heard.promise;
    await this.#heard.promise;
  }
}

describe('Quarantine', () => {
  it('keeps the calls to listed subgraphs from leaving, and no others', async () => {
    const world = new World();
    world.list = [entry('tax')];
    const ask = await world.open();

    expect(await ask(call('tax'), newScope())).toEqual({ kind: 'failed', code: 'AGENCY_QUARANTINED' });
    expect(await ask(call('post'), newScope())).toMatchObject({ kind: 'answered' });
    expect(world.called).toEqual(['post']);
  });

  it('is learnt of, and ends, while the gateway runs', async () => {
    const world = new World();
    const ask = await world.open();
    world.list = [entry('tax')];
    await world.hear();
    const during = await ask(call('tax'), newScope());
    world.list = [];
    await world.hear();

    expect(during).toEqual({ kind: 'failed', code: 'AGENCY_QUARANTINED' });
    expect(await ask(call('tax'), newScope())).toMatchObject({ kind: 'answered' });
  });

  it('holds as it was told last while the register is away, each entry to its own end', async () => {
    const world = new World();
    world.list = [entry('tax'), entry('post', new Date(Date.now() - 1).toISOString())];
    const ask = await world.open();
    world.list = null;
    await world.hear();
    await world.hear();

    expect(await ask(call('tax'), newScope())).toEqual({ kind: 'failed', code: 'AGENCY_QUARANTINED' });
    expect(await ask(call('post'), newScope())).toMatchObject({ kind: 'answered' });
    expect(world.troubles).toEqual(['The list of quarantines of register did not come.']);
  });

  it('is known to a gateway that starts while the register is away, from what another one was told', async () => {
    const world = new World();
    world.list = [entry('tax')];
    await world.open();
    world.list = null;
    const ask = await world.open();

    expect(await ask(call('tax'), newScope())).toEqual({ kind: 'failed', code: 'AGENCY_QUARANTINED' });
  });

  it('is waited for by a gateway that starts before the register answers', async () => {
    const world = new World();
    world.list = null;
    const opening = world.open(60_000);
    await world.hear();
    world.list = [entry('tax')];

    expect(await (await opening)(call('tax'), newScope())).toEqual({ kind: 'failed', code: 'AGENCY_QUARANTINED' });
    expect(world.troubles).toHaveLength(2);
  });

  it('does not tear a request that has begun to change something, and stops the next', async () => {
    const world = new World();
    const ask = await world.open();
    const [scope, next] = [newScope(), newScope()];
    await ask(call('tax', 'mutation'), scope);
    world.list = [entry('tax')];
    await world.hear();

    expect(await ask(call('tax', 'mutation'), scope)).toMatchObject({ kind: 'answered' });
    expect(await ask(call('tax'), scope)).toMatchObject({ kind: 'answered' });
    expect(await ask(call('tax', 'mutation'), next)).toEqual({ kind: 'failed', code: 'AGENCY_QUARANTINED' });
  });

  it.each([[[{ subgraph: 1, until: later }]], [[{ subgraph: 'tax', until: 'soon' }]], ['tax'], [[null]]])(
    'takes %j for no list',
    async (list) => {
      const world = new World();
      world.list = list;
      const ask = await world.open();

      expect(await ask(call('tax'), newScope())).toMatchObject({ kind: 'answered' });
      expect(world.troubles).toHaveLength(1);
    },
  );
});
