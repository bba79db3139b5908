import { chmod } from 'node:fs/promises';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, type FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { removeAbandonedSocket } from './abandoned-socket.ts';
import type { AgencyStatements } from './agency-statement.ts';
import { admitCalls } from './admit-calls.ts';
import { CallVerifier, type CallVerifierOptions } from './call-verifier.ts';
import type { AgencyContext } from './context.ts';
import { createApollo } from './create-apollo.ts';
import type { Database } from './database/database.ts';
import type { Subgraph } from './define-subgraph.ts';
import type { AgencyEvents } from './events/events.ts';
import { type Hosting, onThisMachine } from './hosting.ts';
import { answerErrors } from './http-errors.ts';
import type { LedgerWitness } from './ledger-witness/ledger-witness.ts';
import { type Logger, silentLogger } from './logger.ts';

/** A query with a hundred representations stays far below; bytes. */
const maxBody = 2 * 1024 * 1024;
/** The grant names each field that is asked for, and Node's own 16 kB would not hold the longest; bytes. */
const maxHeaderSize = 128 * 1024;
/** For one request to arrive in full, in milliseconds. */
const requestTimeout = 30_000;
/** Longer than the gateway keeps its side open, so that the agency never closes first; milliseconds. */
const keepAliveTimeout = 75_000;

export interface ServeOptions {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
  readonly database: Database<any>;
  /** Shared with the gateway. */
  readonly keys: CallVerifierOptions['keys'];
  /** 127.0.0.1 when not given; anything but loopback is refused. */
  readonly host?: string;
  /** 0 or nothing: a free one. */
  readonly port?: number;
  /** A unix socket's path, in place of host and port. */
  readonly socket?: string;
  readonly logger?: Logger;
  /** Where it runs; on this machine when not given. */
  readonly hosting?: Hosting;
  /** Countersigns the ledger's checkpoints; none when not given. */
  readonly witness?: LedgerWitness;
  /** What it tells other agencies; nothing when not given. */
  readonly events?: AgencyEvents;
  /** Signs its own word; nothing when not given. */
  readonly statements?: AgencyStatements;
}

export interface ServedAgency {
  /** Where GraphQL is answered: `http://127.0.0.1:41234/graphql`, or `unix:<path>:/graphql`. */
  readonly url: string;
  /** Takes no new request, lets the running ones finish, then stops. The database stays open. */
  close(): Promise<void>;
}

/**
 * Serves an agency to the gateway, and to nobody else.
 *
 * @throws TypeError when the schema and the resolvers do not fit, or the host is not loopback.
 */
export async function serve(subgraph: Subgraph, options: ServeOptions): Promise<ServedAgency> {
  const { host = '127.0.0.1', port = 0, socket, logger = silentLogger } = options;
  if (socket === undefined) requireLoopback(host);
  const apollo = createApollo(subgraph, logger);
  await apollo.start();
  const http = createHttp(subgraph, apollo, { ...options, logger });
  return {
    url: socket === undefined ? `${await http.listen({ host, port })}/graphql` : await listenOnSocket(http, socket),
    async close() {
      await http.close();
      await apollo.stop();
    },
  };
}

function createHttp(
  subgraph: Subgraph,
  apollo: ApolloServer<AgencyContext>,
  {
    database,
    keys,
    logger,
    hosting = onThisMachine,
    witness,
    events,
    statements,
  }: ServeOptions & { readonly logger: Logger },
): FastifyInstance {
  const openContext = subgraph.open(database.db, statements);
  const limits = { bodyLimit: maxBody, requestTimeout, keepAliveTimeout, http: { maxHeaderSize } };
  const http = fastify({ ...limits, forceCloseConnections: 'idle' });
  answerErrors(http, logger);
  endConnectionsOnClose(http);
  const grantOf = admitCalls(http, new CallVerifier({ agency: subgraph.name, keys }));
  http.get('/health/live', async () => ({ status: 'live' }));
  http.get('/health/hosting', async () => hosting);
  http.get('/health/agency', async () => ({
    name: subgraph.name,
    agency: subgraph.agency,
    keys: statements === undefined ? [] : [statements.publicKey],
  }));
  http.get('/health/ready', async (_request, reply) => {
    const ready = await answers(database);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database does not answer' });
  });
  if (witness !== undefined) addWitness(http, witness);
  events?.serve(http);
  http.post(
    '/graphql',
    fastifyApolloHandler(apollo, {
      async context(request) {
        const { caller, language } = grantOf(request);
        return openContext(caller, language);
      },
    }),
  );
  return http;
}

/** The gateway asks for countersignatures; what the agency signed last, and its key, it also tells. */
function addWitness(http: FastifyInstance, witness: LedgerWitness): void {
  http.post('/ledger/witness', async () => ({ verifierKey: witness.verifierKey, last: await witness.last() }));
  http.post('/ledger/countersign', async (request, reply) => {
    const { status, body } = await witness.countersign(request.body);
    return reply.code(status).send(body);
  });
}

/** A connection kept alive by an answer that was on its way when closing began would hold up the end. */
function endConnectionsOnClose(http: FastifyInstance): void {
  let closing = false;
  http.addHook('preClose', async () => {
    closing = true;
  });
  http.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
}

async function listenOnSocket(http: FastifyInstance, path: string): Promise<string> {
  await removeAbandonedSocket(path);
  await http.listen({ path });
  await chmod(path, 0o600);
  return `unix:${path}:/graphql`;
}

async function answers({ db }: ServeOptions['database']): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
}

function requireLoopback(host: string): void {
  if (host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)) return;
  throw new TypeError(
    `An agency listens on loopback or a unix socket only, but the host is ${host}; use 127.0.0.1, and the gateway on the same machine.`,
  );
}
