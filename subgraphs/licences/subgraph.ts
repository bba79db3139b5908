import { defineSubgraph } from '../kit/define-subgraph.ts';
import { businessFollows } from './business-follows.ts';
import { createLoaders } from './context.ts';
import { facts } from './facts.ts';
import { migrations } from './migrations.ts';
import { openRegistry } from './registry.ts';
import { requests } from './requests.ts';
import { resolvers } from './resolvers.ts';
import { schoolLicencesFollow } from './school-licences.ts';
import { seed } from './seed.ts';

export const subgraph = defineSubgraph({
  name: 'licences',
  agency: 'licences-portal',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resolvers,
  migrations,
  seed,
  openRegistry,
  createLoaders,
  requests,
  follows: [...businessFollows, schoolLicencesFollow],
  chores: facts.chores,
});
