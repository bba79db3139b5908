import { composeServices, validateSatisfiability } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema, GraphQLError, type ASTNode } from 'graphql';
import { manySubgraphs, unprovenPart } from '../../gateway/supergraph/supergraph.ts';
import type { RoverSubgraph } from './read-rover.ts';

/** `composed`: both schemas as text, the same for the same input. `failed`: each line is `agency: message`. */
export type Composition =
  | { readonly kind: 'composed'; readonly supergraph: string; readonly api: string }
  | { readonly kind: 'failed'; readonly problems: readonly string[] };

const heading = '# Written by `npm run compose` from rover.yaml; do not edit.\n\n';

/**
 * Composes the agencies' schemas into the supergraph, and derives the API schema that clients see.
 *
 * Whether every query can be answered is searched for in the whole, and from `proveFrom` agencies on only in the part
 * for which that cannot be told from its keys: the search takes minutes and gigabytes where hundreds share a type.
 *
 * The only file that imports @apollo/composition (Elastic License 2.0), so that another composition can replace it.
 */
export function composeSupergraph(subgraphs: readonly RoverSubgraph[], proveFrom = manySubgraphs): Composition {
  const unread = subgraphs.flatMap(syntaxError);
  if (unread.length > 0) return { kind: 'failed', problems: unread };
  const services = subgraphs.map(({ name, routingUrl, sdl }) => ({ name, url: routingUrl, typeDefs: parse(sdl) }));
  const isLarge = services.length >= proveFrom;
  const result = composeServices(services, { runSatisfiability: !isLarge });
  const errors = result.errors ?? (isLarge ? unsatisfied(result.supergraphSdl) : []);
  if (result.errors !== undefined || errors.length > 0) {
    return { kind: 'failed', problems: [...new Set(errors.map((error) => problemLine(error, subgraphs)))] };
  }
  const api = printSchema(lexicographicSortSchema(result.schema.toAPISchema().toGraphQLJSSchema()));
  return {
    kind: 'composed',
    supergraph: `${heading}${result.supergraphSdl.trim()}\n`,
    api: `${heading}${api.trim()}\n`,
  };
}

function unsatisfied(supergraph: string): readonly GraphQLError[] {
  const part = unprovenPart(supergraph);
  return part === null ? [] : (validateSatisfiability({ supergraphSdl: part }).errors ?? []);
}

function syntaxError({ name, sdl }: RoverSubgraph): string[] {
  try {
    parse(sdl);
    return [];
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const at = error.locations?.[0];
    return [`${name}: ${error.message}${at === undefined ? '' : ` (line ${at.line}, column ${at.column})`}`];
  }
}

function problemLine(error: GraphQLError, subgraphs: readonly RoverSubgraph[]): string {
  const [, prefix, message] = /^\[([^\]]+)\] ([\s\S]*)$/.exec(error.message) ?? [];
  const agencies = prefix === undefined ? agenciesOf(error, subgraphs) : [prefix];
  return `${agencies.join(', ') || 'composition'}: ${message ?? error.message}`;
}

/** Composition marks nodes with the subgraph they stand in, or names it in the sentence, in quotation marks. */
function agenciesOf({ nodes, message }: GraphQLError, subgraphs: readonly RoverSubgraph[]): string[] {
  const marked = ((nodes ?? []) as readonly (ASTNode & { readonly subgraph?: string })[]).flatMap(
    (node) => node.subgraph ?? [],
  );
  const named = subgraphs.map(({ name }) => name).filter((name) => message.includes(`"${name}"`));
  return [...new Set(marked.length > 0 ? marked : named)].sort();
}
