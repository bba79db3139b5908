import type { AgencyContext } from './context.ts';

/** A person as agencies know one another's: by the federation key alone. */
export interface PersonReference {
  readonly id: string;
}

/** `Query.me` of every agency: the signed-in person, or null when nobody is. */
export function me(
  _parent: unknown,
  _arguments: unknown,
  { caller }: Pick<AgencyContext, 'caller'>,
): PersonReference | null {
  return caller.subject === null ? null : { id: caller.subject };
}
