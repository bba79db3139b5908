import { AgencyError } from '../kit/errors.ts';
import type { FolderContext } from './context.ts';
import type { FolderMessageRecord } from './records.ts';
import { mayMark, noSuchMessage } from './rules.ts';

interface MarkArguments {
  readonly input: { readonly message: string; readonly as: 'READ' | 'ARCHIVED' };
  readonly idempotencyKey: string;
}

/**
 * Marks a message of the caller's own folder, or of her company's; a mark is set once.
 *
 * @throws AgencyError UNAUTHENTICATED, FORBIDDEN, IDEMPOTENCY_KEY_REUSED
 */
export async function markMessage(
  { input, idempotencyKey }: MarkArguments,
  { caller, registry, loaders }: FolderContext,
  now = new Date(),
): Promise<FolderMessageRecord | null> {
  if (caller.subject === null) throw new AgencyError('UNAUTHENTICATED');
  const request = { caller: caller.subject, key: idempotencyKey, input };
  await registry.mark(request, { ...input, at: now }, (message) => {
    if (message === undefined || !mayMark(caller, message)) throw noSuchMessage();
  });
  return loaders.message.load(input.message);
}
