import { type Connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import type { PersonReference } from '../kit/me.ts';
import { type CivilRegistryContext, loadPerson } from './context.ts';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of somebody's children. Cursors hold a place in the list only: no reference leaves but as a pairwise id. */
export async function childrenPage(
  person: PersonReference,
  given: PageArguments,
  context: CivilRegistryContext,
): Promise<Connection<PersonReference>> {
  const page = connectionArguments(given, { default: 20 });
  const [, refs] = await Promise.all([loadPerson(person, context), context.loaders.children.load(person.id)]);
  const placed = (refs ?? []).map((id, place) => ({ id, place }));
  return connectionOf(placed, page, ({ place }) => [place]);
}
