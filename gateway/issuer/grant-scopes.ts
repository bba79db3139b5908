import type { Grant } from 'oidc-provider';
import { isOfficialScope } from './official-scope.ts';
import type { Persona } from './personas.ts';

/** Grants scopes to a client for a person. What only officials may do is refused to everybody else, without a word. */
export function grantScopes(grant: Grant, resource: string, scopes: readonly string[], person: Persona): void {
  const mayHave = (scope: string): boolean => person.kind === 'official' || !isOfficialScope(scope);
  const given = scopes.filter(mayHave).join(' ');
  const withheld = scopes.filter((scope) => !mayHave(scope)).join(' ');
  grant.addOIDCScope(given);
  grant.addResourceScope(resource, given);
  if (withheld === '') return;
  grant.rejectOIDCScope(withheld);
  grant.rejectResourceScope(resource, withheld);
}
