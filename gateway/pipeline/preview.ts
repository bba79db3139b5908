import { Kind, visit, type FieldNode } from 'graphql';
import type { Operation } from '../operation/operation.ts';
import type { Denial, Verdict } from '../policy/policy.ts';
import { coordinatesLeft, foresee, type Foreseen } from '../record/record.ts';
import type { PreparedRequest } from './prepared-request.ts';

/** What running an operation would do, told without running it. Of data it says nothing: none is read. */
export interface Preview extends Foreseen {
  /** Fields of the schema that it names, interfaces and fragments resolved, and those of them that the caller may have. */
  readonly fields: { readonly asked: number; readonly allowed: number; readonly denied: readonly DeniedField[] };
  /** The agencies that would be asked. */
  readonly agencies: readonly string[];
  /** Parts that would follow the first one, for each object that has them. */
  readonly deferredParts: number;
  /** Whether the gateway fills in values along paths that only a run learns: what it reads for that is not counted. */
  readonly isFilled: boolean;
}

interface DeniedField {
  readonly coordinate: string;
  readonly code: Denial['code'];
}

const noLines = { least: 0, most: 0 };

/** Tells what a run of a request would do. */
export function previewOf(request: PreparedRequest): Preview {
  const { generation, operation, verdict, mandate } = request;
  const left = coordinatesLeft(operation, verdict);
  const { people, ledgerLines } = foresee(generation.snapshot, { ...request, reader: mandate });
  return {
    fields: { asked: operation.coordinates.size, allowed: left.size, denied: deniedFields(operation, verdict, left) },
    agencies: generation.executor.agenciesFor(request),
    people,
    ledgerLines: generation.recorder === null ? noLines : ledgerLines,
    deferredParts: operation.deferred?.size ?? 0,
    isFilled: operation.isFilled,
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
