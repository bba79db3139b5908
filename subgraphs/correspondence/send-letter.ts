import { randomBytes } from 'node:crypto';
import { toJalaliDate } from '../kit/jalali.ts';
import { today } from '../kit/today.ts';
import type { CorrespondenceContext } from './context.ts';
import { toItself } from './refusals.ts';
import type { LetterRecord } from './records.ts';
import type { SendLetterInput } from './resolver-types.ts';
import { requireContent, requireInquiry, requireOfficial } from './rules.ts';
import { contentDigestOf } from './statements.ts';

interface SendLetterArguments {
  readonly input: SendLetterInput;
  readonly idempotencyKey: string;
}

/**
 * Registers a letter and sends it.
 *
 * @throws AgencyError by refusals.ts
 */
export async function sendLetter(
  { input, idempotencyKey }: SendLetterArguments,
  { caller, registry, loaders }: CorrespondenceContext,
  now = new Date(),
): Promise<LetterRecord | null> {
  const { agency, official } = requireOfficial(caller);
  if (input.receiver === agency) throw toItself();
  const about = input.aboutPerson === true ? requireInquiry(caller) : null;
  const { subject, documents } = requireContent({ ...input, attachments: input.attachments ?? [] });
  const request = { caller: `${agency} ${official}`, key: idempotencyKey, input: { ...input, about } };
  const id = await registry.send(request, {
    id: randomBytes(16).toString('base64url'),
    sender: agency,
    jalali_year: toJalaliDate(today(now)).year,
    receiver: input.receiver,
    subject,
    confidentiality: input.confidentiality ?? 'NORMAL',
    in_reply_to: input.inReplyTo ?? null,
    person_ref: about?.person ?? null,
    case_ref: about?.caseRef ?? null,
    content_digest: contentDigestOf(subject, documents),
    sent_by: official,
    sent_at: now.toISOString(),
    documents,
  });
  return loaders.letter.load(id);
}
