import {
  declarations,
  isContributed,
  isShareable,
  isStub,
  type AgencySchema,
  type NationalGraph,
} from './national-graph.ts';
import { namedType } from './type-references.ts';

/**
 * The types that hold a person's records: Person, and what an agency's own fields of Person lead to.
 *
 * Value types (PageInfo) and what the agency only points at (its stub of Agency) are not a person's records.
 */
export function personalTypes(graph: NationalGraph): ReadonlySet<string> {
  const found = new Set(declarations(graph, 'Person').length > 0 ? ['Person'] : []);
  for (const agency of graph.agencies) follow(agency, 'Person', found, new Set());
  return found;
}

function follow(agency: AgencySchema, name: string, found: Set<string>, seen: Set<string>): void {
  const type = agency.composites.get(name);
  if (seen.has(name) || type === undefined || isStub(type) || isShareable(type)) return;
  seen.add(name);
  found.add(name);
  for (const field of type.fields.filter((each) => isContributed(type, each))) {
    for (const next of [namedType(field.type), ...possibleTypes(agency, namedType(field.type))]) {
      follow(agency, next, found, seen);
    }
  }
}

/** The object types that an interface or a union can be. */
export function possibleTypes({ composites, unions }: AgencySchema, name: string): string[] {
  const implementers = [...composites.values()].filter(({ interfaces }) => interfaces.includes(name));
  const members = unions.filter((union) => union.name.value === name).flatMap((union) => union.types ?? []);
  return [...implementers.map((type) => type.name), ...members.map((member) => member.name.value)];
}
