import { defaultClients } from '../../gateway/issuer/default-clients.ts';
import { signInPersona } from './persona-sign-in.ts';

/** An access token of a made-up person, with every scope that the client named `scripts` may have. */
export async function personaToken(gateway: string, persona: string): Promise<string> {
  const client = defaultClients(gateway).find(({ id }) => id === 'scripts');
  if (client === undefined) throw new Error('The issuer has no client named scripts.');
  const [redirectUri = ''] = client.redirectUris;
  const request = { gateway, persona, client: client.id, redirectUri, scopes: client.scopes };
  return (await signInPersona(request)).accessToken;
}
