import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { today } from '../kit/today.ts';
import type { BillsContext } from './context.ts';
import type { IssuedBillRecord, IssuedInput } from './issued-bill.ts';
import { refuseIssue } from './refusals.ts';

interface IssueArguments {
  readonly input: IssuedInput;
  readonly idempotencyKey: string;
}

/**
 * An issuer's own act: a bill for one of its subscriptions, whose number names the debtor.
 *
 * @throws AgencyError FORBIDDEN, BAD_USER_INPUT, BILL_ISSUED_ALREADY
 */
export async function issueBill(
  { input, idempotencyKey }: IssueArguments,
  { caller, registry }: BillsContext,
  now = new Date(),
): Promise<IssuedBillRecord> {
  const issuer = requireIssuer(caller);
  refuseIssue(input, today(now));
  const request = {
    caller: `issuer:${issuer}`,
    key: idempotencyKey,
    input: { ...input, amount: String(input.amount) },
  };
  return registry.issue(request, issuer, input, today(now));
}

/** An agency whose official, or whose system, asks. */
function requireIssuer({ agency, kind }: AgencyCaller): string {
  if (agency !== null && (kind === 'official' || kind === 'client')) return agency;
  throw new AgencyError('FORBIDDEN');
}
