import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { createCache } from '../cache/cache.ts';
import { GatewayError } from '../kernel/errors.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import { selectedCoordinates, type Fragments } from './expand.ts';
import { refuseReservedNames } from './refuse-reserved-names.ts';
import { refuseTooLarge } from './refuse-too-large.ts';

export { narrow, returnedObjects, selectedCoordinates } from './expand.ts';
export { readVariables, type Variables } from './read-variables.ts';

/** One validated operation of one snapshot: the same object for every request that sends the same document. */
export interface Operation {
  /** Hash of the document's text and the operation's name: unique within a snapshot. */
  readonly key: string;
  readonly kind: 'query' | 'mutation';
  readonly name: string | null;
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Fragments;
  /** What it selects, as coordinates of object types' fields. */
  readonly coordinates: ReadonlySet<string>;
}

/** What is left of an operation when policy has spoken: one operation and its fragments, ready to plan. */
export interface AllowedDocument {
  /** SHA-256 of the document's text: equal documents share a plan. */
  readonly hash: string;
  readonly document: DocumentNode;
}

/** The part of Apollo Server's request context that names an operation. The document has been validated. */
interface OperationRequest {
  readonly document: DocumentNode;
  readonly queryHash: string;
  /** Absent when the document has no such operation, or has several and the request names none. */
  readonly operation?: OperationDefinitionNode | undefined;
}

export interface Operations {
  /**
   * The operation that a request asks for.
   *
   * @throws GatewayError OPERATION_RESOLUTION_FAILURE when the document does not have it; OPERATION_NOT_SUPPORTED
   *   for a subscription; GRAPHQL_VALIDATION_FAILED for a name that the gateway needs itself; OPERATION_TOO_COMPLEX.
   */
  find(request: OperationRequest): Operation;
}

/** The operations of one snapshot; the `maxEntries` most recently used are remembered. */
export function createOperations(snapshot: Snapshot, { maxEntries }: { readonly maxEntries: number }): Operations {
  const known = createCache<Operation>({ maxEntries });
  return {
    find({ document, queryHash, operation }) {
      if (operation === undefined) throw new GatewayError('OPERATION_RESOLUTION_FAILURE');
      const key = `${queryHash} ${operation.name?.value ?? ''}`;
      return known.getOrMake(key, () => readOperation(snapshot.apiSchema, document, operation, key));
    },
  };
}

function readOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  key: string,
): Operation {
  if (definition.operation === 'subscription') throw new GatewayError('OPERATION_NOT_SUPPORTED');
  refuseReservedNames(document);
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [])),
  );
  refuseTooLarge(definition, fragments);
  const root = schema.getRootType(definition.operation);
  return {
    key,
    kind: definition.operation,
    name: definition.name?.value ?? null,
    schema,
    definition,
    fragments,
    coordinates: selectedCoordinates(schema, fragments, definition.selectionSet, root ? [root] : []),
  };
}
