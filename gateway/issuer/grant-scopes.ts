import type { Grant } from 'oidc-provider';
import { mayHaveScope } from './official-scope.ts';
import type { Persona } from './personas.ts';

/** Grants scopes to a client for a person. What only officials may do is refused to everybody else, without a word. */
export function grantScopes(grant: Grant, resource: string, scopes: readonly string[], person: Persona): void {
  const given = scopes.filter((scope) => mayHaveScope(person, scope)).join(' ');
  const withheld = scopes.filter((scope) => !mayHaveScope(person, scope)).join(' ');
  grant.addOIDCScope(given);
  grant.addResourceScope(resource, given);
  if (withheld === '') return;
  grant.rejectOIDCScope(withheld);
  grant.rejectResourceScope(resource, withheld);
}
