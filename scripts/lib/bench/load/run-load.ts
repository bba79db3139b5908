import { askedPeople } from '../country/country.ts';
import type { AnswerCheck } from './answer-check.ts';
import { Client, type HttpAnswer } from './client.ts';
import type { LoadResult, LoadTask } from './task.ts';

export interface LoadInput {
  readonly task: LoadTask;
  /** People's ids, and the whole HTTP request for each. */
  readonly ids: readonly string[];
  readonly requests: readonly Buffer[];
  readonly check: AnswerCheck;
}

/** Keeps every connection busy with one request after the other, and compares every answer. */
export async function runLoad({ task, ids, requests, check }: LoadInput): Promise<LoadResult> {
  const tally = new Tally();
  const clients = await Promise.all(Array.from({ length: task.connections }, () => Client.open(task.url)));
  const startedAt = performance.now();
  const until = task.length === 'once' ? Infinity : startedAt + task.length;
  const most = task.length === 'once' ? askedPeople : Infinity;
  let sent = 0;

  async function keepBusy(client: Client): Promise<void> {
    while (sent < most && performance.now() < until) {
      const index = personAt(task.offset + sent++);
      const askedAt = performance.now();
      const answer = await client.ask(requests[index]!);
      tally.add(answer, performance.now() - askedAt, check.isRight(task.gateway, ids[index]!, answer.body));
    }
  }

  try {
    await Promise.all(clients.map(keepBusy));
  } finally {
    for (const client of clients) client.close();
  }
  return tally.result((performance.now() - startedAt) / 1000);
}

/** Walks through all people in an order without pattern: the factor has no divisor in common with their number. */
function personAt(step: number): number {
  return (step * 619) % askedPeople;
}

class Tally {
  readonly #latencies: number[] = [];
  #bytes = 0;
  #wrong = 0;
  #example: string | null = null;

  add({ status, body }: HttpAnswer, milliseconds: number, isRight: boolean): void {
    this.#latencies.push(milliseconds);
    for (const piece of body) this.#bytes += piece.length;
    if (isRight && status === 200) return;
    this.#wrong += 1;
    this.#example ??= `${status} ${Buffer.concat(body).toString('utf8').slice(0, 400)}`;
  }

  result(seconds: number): LoadResult {
    const requests = this.#latencies.length;
    const bytes = Math.round(this.#bytes / Math.max(1, requests));
    const [latencies, wrong, example] = [this.#latencies, this.#wrong, this.#example];
    return { requests, seconds, latencies, bytes, wrong, example };
  }
}
