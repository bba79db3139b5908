import { join, resolve } from 'node:path';
import { projectFolder } from '../project-folder.ts';
import type { CommandInput } from '../run-command.ts';
import { ToolError } from '../tool-error.ts';
import { wholeNumber } from '../whole-number.ts';

/** What `npm start` was told. */
export interface StartOptions {
  /** The gateway's port; 0 takes a free one. */
  readonly port: number;
  /** Absolute path of the data folder. */
  readonly data: string;
  /** Null: as many as the folder holds already, or `defaultPeople`. */
  readonly people: number | null;
}

export const defaultPort = 4000;
export const defaultPeople = 1000;

export const startFlags = {
  port: { type: 'string' },
  data: { type: 'string' },
  people: { type: 'string' },
} as const;

export const startUsage = `Usage: npm start [-- --port N --data DIR --people N]

Opens the whole window on this machine: composes the schema, makes and fills the databases when there are none, and
starts every agency of rover.yaml, the issuer and the gateway. Ctrl-C stops everything.

  --port N     port of the gateway (default ${defaultPort}; 0 takes a free one)
  --data DIR   folder of databases, keys and settings (default .data)
  --people N   how many people to make up, 50 to 500000, when the folder is empty (default ${defaultPeople})
  --help       print this

Agencies listen on free ports of 127.0.0.1, chosen at the first start and kept in DIR/ports.json. <AGENCY>_DATABASE_URL
(for example POST_DATABASE_URL) puts an agency on PostgreSQL. What the processes log stands in DIR/logs.

همهٔ پنجره را روی این رایانه راه می‌اندازد: طرح‌واره را می‌سازد، پایگاه‌های داده را اگر خالی باشند پر می‌کند و همهٔ
دستگاه‌ها، صادرکننده و دروازه را به کار می‌اندازد. Ctrl-C همه را می‌بندد.
`;

/** @throws {ToolError} when a flag has no usable value */
export function readStartOptions({ flags, words }: CommandInput): StartOptions {
  if (words.length > 0) throw new ToolError(`npm start takes no words, but got: ${words.join(' ')}.\n\n${startUsage}`);
  const { port, data, people } = flags;
  return {
    port: port === undefined ? defaultPort : wholeNumber('--port', port, 0, 65_535),
    data: typeof data === 'string' && data !== '' ? resolve(data) : join(projectFolder, '.data'),
    people: people === undefined ? null : wholeNumber('--people', people, 50, 500_000),
  };
}
