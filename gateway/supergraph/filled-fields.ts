import { applications, argumentOf } from './ast-values.ts';
import type { Links } from './links.ts';
import { national } from './pairwise-fields.ts';
import type { TypeTable } from './type-table.ts';

/** What of that to which a path leads: the value, all of them, who holds it, how old it is, what became of it, and why. */
export const filledParts = ['VALUE', 'CHOICES', 'OWNER', 'AS_OF', 'STATE', 'REASON'] as const;

export type FilledPart = (typeof filledParts)[number];

/** A field that the gateway fills in. */
export interface FilledField {
  /** The field of the same object that holds the path. */
  readonly pathField: string;
  readonly part: FilledPart;
}

/** By coordinate (`Filling.value`). */
export type FilledFields = ReadonlyMap<string, FilledField>;

/** Reads which fields the gateway fills in, by `@filledFrom`. A part that this gateway does not know stays as the agency says. */
export function readFilledFields(links: Links, types: TypeTable): FilledFields {
  const directive = links.directive(national, 'filledFrom');
  return new Map(
    [...types.withFields].flatMap(([type, { fields = [] }]) =>
      fields.flatMap((node): [string, FilledField][] => {
        const [applied] = applications(node, directive);
        const [pathField, part] = ['path', 'part'].map((name) => applied && argumentOf(applied, name));
        return typeof pathField === 'string' && isPart(part)
          ? [[`${type}.${node.name.value}`, { pathField, part }]]
          : [];
      }),
    ),
  );
}

function isPart(part: unknown): part is FilledPart {
  return (filledParts as readonly unknown[]).includes(part);
}
