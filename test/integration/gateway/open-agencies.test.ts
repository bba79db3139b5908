import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { readConfig } from '../../../gateway/config/config.ts';
import { anonymous } from '../../../gateway/kernel/caller.ts';
import { openAgencies } from '../../../gateway/open-agencies.ts';
import { openSupergraph } from '../../../gateway/supergraph/supergraph.ts';
import { composeInline } from '../../support/compose-inline.ts';
import { serveHttp } from '../../support/loopback-server.ts';

it('an agency that a reload took out is still asked for requests that came before', async () => {
  await using server = await serveHttp((_request, response) => {
    response.setHeader('content-type', 'application/json').end('{"data":{"old":1}}');
  });
  const before = composeInline({ old: 'type Query { old: Int }', new: 'type Query { new: Int }' });
  let offer: (sdl: string) => void = () => undefined;
  const supergraph = await openSupergraph({
    source: {
      kind: 'manager',
      manager: {
        async initialize({ update }) {
          offer = update;
          return { supergraphSdl: before.replaceAll('http://old.test/graphql', server.url) };
        },
      },
    },
    hasIssuer: false,
    hasPairwise: false,
    allowUnenforced: [],
    emit: () => undefined,
  });
  const config = readConfig({ file: undefined, flags: {}, environment: {} });
  const agencies = openAgencies(config, supergraph, () => undefined, pino({ level: 'silent' }));

  offer(composeInline({ new: 'type Query { new: Int }' }));
  const answer = await agencies.ask(
    { subgraph: 'old', kind: 'query', query: '{ old }', operationName: undefined, variables: {} },
    { id: 'r', caller: anonymous, language: 'en', basis: null, signal: new AbortController().signal, traceparent: '' },
  );

  expect(supergraph.current.subgraphs.map(({ name }) => name)).toEqual(['new']);
  expect(answer).toEqual({ kind: 'answered', data: { old: 1 }, errors: [] });
  await agencies.close();
  await supergraph.close();
});
