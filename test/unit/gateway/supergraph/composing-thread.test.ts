import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from '@jest/globals';
import { createComposingManager } from '../../../../gateway/supergraph/composing-thread.ts';
import { createIntrospectionManager } from '../../../../gateway/supergraph/supergraph-manager.ts';
import { createStar } from '../../../../scripts/lib/bench/scale/star.ts';
import { withLink } from '../../../support/compose-inline.ts';

const hooks = {
  update: () => undefined,
  healthCheck: async () => undefined,
  getDataSource: () => {
    throw new Error('not asked for');
  },
};

const silent = { onTrouble: () => undefined };
const url = 'http://a.test';

describe('composing running agencies', () => {
  it('leaves the event loop to requests meanwhile', async () => {
    const schemas = new Map(createStar(20).map(({ name, sdl }) => [name, sdl]));
    const manager = createComposingManager({
      subgraphs: [...schemas.keys()].map((name) => ({ name, url })),
      introspect: async ({ name }) => schemas.get(name)!,
      ...silent,
    });
    const startedAt = performance.now();
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const { supergraphSdl, cleanup } = await manager.initialize(hooks);
    delay.disable();
    await cleanup?.();
    expect(supergraphSdl).toContain('a19State');
    expect(delay.max / 1e6).toBeLessThan((performance.now() - startedAt) / 3);
  });

  it('offers what has changed, and tells what could not be composed', async () => {
    const schemas = ['type Query { one: Int }', 'type Query { two: Int }', 'type Query { two: Missing }'];
    const told = Promise.withResolvers<Error>();
    const updates: string[] = [];
    const manager = createComposingManager({
      subgraphs: [{ name: 'a', url }],
      pollInterval: 10,
      introspect: async () => withLink((schemas.length > 1 ? schemas.shift() : schemas[0])!),
      onTrouble: told.resolve,
    });
    const { supergraphSdl, cleanup } = await manager.initialize({ ...hooks, update: (sdl) => void updates.push(sdl) });
    const trouble = await told.promise;
    await cleanup?.();
    expect(supergraphSdl).toContain('one: Int');
    expect(updates).toEqual([expect.stringContaining('two: Int')]);
    expect(trouble.message).toContain('Missing');
  });

  it('fails with the reason of an agency that gives no schema', async () => {
    const introspect = async () => {
      throw new Error('nobody there');
    };
    const manager = createComposingManager({ subgraphs: [{ name: 'a', url }], introspect, ...silent });
    await expect(manager.initialize(hooks)).rejects.toThrow('nobody there');
  });

  it('goes through Apollo’s own manager with its telemetry off', async () => {
    const introspect = async () => withLink('type Query { one: Int }');
    const manager = await createIntrospectionManager({ subgraphs: [{ name: 'a', url }], introspect, ...silent });
    const { supergraphSdl, cleanup } = await manager.initialize(hooks);
    await cleanup?.();
    expect([supergraphSdl.includes('one: Int'), process.env['APOLLO_TELEMETRY_DISABLED']]).toEqual([true, '1']);
  });
});
