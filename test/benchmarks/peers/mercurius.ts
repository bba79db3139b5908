import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import gateway from '@mercuriusjs/gateway';
import { fastify } from 'fastify';

/** Mercurius' gateway, for Federation 1 only: it takes the agencies' schemas themselves, from a JSON file. */
const { values } = parseArgs({ options: { services: { type: 'string' } } });

const services = JSON.parse(readFileSync(values.services ?? '', 'utf8')) as {
  name: string;
  url: string;
  schema: string;
}[];
const app = fastify();
await app.register(gateway.default, { gateway: { services }, jit: 1 });
const url = await app.listen({ host: '127.0.0.1', port: 0 });
process.on('disconnect', () => process.exit());
process.send?.({ type: 'ready', url: `${url}/graphql` });
