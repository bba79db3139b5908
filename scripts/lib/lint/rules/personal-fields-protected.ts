import { argument, directivesNamed, isProtected } from '../directives.ts';
import { identifierScalars } from '../identifiers.ts';
import type { LintRule } from '../lint-rule.ts';
import {
  declarations,
  fieldsOf,
  isContributed,
  type CompositeType,
  type NationalGraph,
  type PlacedField,
} from '../national-graph.ts';
import { personalTypes, possibleTypes } from '../personal-types.ts';
import { namedType } from '../type-references.ts';

/** egov.md rule 2. */
export const personalFieldsProtected: LintRule = {
  name: 'personal-fields-protected',
  why: "The gateway refuses a person's records before it asks any agency, by what the schema says of each field.",
  fix: 'Add @requiresScopes(scopes: [["agency:subject"]]), or @authenticated where being signed in is enough.',
  *check(graph) {
    const personal = personalTypes(graph);
    for (const placed of fieldsOf(graph)) {
      const { type, field, coordinate } = placed;
      if (!isContributed(type, field) || isGuarded(placed)) continue;
      const found = whatItOpens(graph, placed, personal);
      if (found !== null) yield { agency: type.agency, coordinate, found };
    }
  },
};

function isGuarded({ type, field }: PlacedField): boolean {
  return isProtected(field) || type.nodes.some(isProtected);
}

function whatItOpens(graph: NationalGraph, { type, field }: PlacedField, personal: ReadonlySet<string>): string | null {
  if (type.name === 'Person') return 'a field of Person that asks nothing of the caller.';
  if (type.name === 'Mutation') return 'a mutation that anyone may call, signed in or not.';
  if (personal.has(type.name)) return null;
  const target = namedType(field.type);
  if (leadsTo(graph, type, target).some((name) => personal.has(name) && !isBodyCorporate(graph, name))) {
    return `leads to ${target}, which holds a person's records, and asks nothing of the caller.`;
  }
  return identifierScalars.has(target)
    ? `${target} stands for a person, and the field asks nothing of the caller.`
    : null;
}

function leadsTo(graph: NationalGraph, { agency }: CompositeType, target: string): string[] {
  const own = graph.agencies.find(({ name }) => name === agency);
  return [target, ...(own === undefined ? [] : possibleTypes(own, target))];
}

/** An entity of its own, like a company: it is about itself and no person, and says of each field who may read it. */
function isBodyCorporate(graph: NationalGraph, name: string): boolean {
  if (name === 'Person') return false;
  return declarations(graph, name).some(({ nodes, keys }) =>
    nodes.some((node) => directivesNamed(node, 'subject').some((use) => keys.has(String(argument(use, 'field'))))),
  );
}
