import type { AgencyCaller } from '../../kit/context.ts';
import { requireFreshSignIn } from '../../kit/fresh-sign-in.ts';
import { officeOf } from '../rules/offices.ts';
import { officesOnly, officialsOnly } from './refusals.ts';

/** Who acts for an agency: its back office by itself, or an official whom that names. */
export interface Office {
  /** The agency's id in the catalogue. */
  readonly agency: string;
  /** Null: nobody was named. */
  readonly official: string | null;
  /** Whose idempotency keys these are. */
  readonly key: string;
}

const signingNeedsFreshSignIn = {
  fa: 'این امضا به ورود تازه نیاز دارد؛ دوباره وارد شوید و در پنج دقیقه امضا کنید.',
  en: 'This signature needs a fresh sign-in; sign in again and sign within five minutes.',
} as const;

/** @throws AgencyError FORBIDDEN for citizens and for clients that are no agency's */
export function requireOffice(caller: AgencyCaller): Office {
  const agency = officeOf(caller);
  if (agency === null) throw officesOnly();
  const official = caller.kind === 'official' ? caller.subject : null;
  return { agency, official, key: official ?? `office:${agency}` };
}

/** An official who has signed in just now. @throws AgencyError FORBIDDEN, INSUFFICIENT_ASSURANCE */
export function requireSignatory(caller: AgencyCaller, now: Date): Office & { readonly official: string } {
  const { official, ...office } = requireOffice(caller);
  if (official === null) throw officialsOnly();
  requireFreshSignIn(caller, now, signingNeedsFreshSignIn);
  return { ...office, official };
}
