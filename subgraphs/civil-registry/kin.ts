import { type Connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import { type CivilRegistryContext, loadPerson } from './context.ts';
import { relationOf } from './rules.ts';

/** One relative of a person. */
export interface KinRecord {
  readonly relation: ReturnType<typeof relationOf>;
  readonly person: { readonly id: string };
}

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export async function kinPage(
  person: { readonly id: string },
  given: PageArguments,
  context: CivilRegistryContext,
): Promise<Connection<KinRecord>> {
  const page = connectionArguments(given, { default: 50 });
  const [self, relatives] = await Promise.all([loadPerson(person, context), context.loaders.relatives.load(person.id)]);
  const kin = (relatives ?? []).map((other) => ({ relation: relationOf(self, other), person: { id: other.ref } }));
  return connectionOf(kin, page, (relative) => [relative.person.id]);
}
