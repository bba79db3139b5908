import { print } from 'graphql';
import { hasDirective } from '../directives.ts';
import type { LintRule, Problem } from '../lint-rule.ts';
import {
  declarations,
  fieldsOf,
  isContributed,
  isRoot,
  isStub,
  type CompositeType,
  type NationalGraph,
  type PlacedField,
} from '../national-graph.ts';
import { possibleTypes } from '../personal-types.ts';
import { isNonNull, isNonNullAnywhere, namedType } from '../type-references.ts';

/** egov.md rule 1, design decision 12. */
export const nullableAcrossAgencies: LintRule = {
  name: 'nullable-across-agencies',
  why: 'When the agency that owns a value is down, a non-null field takes its parent with it, up to the whole answer.',
  fix: 'Make the field nullable, and the elements of its lists too; the gateway gives each null a reason.',
  *check(graph) {
    for (const placed of fieldsOf(graph)) yield* checkField(graph, placed);
  },
};

function* checkField(graph: NationalGraph, { type, field, coordinate }: PlacedField): Generator<Problem> {
  if (!isContributed(type, field)) return;
  const at = { agency: type.agency, coordinate };
  const others = ownersElsewhere(graph, type.agency, namedType(field.type));
  if (others.length > 0 && isNonNullAnywhere(field.type)) {
    yield { ...at, found: `${print(field.type)} must be there, but its value is answered by ${others.join(', ')}.` };
  } else if (isNonNull(field.type)) {
    const reason = whyItMayBeMissing(graph, type, hasDirective(field, 'requires'));
    if (reason !== null) yield { ...at, found: `${print(field.type)} is non-null, ${reason}` };
  }
}

/** Agencies other than this one that answer fields of an entity, or of what an interface or union may be. */
function ownersElsewhere(graph: NationalGraph, agency: string, name: string): string[] {
  const own = graph.agencies.find((each) => each.name === agency);
  const names = [name, ...(own === undefined ? [] : possibleTypes(own, name))];
  const entities = names.flatMap((each) => declarations(graph, each)).filter((type) => type.keys.size > 0);
  const owners = entities.filter((type) => type.agency !== agency && !isStub(type)).map((type) => type.agency);
  return [...new Set(owners)].sort();
}

function whyItMayBeMissing(graph: NationalGraph, type: CompositeType, requires: boolean): string | null {
  if (isRoot(type)) return 'and a root field that fails would empty the answers of every other agency.';
  if (requires) return 'but it is computed from what another agency answers.';
  const elsewhere = declarations(graph, type.name).filter(({ agency }) => agency !== type.agency);
  if (type.keys.size === 0 || elsewhere.length === 0) return null;
  return `but ${elsewhere.map(({ agency }) => agency).join(', ')} lead to ${type.name} without ${type.agency}.`;
}
