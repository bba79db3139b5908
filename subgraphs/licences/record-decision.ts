import { randomBytes } from 'node:crypto';
import { normaliseNumber } from '../../schema/shared/normalise.ts';
import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import { addDays, toJalaliDate } from '../kit/jalali.ts';
import { today } from '../kit/today.ts';
import type { LicencesContext } from './context.ts';
import { requireOfficial } from './official.ts';
import { publishableText } from './publishable-text.ts';
import type { LicenceFile, RecordedDecisionRecord } from './records.ts';
import { notInForce, notOfAgency, notRevoked, noSuchGround, unacceptable } from './refusals.ts';
import type { DecisionPlan } from './registry.ts';
import type { RecordLicenceDecisionInput } from './resolver-types.ts';
import { isPublic, stateOf } from './rules.ts';
import type { DecisionKind } from './tables.ts';

/** The longest term of a revocation, in days: twenty years. */
const longestRevocation = 7_305;

/**
 * Records that a licence is revoked, or that its revocation is lifted, and publishes it where a rule says so.
 *
 * @throws AgencyError by refusals.ts and publishable-text.ts, INSUFFICIENT_ASSURANCE
 */
export async function recordDecision(
  { input, idempotencyKey }: { readonly input: RecordLicenceDecisionInput; readonly idempotencyKey: string },
  { caller, registry, loaders }: LicencesContext,
  now = new Date(),
): Promise<RecordedDecisionRecord> {
  const { official, agency } = requireOfficial(caller);
  requireFreshSignIn(caller, now, decidingNeedsFreshSignIn);
  const day = today(now);
  const decided = {
    decision: requireKind(input.decision),
    ground: input.ground,
    details: publishableText(input.details),
    inForceUntil: requireTerm(input, day),
  };
  await requireGround(decided, loaders);
  const request = { caller: official, key: idempotencyKey, input };
  const id = await registry.decide(request, normaliseNumber(input.number).toUpperCase(), (file) => {
    return planDecision(decided, requireDecidable(decided.decision, file, agency, day), day);
  });
  return { id, licence: (await registry.licenceOfDecision(id))! };
}

/** The ground must be one for this kind of decision. @throws AgencyError BAD_USER_INPUT */
export async function requireGround(
  { decision, ground }: { readonly decision: DecisionKind; readonly ground: string },
  loaders: LicencesContext['loaders'],
): Promise<void> {
  const known = await loaders.ground.load(ground);
  if (known?.decision !== decision) throw noSuchGround();
}

interface Decided {
  readonly decision: DecisionKind;
  readonly ground: string;
  readonly details: string | null;
  readonly inForceUntil?: string | null;
  readonly validUntil?: string | null;
}

/** A decision of that day, with its publication where a rule of the licence's kind asks for it. */
export function planDecision(
  { decision, ground, details, inForceUntil = null, validUntil = null }: Decided,
  { rules }: Pick<LicenceFile, 'rules'>,
  day: string,
): DecisionPlan {
  const id = randomBytes(16).toString('base64url');
  const isPublished = isPublic(rules, decision, day);
  return {
    decision: {
      id,
      decision,
      decided_on: day,
      jalali_year: toJalaliDate(day).year,
      valid_until: validUntil,
      in_force_until: inForceUntil,
      ground,
      details,
    },
    publication: isPublished ? { decision_id: id, published_on: day, ground, details } : null,
  };
}

function requireDecidable(decision: DecisionKind, file: LicenceFile | null, agency: string, day: string): LicenceFile {
  if (file === null || file.kind.issuer !== agency) throw notOfAgency();
  const state = stateOf(file.decisions, day);
  if (decision === 'REVOCATION' && state !== 'VALID') throw notInForce();
  if (decision === 'REINSTATEMENT' && state !== 'REVOKED') throw notRevoked();
  return file;
}

function requireKind(decision: DecisionKind): DecisionKind {
  if (decision === 'REVOCATION' || decision === 'REINSTATEMENT') return decision;
  throw unacceptable(
    'صدور، تمدید و انتقال با تصمیم دربارهٔ درخواست انجام می‌شود؛ این‌جا تنها REVOCATION یا REINSTATEMENT بفرستید.',
    'Licences are issued, renewed and transferred by deciding a request; send REVOCATION or REINSTATEMENT here.',
  );
}

function requireTerm({ decision, inForceUntil }: RecordLicenceDecisionInput, day: string): string | null {
  const until = inForceUntil ?? null;
  const isFitting = until === null || (decision === 'REVOCATION' && day <= until);
  if (isFitting && (until ?? day) <= addDays(day, longestRevocation)) return until;
  throw unacceptable(
    'آخرین روز ابطال باید از امروز تا بیست سال بعد باشد، و تنها ابطال چنین روزی دارد.',
    'The last day must be from today to twenty years on, and only a revocation has one.',
  );
}

export const decidingNeedsFreshSignIn = {
  fa: 'تصمیم دربارهٔ مجوز به ورود تازه نیاز دارد؛ دوباره وارد شوید و در پنج دقیقه تصمیم بگیرید.',
  en: 'Deciding about a licence needs a fresh sign-in; sign in again and decide within five minutes.',
} as const;
