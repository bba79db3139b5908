import { Pool } from 'undici';

/** One GraphQL request over HTTP. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly milliseconds: number;
}

export interface HttpLoad<Each extends Asked> {
  /** Of the gateway. */
  readonly url: string;
  /** Connections that are kept busy. */
  readonly clients: number;
  /** What is asked next; null ends the client that would have asked it. */
  readonly next: () => Each | null;
  /** Looks at an answer; what it throws ends the load. */
  readonly check: (asked: Each, answered: Answered) => void;
}

/**
 * Keeps connections busy: each asks, has the answer checked, and asks again.
 *
 * @returns how many requests were answered
 * @throws the first that a check threw, when all clients have ended
 */
export async function runHttpLoad<Each extends Asked>({ url, clients, next, check }: HttpLoad<Each>): Promise<number> {
  const pool = new Pool(url, { connections: clients, pipelining: 1 });
  const wrong: unknown[] = [];
  let answered = 0;

  async function ask(asked: Each): Promise<void> {
    const { query, variables, headers } = asked;
    const startedAt = performance.now();
    const { statusCode: status, body } = await pool.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await body.text();
    check(asked, { status, body: text, milliseconds: performance.now() - startedAt });
    answered += 1;
  }

  async function client(): Promise<void> {
    for (let asked = next(); asked !== null && wrong.length === 0; asked = next()) {
      await ask(asked).catch((error: unknown) => void wrong.push(error));
    }
  }

  await Promise.all(Array.from({ length: clients }, client));
  await pool.destroy();
  if (wrong.length > 0) throw wrong[0];
  return answered;
}
