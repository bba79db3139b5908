import type { AgencyCaller } from '../kit/context.ts';
import type { BankingContext } from './context.ts';
import type { AccountQuestionRecord } from './records.ts';
import { noSuchQuestion } from './refusals.ts';
import { type AccountOwnership, ownershipOf } from './rules.ts';

interface AskArguments {
  readonly input: { readonly sheba: string };
  readonly idempotencyKey: string;
}

/** Takes the number, whether or not there is such an account. */
export function askAboutAccount(
  { input, idempotencyKey }: AskArguments,
  { caller, registry }: BankingContext,
  now = new Date(),
): Promise<AccountQuestionRecord> {
  const request = { caller: askerOf(caller), key: idempotencyKey, input };
  return registry.questions.ask(request, input.sheba, now);
}

/**
 * Whether the account of a question is this person's, for whoever may read it of her.
 *
 * @throws AgencyError FORBIDDEN for another's question, or one that is over
 */
export async function ownsAccount(
  person: string,
  question: string,
  { caller, registry }: BankingContext,
  now = new Date(),
): Promise<AccountOwnership> {
  const asked = await registry.questions.find(question, askerOf(caller), now);
  if (asked === null) throw noSuchQuestion();
  return ownershipOf(asked.account, asked.holders, person);
}

/** The official, the person or the client that asks. */
function askerOf({ subject, client, agency }: AgencyCaller): string {
  return subject === null ? `client:${client}` : `${agency ?? ''}:${subject}`;
}
