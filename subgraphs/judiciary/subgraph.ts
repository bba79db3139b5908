import { defineSubgraph } from '../kit/define-subgraph.ts';
import { clearanceFollows } from './clearances.ts';
import { createLoaders } from './context.ts';
import { endWithDeath } from './end-with-death.ts';
import { migrations } from './migrations.ts';
import { openRegistry } from './registry.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

export const subgraph = defineSubgraph({
  name: 'judiciary',
  agency: 'judiciary',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resolvers,
  migrations,
  seed,
  openRegistry,
  createLoaders,
  follows: [endWithDeath, ...clearanceFollows],
});
