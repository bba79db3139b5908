import { applications, argumentOf } from './ast-values.ts';
import type { FieldOwners } from './field-owners.ts';
import type { Links } from './links.ts';
import { national } from './pairwise-fields.ts';
import type { TypeTable } from './type-table.ts';

/** What the gateway hands in: TRAFFIC, how many calls it made, by agency and kind of caller. */
export type Collected = 'TRAFFIC';

/** A mutation by which an agency takes from the gateway what it has counted. */
export interface CollectorField {
  readonly what: Collected;
  readonly field: string;
  /** The subgraph that takes it. */
  readonly agency: string;
}

/** Reads which mutations collect something from the gateway, by `@collects`. What this gateway does not know it keeps. */
export function readCollectors(links: Links, types: TypeTable, owners: FieldOwners): readonly CollectorField[] {
  const directive = links.directive(national, 'collects');
  const { fields = [] } = types.withFields.get('Mutation') ?? {};
  return fields.flatMap((node) => {
    const [applied] = applications(node, directive);
    const what = applied && argumentOf(applied, 'what');
    const field = node.name.value;
    const [agency] = owners.get(`Mutation.${field}`) ?? [];
    return what === 'TRAFFIC' && agency !== undefined ? [{ what, field, agency }] : [];
  });
}
