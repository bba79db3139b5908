import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { loadRequest } from '../kit/requests/requests.ts';
import { assessClaim, receiveClaim } from './claims.ts';
import type { SupplementaryInsuranceContext } from './context.ts';
import { noSuchClaim, unacceptable } from './refusals.ts';
import { type ReimbursementRequestRecord, requests } from './requests.ts';
import { readReceipt, type Treatment } from './rules.ts';
import type { ClaimRefusal } from './tables.ts';

interface Claim extends Treatment {
  readonly member: string;
  readonly receiptNumber: string;
}

/** @throws AgencyError by refusals.ts */
export async function claimReimbursement(
  { input, idempotencyKey }: { readonly input: Claim; readonly idempotencyKey: string },
  context: SupplementaryInsuranceContext,
  now = new Date(),
): Promise<ReimbursementRequestRecord | null> {
  const caller = subjectOf(context.caller);
  const { receiptNumber, amount, ...treatment } = input;
  const receipt = readReceipt(receiptNumber);
  const request = { caller, key: idempotencyKey, input: { ...input, amount: String(amount) } };
  const code = await receiveClaim(context.registry.db, request, { ...treatment, amount, receipt }, now);
  return loadRequest(code, context);
}

interface Assessment {
  readonly request: string;
  readonly pay: boolean;
  readonly refusal?: ClaimRefusal | null;
}

/** @throws AgencyError FORBIDDEN for whoever is no assessor of this insurer; otherwise by claims.ts */
export async function assessReimbursement(
  { input, idempotencyKey }: { readonly input: Assessment; readonly idempotencyKey: string },
  { caller, registry }: SupplementaryInsuranceContext,
  now = new Date(),
) {
  if (caller.kind !== 'official' || caller.agency !== requests.office) throw noSuchClaim();
  const refusal = input.refusal ?? null;
  if (input.pay !== (refusal === null)) throw undecided();
  const request = { caller: `agency:${requests.office}`, key: idempotencyKey, input };
  const trackingCode = await assessClaim(registry.db, request, { typed: input.request, refusal }, now);
  const claim = (await registry.claims([trackingCode])).get(trackingCode);
  return { trackingCode, payable: claim?.payable ?? null, refusal: claim?.refusal ?? null };
}

function subjectOf({ subject }: AgencyCaller): string {
  if (subject !== null) return subject;
  throw new AgencyError('UNAUTHENTICATED');
}

function undecided() {
  return unacceptable(
    'پرداخت سبب نمی‌خواهد و نپرداختن می‌خواهد: refusal را با pay جور کنید.',
    'Paying takes no reason and refusing needs one: make `refusal` fit `pay`.',
  );
}
