import { askedPeople } from '../country/country.ts';
import { personId } from '../country/person-id.ts';
import { readWorkload } from '../workloads.ts';
import { AnswerCheck } from './answer-check.ts';
import { createReference } from './reference.ts';
import { runLoad } from './run-load.ts';
import type { LoadTask } from './task.ts';

/** The load generator: a process of its own, told by messages what to do (`LoadTask`), one task at a time. */
function listen(): void {
  const ids = Array.from({ length: askedPeople }, (_, index) => personId(index));
  const checks = new Map<string, AnswerCheck>();
  let tokens: readonly string[] = [];

  async function run(task: LoadTask): Promise<void> {
    const query = readWorkload(task.workload);
    const check = checks.get(task.workload) ?? new AnswerCheck(createReference(query));
    checks.set(task.workload, check);
    const requests = ids.map((id, index) =>
      requestFor(task.url, query, id, task.anonymous ? null : (tokens[index] ?? '')),
    );
    process.send?.({ type: 'result', result: await runLoad({ task, ids, requests, check }) });
  }

  process.on('message', (message: { readonly tokens: readonly string[] } | { readonly task: LoadTask }) => {
    if ('tokens' in message) tokens = message.tokens;
    else run(message.task).catch((error: unknown) => process.send?.({ type: 'failed', text: String(error) }));
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ type: 'ready' });
}

function requestFor(url: string, query: string, id: string, token: string | null): Buffer {
  const { host, pathname } = new URL(url);
  const body = Buffer.from(JSON.stringify({ query, variables: { id } }));
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `host: ${host}`,
    'content-type: application/json',
    'accept: application/json',
    ...(token === null ? [] : [`authorization: Bearer ${token}`]),
    `content-length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

listen();
