import type { Configuration } from 'oidc-provider';
import { grantScopes } from './grant-scopes.ts';
import type { IssuerParts } from './issuer-parts.ts';

/**
 * Finds what the person has granted to the client in this session. A client of our own house is granted what it asks
 * for within its definition, without a question, and that too is written down as a Grant.
 */
export function createLoadGrant(parts: IssuerParts): NonNullable<Configuration['loadExistingGrant']> {
  return async (context) => {
    const { oidc } = context;
    const { client, session, account, provider } = oidc;
    if (client === undefined || account === undefined) return undefined;
    const id = oidc.result?.consent?.grantId ?? session?.grantIdFor(client.clientId);
    const found = id === undefined ? undefined : await provider.Grant.find(id);
    const definition = parts.clients.get(client.clientId);
    const person = parts.personas.byRef(account.accountId);
    if (definition === undefined || definition.kind === 'backOffice' || person === undefined) return found;
    if (!definition.firstParty || oidc.prompts.has('consent')) return found;

    const grant = found ?? new provider.Grant({ accountId: account.accountId, clientId: client.clientId });
    const asked = [...oidc.requestParamScopes].filter(
      (scope) => scope === 'openid' || definition.scopes.includes(scope),
    );
    grantScopes(grant, parts.resource, asked, person);
    await grant.save();
    return grant;
  };
}
