import { personaToken } from '../../scripts/lib/persona-token.ts';
import type { Anything } from './inline-gateway.ts';
import type { SharedWindow } from './shared-window.ts';

/** Asks a running window as a persona who has just signed in; null: as nobody. */
export async function askWindow(
  { origin }: Pick<SharedWindow, 'origin'>,
  persona: string | null,
  query: string,
  variables: object = {},
): Promise<Anything> {
  const token = persona === null ? {} : { authorization: `Bearer ${await personaToken(origin, persona)}` };
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...token },
    body: JSON.stringify({ query, variables }),
  });
  return await response.json();
}
