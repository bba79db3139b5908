import { defineSubgraph } from '../kit/define-subgraph.ts';
import { createLoaders } from './context.ts';
import { finePaid } from './fine-paid.ts';
import { migrations } from './migrations.ts';
import { openRegistry } from './registry.ts';
import { clearanceFollows } from './plate-change/clearances.ts';
import { requests } from './requests.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

export const subgraph = defineSubgraph({
  name: 'traffic-police',
  agency: 'traffic-police',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resolvers,
  migrations,
  seed,
  openRegistry,
  createLoaders,
  requests,
  follows: [finePaid, ...clearanceFollows],
});
