import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import type { JudiciaryContext } from './context.ts';
import type { JudicialNoticeRecord } from './registry.ts';
import {
  noSuchNotice,
  openerOf,
  openingNeedsFreshSignIn,
  requireAcknowledgement,
  requireOpenable,
  requireOpened,
} from './rules.ts';

interface OpenNoticeArguments {
  readonly input: {
    readonly notice: string;
    readonly textVersion: string;
    readonly acknowledgeActualService: boolean;
  };
  readonly idempotencyKey: string;
}

/**
 * Opens a notice of the caller's own, of somebody whom she represents with judicial power, or of a company that she
 * signs for: actual service (ابلاغ واقعی), dated by the first opening.
 *
 * @throws AgencyError by rules.ts
 */
export async function openNotice(
  { input, idempotencyKey }: OpenNoticeArguments,
  { caller, registry, loaders }: JudiciaryContext,
  now = new Date(),
): Promise<JudicialNoticeRecord | null> {
  if (caller.subject === null) throw noSuchNotice();
  requireAcknowledgement(input.acknowledgeActualService);
  requireFreshSignIn(caller, now, openingNeedsFreshSignIn);
  const request = { caller: caller.subject, key: idempotencyKey, input };
  await registry.open(request, { id: input.notice, at: now.toISOString() }, (notice) => {
    requireOpenable(notice, caller, input.textVersion);
    return openerOf(notice, caller);
  });
  return loaders.notice.load(input.notice);
}

/** The text of a notice that was opened. */
export async function bodyOf(notice: JudicialNoticeRecord, { loaders }: JudiciaryContext): Promise<string | null> {
  requireOpened(notice);
  return loaders.body.load(notice.id);
}
