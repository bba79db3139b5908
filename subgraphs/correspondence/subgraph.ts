import { defineSubgraph } from '../kit/define-subgraph.ts';
import { createLoaders } from './context.ts';
import { arrivals } from './delivery.ts';
import { migrations } from './migrations.ts';
import { openRegistry } from './registry.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

export const subgraph = defineSubgraph({
  name: 'correspondence',
  agency: 'executive-council-it',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resolvers,
  migrations,
  seed,
  openRegistry,
  createLoaders,
  follows: [arrivals],
});
