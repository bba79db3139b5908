import { readActingPass, writeActingPass } from '../../kit/acting-pass.ts';
import type { AgencyCaller } from '../../kit/context.ts';
import { AgencyError } from '../../kit/errors.ts';
import { requireFreshSignIn } from '../../kit/fresh-sign-in.ts';
import type { TrafficContext } from '../context.ts';
import { changingNeedsFreshSignIn, officersOnly, passNotValid } from './refusals.ts';
import { requireOwnOrGuardian } from './rules.ts';

/** Who acts, and for whom: herself, or her ward. */
export interface Acting {
  readonly actor: string;
  readonly person: string;
}

/** @throws AgencyError UNAUTHENTICATED for a client that signed in as nobody */
export function actorOf({ subject }: AgencyCaller): string {
  if (subject === null) throw new AgencyError('UNAUTHENTICATED');
  return subject;
}

/**
 * A pass to take or give away plates for this person.
 *
 * @throws AgencyError GUARDIAN_REQUIRED
 */
export async function platePass(
  person: string,
  isOfAge: boolean | null | undefined,
  { caller, registry }: Pick<TrafficContext, 'caller' | 'registry'>,
): Promise<string> {
  requireOwnOrGuardian(person, isOfAge, caller);
  return writeActingPass({ subject: person, actor: actorOf(caller) }, await registry.secret(), new Date());
}

/**
 * For whom the caller acts, by the pass; without one, where none is asked for, for herself.
 *
 * @throws AgencyError INSUFFICIENT_ASSURANCE, PASS_NOT_VALID, UNAUTHENTICATED
 */
export async function requireActing(
  pass: string | null | undefined,
  { caller, registry }: Pick<TrafficContext, 'caller' | 'registry'>,
  now: Date,
): Promise<Acting> {
  const actor = actorOf(caller);
  requireFreshSignIn(caller, now, changingNeedsFreshSignIn);
  if (pass === null || pass === undefined) return { actor, person: actor };
  const person = readActingPass(pass, actor, await registry.secret(), now);
  if (person === null) throw passNotValid();
  return { actor, person };
}

/** @throws AgencyError FORBIDDEN for everybody but officers of the traffic police */
export function requireOfficer(caller: AgencyCaller, now: Date): string {
  if (caller.kind !== 'official' || caller.agency !== 'traffic-police') throw officersOnly();
  requireFreshSignIn(caller, now, changingNeedsFreshSignIn);
  return actorOf(caller);
}
