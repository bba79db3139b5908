import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { makeKeyFile } from '../../schema/grant/make-key.ts';
import { openDatabase } from '../../subgraphs/kit/database/database.ts';
import { composeInline } from './compose-inline.ts';
import { startForeignIssuer } from './foreign-issuer.ts';
import { type GatewayProcess, startGateway } from './gateway-process.ts';
import { serveGraphql } from './serve-agencies.ts';

/** A gateway process that counts, the catalogue as a process that takes the counts, and an agency `post` to be asked. */
export interface TrafficStand extends AsyncDisposable {
  /** The running gateway; `restart` puts another in its place. */
  readonly gateway: GatewayProcess;
  /** Ends the gateway with this signal, and starts another with the same spool. */
  restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  startCatalogue(): Promise<void>;
  /** Kills the catalogue; nothing listens any more. */
  killCatalogue(): Promise<void>;
  /** An access token of somebody made up. */
  token(claims?: Record<string, unknown>): Promise<string>;
  /** Rows of the catalogue's database, or of the gateway's spool. */
  rows(of: 'catalogue' | 'spool', table: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

const main = fileURLToPath(new URL('../../subgraphs/catalogue/main.ts', import.meta.url));
const schema = fileURLToPath(new URL('../../subgraphs/catalogue/schema.graphql', import.meta.url));
const post = 'type Query { office: String refuses: String } type Mutation { move(idempotencyKey: ID!): String }';

/** @param interval from one flush to the next */
export async function openTrafficStand(folder: string, interval: string): Promise<TrafficStand> {
  const socket = join(folder, 'catalogue.sock');
  mkdirSync(join(folder, 'keys'));
  makeKeyFile(join(folder, 'keys/catalogue.json'));
  const issuer = await startForeignIssuer();
  const agency = await serveGraphql(({ query }) =>
    query.includes('refuses') ? refusal : { data: { office: 'Yazd' } },
  );
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, composeInline({ catalogue: readFileSync(schema, 'utf8'), post }));
  const config = join(folder, 'gateway.yaml');
  const called = { keysFolder: join(folder, 'keys'), catalogue: { url: 'http://127.0.0.1/graphql', socket } };
  const spool = { databaseFile: join(folder, 'traffic.db'), interval, retry: '50ms', longestRetry: '500ms' };
  const agencies = { ...called, post: { url: `http://127.0.0.1:${agency.port}/graphql` } };
  writeFileSync(config, stringify({ agencies, identity: issuer.identity, traffic: spool }));
  const open = () => startGateway(['--supergraph', supergraph, '--port', '0', '--config', config]);

  let catalogue: ChildProcess | null = null;
  const stand = {
    gateway: await open(),
    async restart(signal: 'SIGTERM' | 'SIGKILL') {
      stand.gateway.child.kill(signal);
      await stand.gateway.ended;
      stand.gateway = await open();
    },
    async startCatalogue() {
      const child = fork(main, ['--data', folder, '--people', '50', '--socket', socket], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      catalogue = child;
      await new Promise<void>((resolve, reject) => {
        child.on('message', ({ type }: { readonly type: string }) => type === 'ready' && resolve());
        child.once('exit', (code) => reject(new Error(`The catalogue ended with exit code ${code}.`)));
      });
    },
    async killCatalogue() {
      if (catalogue === null || catalogue.exitCode !== null || catalogue.signalCode !== null) return;
      const ended = once(catalogue, 'exit');
      catalogue.kill('SIGKILL');
      await ended;
    },
    token: (claims = {}) => issuer.mint.mint({ sub: issuer.idOf('AAAAAAAAAAAAAAAAAAAAAA'), ...claims }),
    async rows(of: 'catalogue' | 'spool', table: string) {
      const file = join(folder, of === 'catalogue' ? 'catalogue.db' : 'traffic.db');
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the table holds
      const database = await openDatabase<any>({ file, readOnly: true });
      try {
        return await database.db.selectFrom(table).selectAll().execute();
      } finally {
        await database.close();
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([stand.gateway[Symbol.asyncDispose](), stand.killCatalogue()]);
      await Promise.all([issuer[Symbol.asyncDispose](), agency[Symbol.asyncDispose]()]);
    },
  };
  return stand;
}

const refusal = {
  data: { refuses: null },
  errors: [{ message: 'no', path: ['refuses'], extensions: { code: 'FORBIDDEN' } }],
};
