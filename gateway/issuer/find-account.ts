import type { Configuration } from 'oidc-provider';
import type { Persona, Personas } from './personas.ts';

/** An account is a persona, known inside by the reference of the person. */
export function createFindAccount(personas: Personas): NonNullable<Configuration['findAccount']> {
  return (_context, ref) => {
    const persona = personas.byRef(ref);
    return persona && { accountId: ref, claims: () => ({ sub: ref, ...personaClaims(persona) }) };
  };
}

/** OpenID Connect Core 5.1 and 5.2 (`name#fa`). The name is the persona's title, never that of a person in a register. */
export function personaClaims({ titles, kind, agency }: Persona) {
  return { name: titles.fa, 'name#fa': titles.fa, 'name#en': titles.en, kind, ...(agency === null ? {} : { agency }) };
}
