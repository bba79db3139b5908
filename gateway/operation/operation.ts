import { validate, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { createCache } from '../cache/cache.ts';
import { errorTable, GatewayError } from '../kernel/errors.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import { createPathOperations, type AlongPaths, type PathsOf } from './along-paths.ts';
import { askForPaths } from './ask-for-paths.ts';
import { checkLimits } from './check-limits.ts';
import type { Contract } from './contracts.ts';
import { readDeferrals, type Deferrals } from './deferrals.ts';
import { selectedCoordinates, type Fragments } from './expand.ts';
import { defaultOperationLimits, type OperationLimits } from './limits.ts';
import { createListSizeCheck, type ListSizeCheck } from './list-sizes.ts';
import type { Variables } from './read-variables.ts';
import { refuseReservedNames } from './refuse-reserved-names.ts';
import { createQuestionCheck, type QuestionCheck } from './single-questions.ts';

export { basisVariable, type AlongPaths } from './along-paths.ts';
export { openContracts, type Contract, type Contracts } from './contracts.ts';
export { createDocumentGate, type DocumentGate } from './document-gate.ts';
export { narrow, returnedObjects, selectedCoordinates } from './expand.ts';
export { defaultOperationLimits, type OperationLimits } from './limits.ts';
export { readFilledName, type FilledName } from './filled-names.ts';
export { countObjects } from './list-sizes.ts';
export { readPath, type Way } from './path.ts';
export { overLimit } from './over-limit.ts';
export { openTrustedDocuments, type TrustedDocuments } from './trusted/trusted-documents.ts';
export { refuseWrittenIdentifiers } from './written-identifiers.ts';
export { readVariables, type Variables } from './read-variables.ts';

/** One validated operation of one snapshot: the same object for every request that sends the same document. */
export interface Operation {
  /** Hash of the document's text and the operation's name: unique within a snapshot. */
  readonly key: string;
  readonly kind: 'query' | 'mutation';
  readonly name: string | null;
  readonly schema: GraphQLSchema;
  /** What of it introspection tells: the client's contract. */
  readonly shown: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Fragments;
  /** What it selects, as coordinates of object types' fields. */
  readonly coordinates: ReadonlySet<string>;
  /** Whether some of that is filled in by the gateway itself: then it asks for the paths to that besides. */
  readonly isFilled: boolean;
  /** To be asked with the variables of each request. */
  readonly listSizes: ListSizeCheck;
  /** The same; null: it selects nothing of which only one question may be asked. */
  readonly questions: QuestionCheck | null;
  /** The client's labels of the fragments that `@defer` puts off, by their labels in `definition`; null: none is. */
  readonly deferred: ReadonlyMap<string, string | null> | null;
  /** The operation as `@defer(if:)` leaves it with these variables. Null when they change nothing. */
  readonly deferringBy: ((variables: Variables) => Operation) | null;
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
   * @param contract the client's part of the schema; null: all of it
   * @throws GatewayError OPERATION_RESOLUTION_FAILURE when the document does not have it; OPERATION_NOT_SUPPORTED
   *   for a subscription; GRAPHQL_VALIDATION_FAILED for what is not in the contract, or a name that the gateway needs
   *   itself; the code of a limit.
   */
  find(request: OperationRequest, contract?: Contract | null): Operation;
  /** One request for what some paths lead to; equal ones are one operation. */
  along(paths: readonly string[], by: PathsOf): AlongPaths;
}

export interface OperationsOptions {
  readonly maxEntries: number;
  readonly limits?: OperationLimits;
}

/** The operations of one snapshot, refused ones included; the `maxEntries` most recently used are remembered. */
export function createOperations(
  snapshot: Snapshot,
  { maxEntries, limits = defaultOperationLimits }: OperationsOptions,
): Operations {
  const known = createCache<Operation | GatewayError>({ maxEntries });
  return {
    along: createPathOperations(snapshot.apiSchema, { maxEntries }),
    find({ document, queryHash, operation }, contract = null) {
      if (operation === undefined) throw new GatewayError('OPERATION_RESOLUTION_FAILURE');
      const key = `${queryHash} ${operation.name?.value ?? ''}`;
      const found = known.getOrMake(contract === null ? key : `${key} ${contract.id}`, () => {
        try {
          if (contract !== null) refuseBeyond(contract, document);
          return readOperation(snapshot, document, { definition: operation, key, limits, contract });
        } catch (error) {
          if (error instanceof GatewayError) return error;
          throw error;
        }
      });
      if (found instanceof GatewayError) throw found;
      return found;
    },
  };
}

interface Asked {
  readonly definition: OperationDefinitionNode;
  readonly key: string;
  readonly limits: OperationLimits;
  readonly contract: Contract | null;
}

/** The document is valid; what the client was not registered for is not there for it, in the same words. */
function refuseBeyond({ schema }: Contract, document: DocumentNode): void {
  const [error] = validate(schema, document, undefined, { maxErrors: 1 });
  if (error === undefined) return;
  const { fa, en } = errorTable.GRAPHQL_VALIDATION_FAILED;
  const detail = error.message.replace(/\s*Did you mean[^]*$/, '');
  throw new GatewayError('GRAPHQL_VALIDATION_FAILED', { fa: `${fa} ${detail}`, en: `${en} ${detail}` });
}

function readOperation(
  { apiSchema: schema, listSizes, filled, singleQuestions }: Snapshot,
  given: DocumentNode,
  { definition: asked, key, limits, contract }: Asked,
): Operation {
  if (asked.operation === 'subscription') throw new GatewayError('OPERATION_NOT_SUPPORTED');
  // HTTP has asked already; a document from elsewhere, or from a replica with other limits, has not been checked.
  checkLimits(given, limits);
  refuseReservedNames(given);
  const document = askForPaths(given, schema, filled);
  const definition = document.definitions[given.definitions.indexOf(asked)] as OperationDefinitionNode;
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [])),
  );
  const root = schema.getRootType(definition.operation);
  const coordinates = selectedCoordinates(schema, fragments, definition.selectionSet, root ? [root] : []);
  const operation: Operation = {
    key,
    kind: asked.operation,
    name: definition.name?.value ?? null,
    schema,
    shown: contract?.schema ?? schema,
    definition,
    fragments,
    coordinates,
    isFilled: document !== given && [...coordinates].some((coordinate) => filled.has(coordinate)),
    listSizes: createListSizeCheck(
      { schema, listSizes, fragments, selectionSet: definition.selectionSet, root },
      limits,
    ),
    questions: createQuestionCheck(
      { schema, fragments, definition },
      [...singleQuestions].filter((coordinate) => coordinates.has(coordinate)),
    ),
    deferred: null,
    deferringBy: null,
  };
  const deferrals = readDeferrals(document, definition, fragments);
  return deferrals === null ? operation : withDeferrals(operation, deferrals);
}

/** The operation with everything put off that may be, and by its variables with what is. */
function withDeferrals(operation: Operation, { conditions, deferring }: Deferrals): Operation {
  const known = createCache<Operation>({ maxEntries: mostCases });

  function variant(isTrue: (variable: string) => boolean): Operation {
    const key = conditions.map((name) => (isTrue(name) ? '1' : '0')).join('');
    return known.getOrMake(key, () => {
      const { definition, labels } = deferring(isTrue);
      return { ...operation, key: `${operation.key} ${key}`, definition, deferred: labels.size === 0 ? null : labels };
    });
  }

  const most = variant(() => true);
  if (conditions.length === 0) return most;
  return { ...most, deferringBy: (variables) => variant((name) => variables[name] === true) };
}

/** Combinations of variables kept of one operation; of more than this, the rest are read each time. */
const mostCases = 64;
