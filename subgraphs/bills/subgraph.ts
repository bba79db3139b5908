import { defineSubgraph } from '../kit/define-subgraph.ts';
import { clearanceFollows } from './clearances.ts';
import { createLoaders } from './context.ts';
import { followPayments } from './follow-payments.ts';
import { issuedBillFollows } from './issued-bills.ts';
import { migrations } from './migrations.ts';
import { openRegistry } from './registry.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

export const subgraph = defineSubgraph({
  name: 'bills',
  agency: 'unified-billing',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resolvers,
  migrations,
  seed,
  openRegistry,
  createLoaders,
  follows: [...followPayments, ...issuedBillFollows, ...clearanceFollows],
});
