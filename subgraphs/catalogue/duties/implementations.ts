import { readFileSync } from 'node:fs';
import { type DefinitionNode, type DirectiveNode, type FieldDefinitionNode, Kind, parse } from 'graphql';

/** The interface by which every agency takes requests; see subgraphs/kit/requests. */
export const requestType = 'ServiceRequest';

/** The field by which each general service shows, of a type that implements the interface. */
const marks = { TRACKING: 'stage', COMPLAINT: 'complaints', APPOINTMENT: 'appointments' } as const;

export type ImplementedService = keyof typeof marks;

export interface Implementation {
  readonly subgraph: string;
  readonly type: string;
  readonly services: readonly ImplementedService[];
}

/** Of the composed schema that stands beside this release. */
export function composedImplementations(): readonly Implementation[] {
  return readImplementations(readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'));
}

/**
 * Which subgraphs implement the general services, as the composed schema says: those that answer the fields of a type
 * which implements the interface. One that only lists requests of others answers none of them.
 */
export function readImplementations(supergraph: string): readonly Implementation[] {
  const { definitions } = parse(supergraph, { noLocation: true });
  const names = subgraphNames(definitions);
  const found = definitions.flatMap((node) => implementationsOf(node, names));
  return found.toSorted((left, right) => (left.subgraph < right.subgraph ? -1 : 1));
}

function implementationsOf(node: DefinitionNode, names: ReadonlyMap<string, string>): readonly Implementation[] {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
  if (!(node.interfaces ?? []).some(({ name }) => name.value === requestType)) return [];
  const services = Object.entries(marks) as [ImplementedService, string][];
  const answering = services.flatMap(([service, mark]) =>
    (node.fields ?? [])
      .filter(({ name }) => name.value === mark)
      .flatMap(graphsOf)
      .map((graph) => ({ graph, service })),
  );
  const byGraph = Map.groupBy(answering, ({ graph }) => graph);
  return [...byGraph].map(([graph, all]) => ({
    subgraph: names.get(graph) ?? graph,
    type: node.name.value,
    services: all.map(({ service }) => service),
  }));
}

/** The graphs that answer a field, by their names in the composed schema. */
function graphsOf({ directives = [] }: FieldDefinitionNode): readonly string[] {
  return directives.filter(({ name }) => name.value === 'join__field').flatMap((one) => argument(one, 'graph') ?? []);
}

function subgraphNames(definitions: readonly DefinitionNode[]): ReadonlyMap<string, string> {
  const graphs = definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.flatMap(({ name, directives = [] }) => {
      const directive = directives.find((one) => one.name.value === 'join__graph');
      const written = directive === undefined ? null : argument(directive, 'name');
      return written === null ? [] : [[name.value, written] as const];
    }),
  );
}

function argument({ arguments: given = [] }: DirectiveNode, name: string): string | null {
  const value = given.find((one) => one.name.value === name)?.value;
  return value !== undefined && (value.kind === Kind.ENUM || value.kind === Kind.STRING) ? value.value : null;
}
