import { defineSubgraph } from '../kit/define-subgraph.ts';
import { lettersArrive } from '../kit/official-letters.ts';
import { createLoaders } from './context.ts';
import { migrations } from './migrations.ts';
import { openRegistry } from './registry.ts';
import { requests } from './requests.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

export const subgraph = defineSubgraph({
  name: 'consular',
  agency: 'foreign-affairs',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resolvers,
  migrations,
  seed,
  openRegistry,
  createLoaders,
  requests,
  follows: [lettersArrive],
});
