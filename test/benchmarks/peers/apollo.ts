import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { UndiciDataSource } from './undici-data-source.ts';

/** Stock @apollo/gateway behind stock Apollo Server; `--undici` replaces the client that calls subgraphs. */
const { values } = parseArgs({ options: { supergraph: { type: 'string' }, undici: { type: 'boolean' } } });

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(values.supergraph ?? '', 'utf8'),
  ...(values.undici === true ? { buildService: ({ url }) => new UndiciDataSource(url ?? '') } : {}),
});
const server = new ApolloServer({ gateway, nodeEnv: 'production', stopOnTerminationSignals: false });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
process.on('disconnect', () => process.exit());
process.send?.({ type: 'ready', url });
