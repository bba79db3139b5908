import { createHash } from 'node:crypto';
import { parse, validate, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { createCache } from '../cache/cache.ts';
import type { ErrorCode } from '../kernel/errors.ts';
import type { Contract } from './contracts.ts';
import { readPath, type Way } from './path.ts';

/** One operation for everything to which some paths lead, and how the answer to it is read. */
export interface AlongPaths {
  /** Null when none of them may be gone. */
  readonly asked: PathOperation | null;
  /** By path: the way that was asked for, or why none was. */
  readonly ways: ReadonlyMap<string, Way | ErrorCode>;
}

interface PathOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly queryHash: string;
}

/** Who asks along paths. */
export interface PathsOf {
  /** The client's part of the schema; null: all of it. */
  readonly contract: Contract | null;
  readonly namesBasis: boolean;
}

/** The variable that holds the basis. */
export const basisVariable = 'basis';

/** Writes operations along paths; those most recently used are remembered, so that each is planned once. */
export function createPathOperations(schema: GraphQLSchema, { maxEntries }: { readonly maxEntries: number }) {
  const known = createCache<PathOperation>({ maxEntries });

  function wayOf(path: string, { contract, namesBasis }: PathsOf): Way | ErrorCode {
    const way = readPath(path, schema);
    if (way === null) return 'PATH_NOT_FOLLOWED';
    if (contract !== null && readPath(path, contract.schema) === null) return 'FORBIDDEN_SCOPE';
    return way.needsBasis && !namesBasis ? 'BASIS_NOT_VALID' : way;
  }

  return (paths: readonly string[], by: PathsOf): AlongPaths => {
    const ways = new Map(paths.map((path) => [path, wayOf(path, by)]));
    const open = [...ways.values()].filter((way) => typeof way !== 'string');
    const text = open.length === 0 ? null : textOf(open);
    return { ways, asked: text === null ? null : known.getOrMake(text, () => operationOf(schema, text)) };
  };
}

/** @throws TypeError for a text that is no operation of this schema; ways through it make none such */
function operationOf(schema: GraphQLSchema, text: string): PathOperation {
  const document = parse(text, { noLocation: true });
  const [problem] = validate(schema, document, undefined, { maxErrors: 1 });
  if (problem !== undefined) throw new TypeError(`No operation along these paths: ${problem.message}`);
  const [operation] = document.definitions as readonly OperationDefinitionNode[];
  return { document, operation: operation!, queryHash: createHash('sha256').update(text).digest('hex') };
}

/** Fields by their text, with those below. */
interface Branch extends Map<string, Branch> {}

function textOf(ways: readonly Way[]): string {
  const root: Branch = new Map();
  for (const { steps } of ways) {
    let branch = root;
    for (const { name, argument } of steps) {
      const text = argument === null ? name : `${name}(${argument.name}: $${basisVariable})`;
      const below: Branch = branch.get(text) ?? new Map();
      branch.set(text, below);
      branch = below;
    }
  }
  const [taken] = ways.flatMap(({ steps }) => steps.flatMap(({ argument }) => argument ?? []));
  const variables = taken === undefined ? '' : `($${basisVariable}: ${taken.type.toString()})`;
  return `query Filling${variables} ${selectionText(root)}`;
}

function selectionText(branch: Branch): string {
  if (branch.size === 0) return '';
  const fields = Array.from(branch, ([field, below]) => `${field}${selectionText(below)}`).sort();
  return `{ ${fields.join(' ')} }`;
}
