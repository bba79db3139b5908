import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { citizenScopes } from '../../../gateway/issuer/default-clients.ts';
import { readPath } from '../../../gateway/operation/operation.ts';
import type { Snapshot } from '../../../gateway/supergraph/supergraph.ts';
import type { Binding } from '../../../subgraphs/catalogue/data/bindings.ts';

/** Where a bound fact is in the composed graph. */
export interface HeldFact {
  readonly coordinates: readonly string[];
  readonly type: string;
  readonly isList: boolean;
  /** The agency, as the graph calls it, that answers the last field. */
  readonly holder: string;
}

type Known = Pick<Snapshot, 'apiSchema' | 'access' | 'owners' | 'subjects'>;

const granted: ReadonlySet<string> = new Set(citizenScopes);

/** Follows a binding through the graph. A text: what is not as it is bound, beginning with the coordinate. */
export function followBinding(graph: Known, { path, type: expected, isList }: Binding): HeldFact | string {
  const coordinates: string[] = [];
  let listAt: string | null = null;
  let parent: GraphQLOutputType | null = graph.apiSchema.getQueryType() ?? null;
  for (const name of path.split('.')) {
    const coordinate: string = `${(parent as GraphQLObjectType).name}.${name}`;
    const field = (parent as GraphQLObjectType).getFields()[name];
    if (field === undefined) return `${coordinate} is not in the graph, or not any more`;
    const denied = keptFromCitizens(graph, coordinate);
    if (denied !== null) return `${coordinate} ${denied}`;
    coordinates.push(coordinate);
    if (isListType(getNullableType(field.type))) listAt ??= coordinate;
    parent = getNamedType(field.type) as GraphQLOutputType;
    const isEnd = coordinates.length === path.split('.').length;
    if (!isEnd && !isObjectType(parent)) return `${coordinate} leads to ${parent.toString()}, which has no fields`;
  }
  const [first = '', last = ''] = [coordinates[0], coordinates.at(-1)];
  const type = parent!.toString();
  if (!graph.subjects.ofCaller.has(first)) return `${first} does not lead to whoever asks (@ofCaller)`;
  if (type !== expected) return `${last} is ${type}, where ${expected} is bound`;
  if (!isList && listAt !== null) return `${listAt} is a list, where one value is bound`;
  if (isList && listAt === null) return `${last} is one value, where several are bound`;
  if (readPath(path, graph.apiSchema) === null) return `${last} cannot be asked for without being told more`;
  return { coordinates, type, isList, holder: graph.owners.get(last)?.[0] ?? '' };
}

/** Null: a citizen who signs in may read it of herself. */
function keptFromCitizens({ access }: Known, coordinate: string): string | null {
  const rule = access.fields.get(coordinate);
  if (rule === undefined) return null;
  const missing = rule.scopes.find((groups) => !groups.some((group) => group.every((scope) => granted.has(scope))));
  if (missing !== undefined) return `needs a scope that no citizen has: ${missing.flat().join(', ')}`;
  if (rule.purposes !== null && rule.class !== 'PUBLIC' && !rule.purposes.includes('SELF_SERVICE'))
    return `may not be read for SELF_SERVICE, but for ${rule.purposes.join(', ') || 'nothing that a client could name'}`;
  return null;
}
