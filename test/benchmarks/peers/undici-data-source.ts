import type { GraphQLDataSource } from '@apollo/gateway';
import { Agent, request } from 'undici';

/** A subgraph reached by undici.request and nothing else: the cheapest client that the stock gateway can be given. */
export class UndiciDataSource implements GraphQLDataSource {
  readonly #url: string;
  readonly #dispatcher = new Agent({ connections: 128 });

  constructor(url: string) {
    this.#url = url;
  }

  async process({ request: { query, variables, operationName } }: Parameters<GraphQLDataSource['process']>[0]) {
    const { body } = await request(this.#url, {
      method: 'POST',
      dispatcher: this.#dispatcher,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables, operationName }),
    });
    return (await body.json()) as Awaited<ReturnType<GraphQLDataSource['process']>>;
  }
}
