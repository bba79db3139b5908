import { print } from 'graphql';
import { classificationOf, isClosed, type Classified } from '../classification.ts';
import { hasDirective, isProtected } from '../directives.ts';
import type { LintRule } from '../lint-rule.ts';
import { declarations, fieldsOf, isContributed, type NationalGraph, type PlacedField } from '../national-graph.ts';
import { possibleTypes } from '../personal-types.ts';
import { isNonNull, namedType } from '../type-references.ts';

/** A refusal switches a field off and leaves null in its place. */
export const protectedIsNullable: LintRule = {
  name: 'protected-is-nullable',
  why: 'The gateway answers a field that the caller may not read with null and a reason; non-null would take the parent along.',
  fix: 'Make the field nullable.',
  *check(graph) {
    for (const placed of fieldsOf(graph)) {
      const { type, field, coordinate } = placed;
      if (!isContributed(type, field) || !isNonNull(field.type)) continue;
      const target = namedType(field.type);
      const behind = declarations(graph, target).some(({ nodes }) => nodes.some(isProtected));
      const wider = wayIn(graph, placed);
      if (!restricts(placed) && !behind && wider === null) continue;
      const how = behind
        ? ` (by ${target})`
        : wider === null
          ? ''
          : ` for fewer purposes than ${wider}, which leads to it,`;
      const found = `${print(field.type)} is protected${how} and non-null.`;
      yield { agency: type.agency, coordinate, found };
    }
  },
};

/** Whether the field itself asks for something. */
function restricts({ field }: PlacedField): boolean {
  return isProtected(field) || hasDirective(field, 'requiresAssurance');
}

/** A field that leads to this one's type and may be read for what this one may not; null when there is none. */
function wayIn(graph: NationalGraph, { type, field }: PlacedField): string | null {
  const own = classificationOf(type, field);
  if (!isClosed(own)) return null;
  const way = [...fieldsOf(graph)].find(
    (other) =>
      other.type.kind === 'object' && // what keeps callers from an interface's field stands on its implementations
      isContributed(other.type, other.field) &&
      leadsTo(graph, other, type.name) &&
      !isWithin(classificationOf(other.type, other.field), own),
  );
  return way?.coordinate ?? null;
}

function leadsTo(graph: NationalGraph, { type, field }: PlacedField, name: string): boolean {
  const target = namedType(field.type);
  const agency = graph.agencies.find((each) => each.name === type.agency);
  return target === name || (agency !== undefined && possibleTypes(agency, target).includes(name));
}

function isWithin(outer: Classified | null, inner: Classified): boolean {
  return isClosed(outer) && outer.purposes.every((purpose) => inner.purposes.includes(purpose));
}
