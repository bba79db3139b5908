import type { AgencyCaller } from '../../kit/context.ts';
import { AgencyError } from '../../kit/errors.ts';
import { requireFreeText } from '../../kit/free-text.ts';
import type { TrustContext } from '../context.ts';
import type { AgencyFindingRecord } from '../contradiction-records.ts';

/** An official, and the agency whose records she answers for. @throws AgencyError FORBIDDEN */
export function requireOwner({ kind, subject, agency }: AgencyCaller): {
  readonly official: string;
  readonly agency: string;
} {
  if (kind === 'official' && subject !== null && agency !== null) return { official: subject, agency };
  throw new AgencyError('FORBIDDEN', {
    fa: 'ناسازگاری‌ها را تنها کارمند دستگاه صاحب داده می‌بیند؛ سامانهٔ دستگاه باید او را نام ببرد.',
    en: 'Findings are for officials of the agency that owns the record; its back office must name her.',
  });
}

/** @throws AgencyError FORBIDDEN, BAD_USER_INPUT */
export async function answerFinding(
  {
    input,
    idempotencyKey,
  }: {
    readonly input: {
      readonly finding: string;
      readonly outcome: 'CORRECTED' | 'UPHELD';
      readonly reason: string;
    };
    readonly idempotencyKey: string;
  },
  { caller, registry }: TrustContext,
  now = new Date(),
): Promise<AgencyFindingRecord | null> {
  const { agency } = requireOwner(caller);
  const answer = { agency, ...input, reason: requireFreeText(input.reason, 'reason') };
  const request = { caller: `agency:${agency}`, key: idempotencyKey, input };
  return registry.contradictions.finding(await registry.contradictions.answer(request, answer, now));
}
