import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readConfig } from '../gateway/config/config.ts';
import { createFetch } from '../gateway/fetch/fetch.ts';
import { citizenScopes } from '../gateway/issuer/default-clients.ts';
import { anonymous, type Caller } from '../gateway/kernel/caller.ts';
import type { SubgraphAnswer } from '../gateway/kernel/subgraph-call.ts';
import { KeyFile } from '../schema/grant/key-file.ts';
import { runCommand, type CommandInput } from './lib/run-command.ts';
import { keyFileOf } from './lib/start/make-secrets.ts';
import { readJsonFile } from './lib/start/read-json-file.ts';
import { ToolError } from './lib/tool-error.ts';

const usage = `Usage: npm run -s ask -- AGENCY QUERY [--subject REF] [--url URL] [--data DIR | --keys FILE]

Asks one agency as the gateway would: signed with the keys that both share. For development and for looking into faults.
از یک دستگاه به‌تنهایی می‌پرسد، با همان امضایی که دروازه می‌زند.

  AGENCY         its name in rover.yaml, such as post
  QUERY          a GraphQL query without variables
  --subject REF  asks for the person with this reference, as a citizen with every scope; default nobody
  --url URL      where the agency answers; default the port that it has in the data folder
  --data DIR     the data folder, with ports.json and keys/AGENCY.json; default .data
  --keys FILE    the file of its keys, in place of the one in the data folder
  --help         print this

Example: npm run -s ask -- post '{ _service { sdl } }'
`;

async function run({ flags, words }: CommandInput): Promise<void> {
  const [agency, query, ...others] = words;
  if (agency === undefined || query === undefined || others.length > 0) {
    throw new ToolError(`Name one agency and one query.\n\n${usage}`, 'نام یک دستگاه و یک پرسش را بنویسید.');
  }
  const data = textOf(flags['data']) ?? '.data';
  const url = textOf(flags['url']) ?? urlOf(data, agency);
  const keys = openKeys(textOf(flags['keys']) ?? keyFileOf(data, agency));
  const answer = await ask({ agency, query, url, keys, caller: callerOf(textOf(flags['subject'])) });
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  if (answer.kind === 'failed') process.exitCode = 1;
}

interface Asking {
  readonly agency: string;
  readonly query: string;
  readonly url: string;
  readonly keys: KeyFile;
  readonly caller: Caller;
}

async function ask({ agency, query, url, keys, caller }: Asking): Promise<SubgraphAnswer> {
  const { all } = readConfig({ file: undefined, flags: {}, environment: {} }).agencies;
  const settings = { ...all, retries: 0, trustMessages: true };
  const agencies = { settingsOf: () => settings, routingUrl: () => url, keysOf: () => keys };
  const fetch = createFetch({ ...agencies, emit: () => undefined });
  const call = { subgraph: agency, kind: 'query', query, operationName: undefined, variables: {} } as const;
  const traceparent = `00-${'1'.padStart(32, '0')}-${'1'.padStart(16, '0')}-00`;
  const scope = {
    id: 'ask',
    caller,
    language: 'en',
    basis: null,
    signal: new AbortController().signal,
    traceparent,
  } as const;
  try {
    return await fetch.ask(call, scope);
  } finally {
    await fetch.close();
  }
}

function callerOf(subject: string | undefined): Caller {
  if (subject === undefined) return anonymous;
  const authTime = Math.floor(Date.now() / 1000);
  return { ...anonymous, subject, kind: 'citizen', scopes: new Set(citizenScopes), assurance: 2, authTime };
}

function urlOf(data: string, agency: string): string {
  const port = readJsonFile(join(data, 'ports.json'), z.record(z.string(), z.number()))?.[agency];
  if (port !== undefined) return `http://127.0.0.1:${port}/graphql`;
  throw new ToolError(
    `${data} knows no port of ${agency}; say with --url where it answers.`,
    'نشانی دستگاه دانسته نیست؛ با --url بگویید.',
  );
}

function openKeys(file: string): KeyFile {
  if (!existsSync(file)) throw new ToolError(`There is no ${file}.`, 'پروندهٔ کلیدها نیست.');
  try {
    return new KeyFile(file, { onTrouble: () => undefined });
  } catch (error) {
    throw new ToolError((error as Error).message, 'این پرونده مجموعه‌ای از کلیدها نیست.');
  }
}

function textOf(flag: unknown): string | undefined {
  return typeof flag === 'string' ? flag : undefined;
}

await runCommand({
  usage,
  options: {
    subject: { type: 'string' },
    url: { type: 'string' },
    data: { type: 'string' },
    keys: { type: 'string' },
  },
  run,
});
