import { Kind, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import type { AgencyFields } from '../kernel/ledger.ts';
import { narrow, returnedObjects, selectedCoordinates, type Operation } from '../operation/operation.ts';
import type { Verdict } from '../policy/policy.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import { isPersonal } from './watch-subjects.ts';

/** What an operation asks for that concerns people, by what its verdict leaves of it. */
export interface Requested {
  /** Whether an agency will be asked for anything of the kind. */
  readonly isPersonal: boolean;
  /** What is to have an effect. */
  readonly effects: readonly AgencyFields[];
  /** What was denied of the caller's own, and what of somebody nobody is known to be. */
  readonly denied: { readonly ofCaller: readonly AgencyFields[]; readonly ofNobody: readonly AgencyFields[] };
}

/** Reads it once for each verdict. */
export function readRequested(snapshot: Snapshot, operation: Operation, { allowed }: Verdict): Requested {
  const left = coordinatesLeft(operation, { allowed });
  const personal = [...operation.coordinates].filter((coordinate) => isPersonal(snapshot.subjects, coordinate));
  const effects = [...operation.coordinates].filter((coordinate) => coordinate.startsWith('Mutation.'));
  const denied = [...personal, ...effects].filter((coordinate) => !left.has(coordinate));
  const own = new Set([...ofCaller(snapshot, operation), ...effects]);
  return {
    isPersonal: [...personal, ...effects].some((coordinate) => left.has(coordinate)),
    effects: byOwner(
      snapshot,
      effects.filter((coordinate) => left.has(coordinate)),
      'UNKNOWN',
    ),
    denied: {
      ofCaller: byOwner(
        snapshot,
        denied.filter((coordinate) => own.has(coordinate)),
        'DENIED',
      ),
      ofNobody: byOwner(
        snapshot,
        denied.filter((coordinate) => !own.has(coordinate)),
        'DENIED',
      ),
    },
  };
}

/** The coordinates that a verdict leaves of an operation. */
export function coordinatesLeft(operation: Operation, { allowed }: Pick<Verdict, 'allowed'>): ReadonlySet<string> {
  const { schema, definition } = operation;
  const root = schema.getRootType(definition.operation);
  const { fragments, selectionSet } = selectionLeft(allowed);
  return selectedCoordinates(schema, fragments, selectionSet, root ? [root] : []);
}

/** What is left of an operation: nothing, where nothing is allowed. */
export function selectionLeft(
  allowed: Verdict['allowed'],
): Pick<Operation, 'fragments'> & Pick<Operation['definition'], 'selectionSet'> {
  const definitions = allowed?.document.definitions ?? [];
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return { fragments, selectionSet: operation?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] } };
}

/** Coordinates of what stands in the caller's own object, and not in one of which only its agency knows whose it is. */
function ofCaller({ subjects }: Snapshot, { schema, fragments, definition }: Operation): ReadonlySet<string> {
  const found = new Set<string>();

  function walk({ selections }: SelectionSetNode, objects: readonly GraphQLObjectType[], isOwn: boolean): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const parents = objects.filter((type) => selection.name.value in type.getFields());
        const coordinates = parents.map(({ name }) => `${name}.${selection.name.value}`);
        if (isOwn) for (const coordinate of coordinates) found.add(coordinate);
        if (selection.selectionSet === undefined) continue;
        const enters = coordinates.some((coordinate) => subjects.ofCaller.has(coordinate));
        const below = returnedObjects(schema, parents, selection.name.value);
        const inside = enters ? below : isOwn ? below.filter(({ name }) => !subjects.fields.has(name)) : [];
        if (inside.length > 0) walk(selection.selectionSet, inside, true);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      walk(fragment.selectionSet, narrow(schema, objects, fragment.typeCondition?.name.value), isOwn);
    }
  }

  const root = schema.getRootType(definition.operation);
  walk(definition.selectionSet, root ? [root] : [], false);
  return found;
}

function byOwner(
  { owners }: Snapshot,
  coordinates: readonly string[],
  outcome: AgencyFields['outcome'],
): readonly AgencyFields[] {
  const groups = Map.groupBy(coordinates, (coordinate) => owners.get(coordinate)?.[0] ?? '');
  return Array.from(groups, ([agency, own]) => ({ agency, coordinates: own, outcome }));
}
