import { parseArgs } from 'node:util';

/** What `main.ts` of an agency was told on its command line. */
export interface AgencyOptions {
  readonly data: string;
  /** 0: a free one. */
  readonly port: number;
  readonly host: string;
  /** A unix socket's path in place of host and port, or nothing. */
  readonly socket?: string;
  /** The file of the keys shared with the gateway, or nothing: the one in the data folder. */
  readonly keys?: string;
  /** The file of the other agencies' addresses, or nothing: the one in the data folder. */
  readonly agencies?: string;
  readonly people: number;
  /** For real data: nobody is made up, and a database of made-up people is refused. */
  readonly noSeed: boolean;
  readonly help: boolean;
}

export const agencyUsage = `Starts one agency: opens its database, fills it with made-up people when it is empty, and answers the gateway.

  --data DIR    folder of the database, and of keys/<agency>.json (default .data)
  --port N      port to listen on (default: a free one)
  --host HOST   loopback address to listen on (default 127.0.0.1)
  --socket PATH  unix socket to listen on, in place of host and port
  --keys FILE   keys shared with the gateway, a JWK set, read again when it changes; every call must be signed with one
                (default keys/<agency>.json in the data folder, made when missing)
  --agencies FILE  addresses of the other agencies, whose events are followed: {"post": "http://127.0.0.1:4002"}, read
                again when it changes (default agencies.json in the data folder; none when it is missing)
  --people N    how many people to make up when the database is empty (default 1000, at least 50)
  --no-seed     for real data: make nobody up, and refuse a database that holds made-up people
  --help        print this

  <AGENCY>_DATABASE_URL  PostgreSQL to use in place of a SQLite file, for example POST_DATABASE_URL=postgres://…
  <AGENCY>_HOSTING       where it runs, told at /health/hosting: government-cloud, own-data-centre or this-machine (default),
                         and a site after a colon, for example POST_HOSTING='government-cloud:Tehran 1'
`;

const flags = {
  data: { type: 'string', default: '.data' },
  port: { type: 'string', default: '0' },
  host: { type: 'string', default: '127.0.0.1' },
  socket: { type: 'string' },
  keys: { type: 'string' },
  agencies: { type: 'string' },
  people: { type: 'string', default: '1000' },
  'no-seed': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** @throws TypeError in one sentence when a flag is unknown or a number is not one. */
export function readAgencyOptions(words: readonly string[]): AgencyOptions {
  const { values } = parseArgs({ args: [...words], options: flags, strict: true, allowPositionals: false });
  return {
    data: values.data,
    port: wholeNumber('--port', values.port, 0, 65_535),
    host: values.host,
    ...(values.socket === undefined ? {} : { socket: values.socket }),
    ...(values.keys === undefined ? {} : { keys: values.keys }),
    ...(values.agencies === undefined ? {} : { agencies: values.agencies }),
    people: wholeNumber('--people', values.people, 50, 10_000_000),
    noSeed: values['no-seed'],
    help: values.help,
  };
}

function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new TypeError(`${flag} takes a whole number from ${least} to ${most}, but is ${JSON.stringify(text)}.`);
}
