import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { readKeySet } from '../../schema/grant/key-set.ts';
import { makeKeyFile } from '../../schema/grant/make-key.ts';
import type { Caller } from '../../gateway/kernel/caller.ts';
import { keysOf, signedHeaders } from './sign-call.ts';

const preload = new URL('./kill-at-step.ts', import.meta.url).href;

export type Moment = 'before' | 'after';

/** Real processes of agencies, each on a socket and a database of its own, which are started again when they die. */
export interface KilledAgencies extends AsyncDisposable {
  readonly data: string;
  /** How often each has died. */
  readonly deaths: ReadonlyMap<string, number>;
  /** From now on this one dies just before, or just after, its nth step is committed, counted from its first. */
  plan(agency: string, moment: Moment, step: number): void;
  /** Deaths that were planned and have not happened. */
  planned(): readonly string[];
  /** Asks as the gateway does, again and again until there is an answer: `variables` hold the idempotency key. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test knows what it asked for
  ask(agency: string, query: string, variables: object, caller: Partial<Caller>): Promise<any>;
  /** Ends all in order, for their databases to be read. */
  stop(): Promise<void>;
}

export async function startKilledAgencies(names: readonly string[], people: number): Promise<KilledAgencies> {
  const data = mkdtempSync(join(tmpdir(), 'panjereh-killed-'));
  const plans = join(data, 'plans');
  mkdirSync(plans);
  const addresses = names.map((name) => [name, `unix:${join(data, `${name}.sock`)}`]);
  writeFileSync(join(data, 'agencies.json'), JSON.stringify(Object.fromEntries(addresses)));
  for (const name of names) makeKeyFile(keyFile(data, name));
  const deaths = new Map(names.map((name) => [name, 0]));
  const running = new Map<string, ChildProcess>();
  let stopping = false;

  function start(name: string): ChildProcess {
    const main = fileURLToPath(new URL(`../../subgraphs/${name}/main.ts`, import.meta.url));
    const child = fork(main, ['--data', data, '--people', String(people), '--socket', join(data, `${name}.sock`)], {
      execArgv: ['--import', preload],
      env: {
        ...process.env,
        KILL_PLAN: plans,
        KILL_AGENCY: name,
        NODE_ENV: 'production',
        NODE_COMPILE_CACHE: join(data, 'cache'),
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    running.set(name, child);
    child.once('exit', () => {
      if (stopping) return;
      deaths.set(name, (deaths.get(name) ?? 0) + 1);
      start(name);
    });
    return child;
  }

  async function stop(): Promise<void> {
    stopping = true;
    for (const child of running.values()) {
      const gone = once(child, 'exit');
      if (child.kill('SIGTERM')) await gone;
    }
    running.clear();
  }

  // Once in order, to be filled and to leave behind the compiled modules, which whoever is killed does not.
  await Promise.all(names.map((name) => untilReady(start(name))));
  await stop();
  stopping = false;
  await Promise.all(names.map((name) => untilReady(start(name))));
  return {
    data,
    deaths,
    plan: (agency, moment, step) => writeFileSync(join(plans, `${agency}.${moment}.${step}`), ''),
    planned: () => readdirSync(plans).filter((file) => !file.endsWith('.steps')),
    ask: (agency, query, variables, caller) => askUntilAnswered(data, agency, { query, variables }, caller),
    stop,
    async [Symbol.asyncDispose]() {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function keyFile(data: string, name: string): string {
  return join(data, 'keys', `${name}.json`);
}

async function untilReady(child: ChildProcess): Promise<void> {
  for (;;) {
    const [message] = (await once(child, 'message')) as [{ readonly type: string }];
    if (message.type === 'ready') return;
  }
}

async function askUntilAnswered(
  data: string,
  agency: string,
  asked: object,
  caller: Partial<Caller>,
): Promise<unknown> {
  const [key] = readKeySet(readFileSync(keyFile(data, agency), 'utf8'), agency);
  for (;;) {
    const body = JSON.stringify(asked);
    const url = 'http://agency/graphql';
    const headers = signedHeaders({ agency, url, body, keys: keysOf(key!), caller });
    const answer = await post(join(data, `${agency}.sock`), headers, body).catch(() => null);
    if (answer !== null) return JSON.parse(answer) as unknown;
    await new Promise((resolve) => setTimeout(resolve, 20)); // it is being started again
  }
}

function post(socketPath: string, headers: Record<string, string>, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath, path: '/graphql', method: 'POST', headers, agent: false }, (response) => {
      text(response).then(resolve, reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
