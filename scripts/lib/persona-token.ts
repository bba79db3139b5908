import { defaultClients } from '../../gateway/issuer/default-clients.ts';
import { signInPersona, type SignedIn } from './persona-sign-in.ts';

/** At which client somebody signs in, and what is asked for there. */
export interface SignInChoice {
  /** Default `scripts`. */
  readonly client?: string;
  /** Default all that the client may have. */
  readonly scopes?: readonly string[];
  readonly wishes?: Readonly<Record<string, string>>;
}

/** Signs a made-up person in at one of the issuer's own clients. */
export async function signInAt(gateway: string, persona: string, choice: SignInChoice = {}): Promise<SignedIn> {
  const { client: id = 'scripts', scopes, wishes = {} } = choice;
  const client = defaultClients(gateway).find((one) => one.id === id);
  if (client === undefined) throw new Error(`The issuer has no client named ${id}.`);
  const [redirectUri = ''] = client.redirectUris;
  return signInPersona({ gateway, persona, client: id, redirectUri, scopes: scopes ?? client.scopes, wishes });
}

/** An access token of a made-up person, with every scope that the client named `scripts` may have. */
export async function personaToken(gateway: string, persona: string): Promise<string> {
  return (await signInAt(gateway, persona)).accessToken;
}
