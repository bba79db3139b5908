import { readActingPass, writeActingPass } from '../kit/acting-pass.ts';
import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { passNotValid } from './refusals.ts';
import type { Registry } from './registry.ts';

export async function passFor(company: string, caller: AgencyCaller, registry: Registry): Promise<string> {
  return writeActingPass({ subject: company, actor: actorOf(caller) }, await registry.secret(), new Date());
}

/**
 * For whom the caller acts: the company of her pass, or herself without one.
 *
 * @throws AgencyError PASS_NOT_VALID; UNAUTHENTICATED for a client that signed in as nobody
 */
export async function taxpayerOf(
  pass: string | null | undefined,
  caller: AgencyCaller,
  registry: Registry,
  now: Date,
): Promise<string> {
  const actor = actorOf(caller);
  if (pass === null || pass === undefined) return actor;
  const company = readActingPass(pass, actor, await registry.secret(), now);
  if (company === null) throw passNotValid();
  return company;
}

/** @throws AgencyError UNAUTHENTICATED */
export function actorOf({ subject }: AgencyCaller): string {
  if (subject === null) throw new AgencyError('UNAUTHENTICATED');
  return subject;
}
