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
    const server = await serveGraphql(async ({ query, variables = {}, operationName }, headers) => {
      const asked = { subgraph, kind: 'query', query, variables, operationName } as const;
      const { data, errors } = await ask(asked, contextOf(headers));
      const told = errors.map(({ code, messages, path }) => ({ message: messages.en, path, extensions: { code } }));
      return told.length === 0 ? { data } : { data, errors: told };
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

/** Answers GraphQL requests over HTTP, on a free port of loopback. */
export function serveGraphql(answer: (sent: Sent, headers: IncomingHttpHeaders) => unknown): Promise<LoopbackServer> {
  return serveHttp((request, response) => {
    const answered = json(request).then((sent) => answer(sent as Sent, request.headers));
    void answered.then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
}

interface Sent {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}
