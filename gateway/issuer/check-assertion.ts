import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { assertionClaims } from './assertion-claims.ts';
import type { BackOffice } from './client-definition.ts';
import type { IssuerParts } from './issuer-parts.ts';
import type { OidcProvider } from './load-oidc-provider.ts';
import { isOfficialScope } from './official-scope.ts';
import type { Persona } from './personas.ts';

/** Assertions are remembered until they expire, so that none is used twice: in seconds. */
const longestLife = 300;

type Check = NonNullable<Configuration['assertJwtClientAuthClaimsAndHeader']>;

/**
 * What is asked of a back office's assertion beside RFC 7523 3, which the library sees to: it is short-lived, the
 * official it names is one of its agency, and without one it gets no scope of officials.
 */
export function createAssertionCheck(parts: IssuerParts, library: OidcProvider): Check {
  const refuse = (reason: string): never => {
    throw new library.InvalidClientAuth(reason);
  };
  return (context, _claims, _header, { clientId }) => {
    const client = parts.clients.get(clientId);
    if (client?.kind !== 'backOffice') return refuse('the client is no back office');
    const claims = readClaims(context) ?? refuse('a claim has the wrong form');
    const now = Math.floor(Date.now() / 1000);
    if (claims.exp - now > longestLife) refuse(`the assertion lives longer than ${longestLife} seconds`);
    if (claims.act === undefined) return refuseOfficialScopes(context, library);
    const official = officialOf(client, claims.act.sub, parts) ?? refuse('act names no official of this agency');
    if (Number(claims.acr ?? 0) > official.assurance) refuse('acr is higher than this official can reach');
    if ((claims.auth_time ?? 0) > now) refuse('auth_time is yet to come');
  };
}

function readClaims({ oidc }: KoaContextWithOIDC) {
  try {
    return assertionClaims(oidc);
  } catch {
    return null;
  }
}

/** By her id in the sector of the back office; another agency's official is as good as nobody. */
function officialOf({ sector, agency }: BackOffice, id: string, { subjects, personas }: IssuerParts): Persona | null {
  const person = personas.byRef(subjects.resolve(id, sector) ?? '');
  return person?.kind === 'official' && person.agency === agency ? person : null;
}

function refuseOfficialScopes({ oidc }: KoaContextWithOIDC, { InvalidScope }: OidcProvider): void {
  const scope = [...oidc.requestParamScopes].find(isOfficialScope);
  if (scope !== undefined) throw new InvalidScope('the assertion names no official (act)', scope);
}
