import type { IncomingHttpHeaders } from 'node:http';
import { json } from 'node:stream/consumers';
import { createInlineAsk, type InlineAgencies } from './inline-gateway.ts';
import { serveHttp, type LoopbackServer } from './loopback-server.ts';

export interface ServedAgencies extends AsyncDisposable {
  readonly servers: Readonly<Record<string, LoopbackServer>>;
}

/**
 * Serves agencies in memory over HTTP, each on a port of its own.
 *
 * @param contextOf what their resolvers get as context, made of a request's headers
 */
export async function serveAgencies(
  agencies: InlineAgencies,
  contextOf: (headers: IncomingHttpHeaders) => unknown = () => undefined,
): Promise<ServedAgencies> {
  const ask = createInlineAsk(agencies);

  async function serve(subgraph: string): Promise<[string, LoopbackServer]> {
    const server = await serveHttp(async (request, response) => {
      const { query, variables, operationName } = (await json(request)) as Sent;
      const asked = { subgraph, kind: 'query', query, variables: variables ?? {}, operationName } as const;
      const { data, errors } = await ask(asked, contextOf(request.headers));
      const told = errors.map(({ code, messages, path }) => ({ message: messages.en, path, extensions: { code } }));
      const body = JSON.stringify(told.length === 0 ? { data } : { data, errors: told });
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
    return [subgraph, server];
  }

  const servers = Object.fromEntries(await Promise.all(Object.keys(agencies).map(serve)));
  return {
    servers,
    async [Symbol.asyncDispose]() {
      await Promise.all(Object.values(servers).map((server) => server[Symbol.asyncDispose]()));
    },
  };
}

interface Sent {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}
