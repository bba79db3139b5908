import { defineSubgraph } from '../kit/define-subgraph.ts';
import { createLoaders } from './context.ts';
import { facts } from './facts.ts';
import { migrations } from './migrations.ts';
import { openRegistry } from './registry.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';
import { follows } from './transfers.ts';
import { tellInsured } from './tell-figures.ts';

export const subgraph = defineSubgraph({
  name: 'social-security',
  agency: 'social-security',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resolvers,
  migrations,
  seed,
  openRegistry,
  createLoaders,
  follows,
  chores: [...facts.chores, tellInsured],
});
