import { applications, argumentOf } from './ast-values.ts';
import type { FieldOwners } from './field-owners.ts';
import type { Links } from './links.ts';
import { national } from './pairwise-fields.ts';
import type { TypeTable } from './type-table.ts';

/**
 * What a register tells the gateway: of whoever calls, for whom she may act, or who her relatives are; or which
 * subgraphs are not to be called.
 */
export type RegisterRole = 'REPRESENTATION' | 'KINSHIP' | 'QUARANTINE';

/** A field of a person, or of Query, that such a register answers. */
export interface RegisterField {
  readonly role: RegisterRole;
  /** The type of people, `Person`; `Query` of quarantines. */
  readonly type: string;
  readonly field: string;
  /** The subgraph that resolves it. */
  readonly agency: string;
}

/** Reads which fields are registers, by `@registerOf`. A role that this gateway does not know is nobody's question. */
export function readRegisters(links: Links, types: TypeTable, owners: FieldOwners): readonly RegisterField[] {
  const directive = links.directive(national, 'registerOf');
  return [...types.withFields].flatMap(([type, { fields = [] }]) =>
    fields.flatMap((node) => {
      const [applied] = applications(node, directive);
      const role = applied && argumentOf(applied, 'role');
      const field = node.name.value;
      const [agency] = owners.get(`${type}.${field}`) ?? [];
      return isRole(role) && agency !== undefined ? [{ role, type, field, agency }] : [];
    }),
  );
}

function isRole(role: unknown): role is RegisterRole {
  return role === 'REPRESENTATION' || role === 'KINSHIP' || role === 'QUARANTINE';
}
