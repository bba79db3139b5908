import { randomBytes } from 'node:crypto';
import { AgencyError } from '../kit/errors.ts';
import type { DeathAnnulmentRecord } from './annul-entry.ts';
import type { CivilRegistryContext } from './context.ts';
import { isCertificate, requireRegistrar } from './registrar.ts';

interface AnnulDeathArguments {
  readonly input: { readonly reference: string; readonly decision: string };
  readonly idempotencyKey: string;
}

/** @throws AgencyError FORBIDDEN, BAD_USER_INPUT, DEATH_NOT_ANNULLED */
export async function annulDeath(
  { input, idempotencyKey }: AnnulDeathArguments,
  { caller, registry }: CivilRegistryContext,
  now = new Date(),
): Promise<DeathAnnulmentRecord | null> {
  requireRegistrar(caller);
  if (!isCertificate(input.decision)) throw badDecision();
  const request = { caller: `client:${caller.client}`, key: idempotencyKey, input };
  const annulment = { ...input, id: randomBytes(16).toString('base64url'), at: now };
  return registry.deathAnnulment(await registry.annulDeath(request, annulment));
}

function badDecision(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'شمارهٔ رأی باید ۲ تا ۴۰ حرف و رقم باشد.',
    en: 'The number of the decision must have 2 to 40 letters and digits.',
  });
}
