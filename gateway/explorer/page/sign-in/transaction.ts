import type { Language } from '../language.ts';
import { SignInProblem } from './sign-in-problem.ts';

/** The secrets of one authorization request; whoever brings back its `state` must find them here. */
export interface Transaction {
  readonly state: string;
  readonly nonce: string;
  /** PKCE `code_verifier` (RFC 7636 §4.1). */
  readonly verifier: string;
}

/** Three fresh secrets of 256 bits each. The state ends with the language, which the page takes up again after. */
export function createTransaction(language: Language): Transaction {
  return { state: `${randomText()}.${language}`, nonce: randomText(), verifier: randomText() };
}

/**
 * PKCE `code_challenge` by S256 (RFC 7636 §4.2).
 *
 * @throws SignInProblem INSECURE_ADDRESS where the browser offers no cryptography: an http address of another machine.
 */
export async function challengeOf(verifier: string): Promise<string> {
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) throw new SignInProblem('INSECURE_ADDRESS');
  return base64url(new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function randomText(): string {
  return base64url(globalThis.crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
