import type { CorrespondenceContext } from './context.ts';
import { keyNotValid, noSuchLetter, receiptNotValid } from './refusals.ts';
import type { CorrespondentRecord, LetterRecord } from './records.ts';
import { isSignedBy, keyIdOf, readPublicKey } from './receipt-key.ts';
import type { AcknowledgeLetterInput, ReceiptKeyInput } from './resolver-types.ts';
import { requireAgency, requireOfficial, requireReceipt } from './rules.ts';
import { keyStatementOf, receiptStatementOf } from './statements.ts';

/**
 * Records that the caller's agency has received a letter, by its own signature.
 *
 * @throws AgencyError by refusals.ts
 */
export async function acknowledgeLetter(
  { input, idempotencyKey }: { readonly input: AcknowledgeLetterInput; readonly idempotencyKey: string },
  { caller, registry, loaders }: CorrespondenceContext,
  now = new Date(),
): Promise<LetterRecord | null> {
  const { agency } = requireAgency(caller);
  const { letter: id, keyId, signature } = input;
  const receivedAt = new Date(input.receivedAt).toISOString();
  const receipt = { letter_id: id, received_at: receivedAt, key_id: keyId, signature };
  await registry.acknowledge({ caller: agency, key: idempotencyKey, input }, receipt, (letter, keys) => {
    if (letter.sender !== agency && letter.receiver !== agency) throw noSuchLetter();
    requireReceipt(letter, agency, receivedAt, now);
    const key = keys.find((one) => one.agency === agency && one.key_id === keyId && one.until === null);
    if (!isReceipt(letter, key, receivedAt, signature)) throw receiptNotValid();
  });
  return loaders.letter.load(id);
}

function isReceipt(
  letter: LetterRecord,
  key: CorrespondentRecord | undefined,
  receivedAt: string,
  signature: string,
): boolean {
  return key !== undefined && isSignedBy(key.public_key, receiptStatementOf(letter, receivedAt), signature);
}

/** @throws AgencyError FORBIDDEN, RECEIPT_KEY_NOT_VALID */
export async function registerReceiptKey(
  { input, idempotencyKey }: { readonly input: ReceiptKeyInput; readonly idempotencyKey: string },
  { caller, registry }: CorrespondenceContext,
  now = new Date(),
): Promise<CorrespondentRecord | null> {
  const { agency, official } = requireOfficial(caller);
  const { publicKey, proof } = input;
  const isProven = readPublicKey(publicKey) !== null && isSignedBy(publicKey, keyStatementOf(agency, publicKey), proof);
  if (!isProven) throw keyNotValid();
  const key = { agency, key_id: keyIdOf(publicKey), public_key: publicKey, since: now.toISOString() };
  const id = await registry.registerKey({ caller: `${agency} ${official}`, key: idempotencyKey, input }, key);
  return (await registry.keys()).find((one) => one.agency === agency && one.key_id === id) ?? null;
}
