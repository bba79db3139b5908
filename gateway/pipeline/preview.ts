import { Kind, visit, type FieldNode } from 'graphql';
import type { Caller } from '../kernel/caller.ts';
import type { Operation, Variables } from '../operation/operation.ts';
import { fetchesIn, type PlanNode } from '../plan/plan.ts';
import type { Denial, Verdict } from '../policy/policy.ts';
import { coordinatesLeft, foresee, type Foreseen } from '../record/record.ts';
import type { Generation } from './generation.ts';

/** What running an operation would do, told without running it. Of data it says nothing: none is read. */
export interface Preview extends Foreseen {
  /** Fields of the schema that it names, interfaces and fragments resolved, and those of them that the caller may have. */
  readonly fields: { readonly asked: number; readonly allowed: number; readonly denied: readonly DeniedField[] };
  /** The agencies that would be asked. */
  readonly agencies: readonly string[];
  /** Parts that would follow the first one, for each object that has them. */
  readonly deferredParts: number;
}

interface DeniedField {
  readonly coordinate: string;
  readonly code: Denial['code'];
}

interface Previewed {
  readonly operation: Operation;
  readonly verdict: Verdict;
  readonly plan: PlanNode | null;
  readonly variables: Variables;
  readonly caller: Caller;
}

const noLines = { least: 0, most: 0 };

/** Reads from operation, verdict and plan, which are those that a run would have, what a run would do. */
export function previewOf({ snapshot, recorder }: Generation, previewed: Previewed): Preview {
  const { operation, verdict, plan, variables } = previewed;
  const left = coordinatesLeft(operation, verdict);
  const { people, ledgerLines } = foresee(snapshot, previewed);
  const agencies = fetchesIn(plan, variables).map(({ subgraph }) => subgraph);
  return {
    fields: { asked: operation.coordinates.size, allowed: left.size, denied: deniedFields(operation, verdict, left) },
    agencies: [...new Set(agencies)].sort(),
    people,
    ledgerLines: recorder === null ? noLines : ledgerLines,
    deferredParts: operation.deferred?.size ?? 0,
  };
}

/** Those that are gone for a reason of their own, and not only with what they stand in. */
function deniedFields(operation: Operation, verdict: Verdict, left: ReadonlySet<string>): readonly DeniedField[] {
  const nodes = nodesByName(operation);
  return [...operation.coordinates]
    .filter((coordinate) => !left.has(coordinate))
    .flatMap((coordinate) => {
      const [type = '', field = ''] = coordinate.split('.');
      const code = verdict.denialOf(type, field, nodes.get(field) ?? [])?.code;
      return code === undefined ? [] : [{ coordinate, code }];
    });
}

function nodesByName({ definition, fragments }: Operation): ReadonlyMap<string, readonly FieldNode[]> {
  const nodes: FieldNode[] = [];
  const document = { kind: Kind.DOCUMENT, definitions: [definition, ...fragments.values()] } as const;
  visit(document, { Field: (node) => void nodes.push(node) });
  return Map.groupBy(nodes, ({ name }) => name.value);
}
