import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { nationalScalars } from '../../schema/shared/scalars.ts';
import type { Subgraph } from './define-subgraph.ts';
import { guardSchema } from './guard.ts';
import { limitLists } from './limit-lists.ts';
import { nameMutations } from './running-mutation.ts';

/** The executable schema of an agency: its resolvers, the national scalars it declares, and what guards both. */
export function buildSchema({ typeDefs, resolvers }: Pick<Subgraph, 'typeDefs' | 'resolvers'>): GraphQLSchema {
  const document = parse(typeDefs);
  const scalars = document.definitions.flatMap((definition) => {
    if (definition.kind !== 'ScalarTypeDefinition') return [];
    const scalar = nationalScalars.get(definition.name.value);
    return scalar ? [[definition.name.value, scalar] as const] : [];
  });
  const map = { ...Object.fromEntries(scalars), ...resolvers } as NonNullable<
    Parameters<typeof buildSubgraphSchema>[0] extends infer Module
      ? Module extends { resolvers?: infer Map }
        ? Map
        : never
      : never
  >;
  const schema = buildSubgraphSchema({ typeDefs: document, resolvers: map });
  guardSchema(schema);
  limitLists(schema);
  nameMutations(schema);
  return schema;
}
