import { randomBytes } from 'node:crypto';
import { AgencyError } from '../kit/errors.ts';
import { today } from '../kit/today.ts';
import type { CivilRegistryContext } from './context.ts';
import { isCertificate, requireRegistrar } from './registrar.ts';
import type { DeathEntryRecord } from './registry.ts';

interface RegisterDeathArguments {
  readonly input: {
    readonly nationalId: string;
    readonly birthDate: string;
    readonly diedOn: string;
    readonly certificate: string;
  };
  readonly idempotencyKey: string;
}

/** @throws AgencyError FORBIDDEN, BAD_USER_INPUT, DEATH_NOT_REGISTERED */
export async function registerDeath(
  { input, idempotencyKey }: RegisterDeathArguments,
  { caller, registry }: CivilRegistryContext,
  now = new Date(),
): Promise<DeathEntryRecord | null> {
  requireRegistrar(caller);
  requireDays(input, today(now));
  const request = { caller: `client:${caller.client}`, key: idempotencyKey, input };
  const entry = { ...input, id: randomBytes(16).toString('base64url'), at: now };
  return registry.deathEntry(await registry.registerDeath(request, entry));
}

function requireDays({ birthDate, diedOn, certificate }: RegisterDeathArguments['input'], day: string): void {
  const isPossible = birthDate <= diedOn && diedOn <= day;
  if (isPossible && isCertificate(certificate)) return;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'تاریخ وفات باید میان تولد و امروز باشد و شمارهٔ گواهی ۲ تا ۴۰ حرف و رقم.',
    en: 'The day of death must lie between birth and today, and the certificate have 2 to 40 letters and digits.',
  });
}
