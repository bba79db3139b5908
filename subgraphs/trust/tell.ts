import { AgencyError } from '../kit/errors.ts';
import { requireFreeText } from '../kit/free-text.ts';
import type { TrustContext } from './context.ts';
import type { DataQualityFindingRecord, ReadQuestionRecord } from './findings.ts';
import { requireCoordinates, requirePerson, requireRecipient } from './rules.ts';

interface Keyed {
  readonly idempotencyKey: string;
}

interface ContestRecordInput {
  readonly coordinate: string;
  readonly note: string;
  readonly contradiction?: string | null;
}

/** @throws AgencyError COORDINATES_REFUSED, FORBIDDEN, BAD_USER_INPUT */
export async function contestRecord(
  { input, idempotencyKey }: Keyed & { readonly input: ContestRecordInput },
  { caller, registry }: TrustContext,
  now = new Date(),
): Promise<DataQualityFindingRecord | null> {
  const person = requirePerson(caller);
  const fields = registry.fieldPurposes();
  const [coordinate = ''] = requireCoordinates([input.coordinate], (one) => one in fields);
  const { contradiction = null } = input;
  const finding = { person, coordinate, note: requireFreeText(input.note, 'note'), contradiction };
  const request = { caller: person, key: idempotencyKey, input };
  return registry.findings.finding(await registry.findings.contest(request, finding, now));
}

/** @throws AgencyError BAD_USER_INPUT */
export async function askAboutRead(
  {
    input,
    idempotencyKey,
  }: Keyed & { readonly input: { readonly lineAt: string; readonly agency: string; readonly text: string } },
  { caller, registry }: TrustContext,
  now = new Date(),
): Promise<ReadQuestionRecord | null> {
  const person = requirePerson(caller);
  const { lineAt } = input;
  const question = {
    person,
    lineAt,
    agency: requireRecipient(input.agency),
    text: requireFreeText(input.text, 'text'),
  };
  const request = { caller: person, key: idempotencyKey, input };
  return registry.findings.question(await registry.findings.ask(request, question, now));
}

/** That a question was answered. */
export interface AnsweredQuestionRecord {
  readonly id: string;
  readonly answeredAt: string;
}

/** @throws AgencyError FORBIDDEN when the caller acts for no agency, or another was asked; BAD_USER_INPUT */
export async function answerQuestion(
  { input, idempotencyKey }: Keyed & { readonly input: { readonly question: string; readonly answer: string } },
  { caller, registry }: TrustContext,
  now = new Date(),
): Promise<AnsweredQuestionRecord> {
  const { agency } = caller;
  if (agency === null) throw new AgencyError('FORBIDDEN');
  const answered = { agency, question: input.question, answer: requireFreeText(input.answer, 'answer') };
  const request = { caller: `agency:${agency}`, key: idempotencyKey, input };
  const kept = await registry.findings.question(await registry.findings.answer(request, answered, now));
  return { id: kept!.id, answeredAt: kept!.answered_at! };
}
