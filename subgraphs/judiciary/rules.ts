import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { isOwnRecord, mayRead } from '../kit/own-record.ts';
import type { JudicialNoticeRecord } from './registry.ts';
import type { NoticeOpener } from './tables.ts';

export function stateOf(notice: JudicialNoticeRecord): 'ISSUED' | 'DELIVERED' | 'OPENED' {
  if (notice.delivered_at === null) return 'ISSUED';
  return notice.opened_at === null ? 'DELIVERED' : 'OPENED';
}

const warnings = {
  served: {
    fa: 'این ابلاغیه با رسیدن به حساب شما ابلاغ شده است؛ نگشودن آن مهلت را نگه نمی‌دارد و خودداری از دریافت به شمار می‌آید.',
    en: 'This notice was served when it arrived in your account; not opening it does not stop the clock and counts as refusing it.',
  },
  onItsWay: {
    fa: 'این ابلاغیه هنوز به حساب شما نرسیده است؛ با رسیدن، ابلاغ شده است و نگشودن آن مهلت را نگه نمی‌دارد.',
    en: 'This notice has not arrived in your account yet; it is served when it does, and not opening it does not stop the clock.',
  },
} as const;

/** What whoever reads the list must know: that leaving a notice closed does not help. */
export function warningOf({ delivered_at }: JudicialNoticeRecord): { readonly fa: string; readonly en: string } {
  return delivered_at === null ? warnings.onItsWay : warnings.served;
}

export function isUnread(notice: JudicialNoticeRecord): boolean {
  return stateOf(notice) === 'DELIVERED';
}

/** @throws AgencyError NOTICE_NOT_OPENED */
export function requireOpened(notice: JudicialNoticeRecord): void {
  if (notice.opened_at !== null) return;
  throw new AgencyError('NOTICE_NOT_OPENED', {
    fa: 'متن ابلاغیه تا گشوده نشود نشان داده نمی‌شود؛ آن را با openNotice بگشایید.',
    en: 'The text is shown once the notice was opened; open it by openNotice.',
  });
}

/** Opening has a legal effect. */
export const openingNeedsFreshSignIn = {
  fa: 'گشودن ابلاغیه اثر حقوقی دارد؛ دوباره وارد شوید و در پنج دقیقه بگشایید.',
  en: 'Opening a notice has a legal effect; sign in again and open it within five minutes.',
} as const;

/** @throws AgencyError ACKNOWLEDGEMENT_REQUIRED */
export function requireAcknowledgement(acknowledged: boolean): void {
  if (acknowledged) return;
  throw new AgencyError('ACKNOWLEDGEMENT_REQUIRED', {
    fa: 'برای گشودن ابلاغیه باید از اثر حقوقی آن آگاه باشید و acknowledgeActualService را true بفرستید.',
    en: 'To open a notice its effect must be acknowledged: send acknowledgeActualService: true.',
  });
}

/**
 * Whether this caller may open this notice, shown in this version: the person it is for, or who represents her with
 * judicial power. Another person's notice and one that does not
 * exist cannot be told apart.
 *
 * @throws AgencyError FORBIDDEN, NOTICE_NOT_DELIVERED, NOTICE_TEXT_CHANGED
 */
export function requireOpenable(
  notice: JudicialNoticeRecord | undefined,
  caller: AgencyCaller,
  textVersion: string,
): asserts notice is JudicialNoticeRecord {
  if (!notice || !mayRead(caller, notice.person_ref, ['Mutation.openNotice'])) throw noSuchNotice();
  if (notice.delivered_at === null) {
    throw new AgencyError('NOTICE_NOT_DELIVERED', {
      fa: 'این ابلاغیه هنوز به حساب شما نرسیده است.',
      en: 'This notice has not arrived in your account yet.',
    });
  }
  if (notice.text_version !== textVersion) {
    throw new AgencyError('NOTICE_TEXT_CHANGED', {
      fa: 'متن ابلاغیه عوض شده است؛ فهرست را دوباره بخوانید و نسخهٔ تازه را بفرستید.',
      en: 'The text was replaced; read the list again and send the new version.',
    });
  }
}

/** As whom somebody opens a notice that she may open. */
export function openerOf({ person_ref: addressee }: JudicialNoticeRecord, caller: AgencyCaller): NoticeOpener {
  if (isOwnRecord(caller, addressee)) return 'SELF';
  const right = caller.rights.find(({ subject }) => subject === addressee);
  return right?.basis === 'COMPANY_SIGNATORY' ? 'COMPANY_SIGNATORY' : 'REPRESENTATIVE';
}

export function noSuchNotice(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین ابلاغیه‌ای در حساب شما نیست.',
    en: 'There is no such notice in your account.',
  });
}
