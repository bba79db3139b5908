import { defineSubgraph } from '../kit/define-subgraph.ts';
import { createLoaders } from './context.ts';
import { followCounts } from './follow/counts.ts';
import { followHandling } from './follow/handling.ts';
import { followPeople } from './follow/people.ts';
import { followRequests } from './follow/requests.ts';
import { migrations } from './migrations.ts';
import { openRegistry } from './registry.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

export const subgraph = defineSubgraph({
  name: 'statistics',
  agency: 'statistical-centre',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resolvers,
  migrations,
  seed,
  openRegistry,
  createLoaders,
  follows: [...followPeople, ...followRequests, ...followHandling, ...followCounts],
});
