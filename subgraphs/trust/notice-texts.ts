import type { Messages } from '../kit/errors.ts';
import type { NoticeKind } from './tables.ts';

/** What each kind of notice says; what it is about is told by its reference. */
export const noticeTexts: Readonly<Record<NoticeKind, Messages>> = {
  CONSENT_GRANTED: {
    fa: 'به نام شما رضایت داده شد. اگر شما نبوده‌اید آن را پس بگیرید.',
    en: 'A consent was given in your name. If that was not you, revoke it.',
  },
  CONSENT_REVOKED: { fa: 'رضایتی که داده بودید پس گرفته شد.', en: 'A consent that you had given was revoked.' },
  DELEGATION_ACCEPTED: {
    fa: 'نمایندگی‌ای که شما یک طرف آن هستید پذیرفته شد.',
    en: 'A delegation to which you are a party was accepted.',
  },
  DELEGATION_REVOKED: {
    fa: 'نمایندگی‌ای که شما یک طرف آن بودید پایان یافت.',
    en: 'A delegation to which you were a party was ended.',
  },
  INQUIRY_OPENED: {
    fa: 'دستگاهی در پرونده‌ای که به شما مربوط است استعلام گشود؛ خوانش‌های آن در دفتر خوانش‌های شما می‌آید.',
    en: 'An agency opened an inquiry in a case that concerns you; what it reads stands in your access log.',
  },
  EMERGENCY_ACCESS: {
    fa: 'دادهٔ شما در وضعیتی اضطراری گشوده شد؛ خوانش‌های آن در دفتر خوانش‌های شما می‌آید.',
    en: 'Your data was opened in an emergency; what was read stands in your access log.',
  },
  QUESTION_ANSWERED: {
    fa: 'دستگاهی به پرسش شما دربارهٔ یک خوانش پاسخ داد.',
    en: 'An agency has answered your question about a read.',
  },
  CONTRADICTION_FOUND: {
    fa: 'دو دستگاه دربارهٔ شما چیزهایی ثبت کرده‌اند که با هم نمی‌خواند. هر دو آگاه شده‌اند؛ شما هم می‌توانید ایراد بگیرید.',
    en: 'Two agencies have recorded things about you that do not go together. Both were told; you can contest either.',
  },
  CONTRADICTION_ANSWERED: {
    fa: 'دستگاهی دربارهٔ ثبت ناسازگار خود پاسخ داد.',
    en: 'An agency has answered about its record that does not go with another.',
  },
  CONTRADICTION_RESOLVED: {
    fa: 'آنچه دو دستگاه دربارهٔ شما ثبت کرده‌اند اکنون با هم می‌خواند.',
    en: 'What two agencies have recorded about you goes together now.',
  },
};
