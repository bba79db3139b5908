import { classes } from '../../../../schema/shared/classes.ts';
import { purposes } from '../../../../schema/shared/purposes.ts';
import { classificationsOn, isHidden, type Classified } from '../classification.ts';
import type { LintRule } from '../lint-rule.ts';
import { fieldsOf } from '../national-graph.ts';

const known: { readonly classes: ReadonlySet<string>; readonly purposes: ReadonlySet<string> } = {
  classes: new Set(classes),
  purposes: new Set(purposes),
};

/** What the gateway does not know it closes. */
export const classificationIsKnown: LintRule = {
  name: 'classification-is-known',
  why: 'A class or purpose that the gateway does not know opens a field to nobody, and one without purposes is read by nobody.',
  fix: `Use one of ${classes.join(', ')}, and purposes of ${purposes.join(', ')}; none for PUBLIC.`,
  *check(graph) {
    for (const agency of graph.agencies) {
      for (const type of agency.composites.values()) {
        const isInner = type.fields.every((field) => isHidden(type, field));
        for (const found of type.nodes.flatMap(classificationsOn).flatMap((one) => [...whatIsWrong(one, isInner)]))
          yield { agency: agency.name, coordinate: type.name, found };
      }
    }
    for (const { type, field, coordinate } of fieldsOf(graph))
      for (const found of classificationsOn(field).flatMap((one) => [...whatIsWrong(one, isHidden(type, field))]))
        yield { agency: type.agency, coordinate, found };
  },
};

/** @param isInner clients do not see it, so it may be for no purpose of theirs */
function* whatIsWrong({ class: as, purposes: listed }: Classified, isInner: boolean): Generator<string> {
  if (!known.classes.has(as)) yield `${as} is no class.`;
  for (const purpose of listed) if (!known.purposes.has(purpose)) yield `${purpose} is no purpose.`;
  if (as === 'PUBLIC' && listed.length > 0) yield 'is public, and lists purposes.';
  if (as !== 'PUBLIC' && listed.length === 0 && !isInner) yield `is ${as} for no purpose at all.`;
}
