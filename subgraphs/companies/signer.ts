import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';

/** The person who signs. @throws AgencyError UNAUTHENTICATED for a client that signed in as nobody. */
export function signerOf({ subject }: AgencyCaller): string {
  if (subject === null) throw new AgencyError('UNAUTHENTICATED');
  return subject;
}

export const signingNeedsFreshSignIn = {
  fa: 'امضای تصمیم شرکت به ورود تازه نیاز دارد؛ دوباره وارد شوید و در پنج دقیقه امضا کنید.',
  en: 'Signing for a company needs a fresh sign-in; sign in again and sign within five minutes.',
} as const;
