import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import type { ConsularContext } from './context.ts';
import { applicantOf } from './make-request.ts';
import { freshSignInNeeded } from './refusals.ts';
import type { AcceptedPowerOfAttorney, AcceptPowerOfAttorneyInput, AttorneyPower } from './resolver-types.ts';

/** @throws AgencyError CODE_NOT_VALID */
export async function acceptPowerOfAttorney(
  { input, idempotencyKey }: { readonly input: AcceptPowerOfAttorneyInput; readonly idempotencyKey: string },
  { caller, registry }: ConsularContext,
  now = new Date(),
): Promise<AcceptedPowerOfAttorney | null> {
  const agent = applicantOf(caller);
  requireFreshSignIn(caller, now, freshSignInNeeded());
  const given = { code: input.code, agent, at: now.toISOString() };
  const code = await registry.accept({ caller: agent, key: idempotencyKey, input }, given);
  const power = (await registry.powers([code])).get(code);
  if (power?.accepted_at == null) return null;
  return { powers: JSON.parse(power.powers) as AttorneyPower[], until: power.until_day, acceptedAt: power.accepted_at };
}
