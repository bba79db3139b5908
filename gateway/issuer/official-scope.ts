import type { Persona } from './personas.ts';

/** Scopes that only officials have, signed in themselves or named by the back office of their agency. */
export function isOfficialScope(scope: string): boolean {
  return scope.startsWith('official:') || scope.startsWith('committee:') || scope === 'statistics:read';
}

/** Whether a client can be granted a scope for this person. */
export function mayHaveScope(person: Persona | undefined, scope: string): boolean {
  return person?.kind === 'official' || !isOfficialScope(scope);
}
