import { describe, expect, it } from '@jest/globals';
import type { SubgraphAnswer } from '../../../gateway/kernel/subgraph-call.ts';
import { composeInline } from '../../support/compose-inline.ts';
import { openInlineGateway } from '../../support/inline-gateway.ts';

const agencies = {
  a: { sdl: 'type Query { one: Int two: Int }', resolvers: { Query: { one: () => 1, two: () => 2 } } },
};
const other = composeInline({ a: 'type Query { two: Int three: Int }' });

describe('a supergraph that changes while requests run', () => {
  it('is there for the next request, and plans are made anew', async () => {
    const gateway = await openInlineGateway(agencies);
    await gateway.ask('{ two }');
    gateway.reload(other);
    expect((await gateway.ask('{ two }')).data).toEqual({ two: 2 });
    const planned = gateway.events.filter((event) => event.kind === 'operation-planned');
    expect(planned.map(({ cached }) => cached)).toEqual([false, false]);
    await expect(gateway.ask('{ one }')).rejects.toThrow('Cannot query field "one"');
  });

  it('leaves a request with the schema that validated it', async () => {
    let release: (answer: SubgraphAnswer | undefined) => void = () => undefined;
    const gateway = await openInlineGateway(agencies, {
      intercept: () => new Promise<SubgraphAnswer>((resolve) => (release = resolve as typeof release)),
    });
    const [before] = gateway.schemas;
    const running = gateway.ask('{ one }');
    await new Promise((resolve) => setImmediate(resolve));
    gateway.reload(other);
    release({ kind: 'answered', data: { one: 1 }, errors: [] });
    expect((await running).data).toEqual({ one: 1 });

    const late = gateway.ask('{ one }', {}, before);
    await new Promise((resolve) => setImmediate(resolve));
    release({ kind: 'answered', data: { one: 1 }, errors: [] });
    expect((await late).data).toEqual({ one: 1 });
  });

  it('that is broken is refused, and the one before answers on', async () => {
    const gateway = await openInlineGateway(agencies);
    gateway.reload('type Query {');
    expect((await gateway.ask('{ one }')).data).toEqual({ one: 1 });
    expect([gateway.schemas.length, gateway.events.map(({ kind }) => kind)]).toEqual([
      1,
      ['supergraph-loaded', 'supergraph-refused', 'operation-planned'],
    ]);
  });
});
