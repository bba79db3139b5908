import type { DecisionKind } from '../tables.ts';

interface GroundRow {
  readonly code: string;
  readonly decision: DecisionKind;
  readonly fa: string;
  readonly en: string;
  readonly law: string;
}

const licensing = 'قانون اجرای سیاست‌های کلی اصل ۴۴، مادهٔ ۷ (k)';

/** Legal grounds by their codes, so that a published decision needs no free text. */
export const grounds: readonly GroundRow[] = [
  {
    code: 'ISS-CONDITIONS-MET',
    decision: 'ISSUE',
    fa: 'شرایط مقرر احراز شد',
    en: 'The conditions are met',
    law: licensing,
  },
  {
    code: 'ISS-NO-ANSWER',
    decision: 'ISSUE',
    fa: 'در مهلت قانونی پاسخی داده نشد',
    en: 'No answer was given in the legal time',
    law: licensing,
  },
  {
    code: 'ISS-TRANSFERRED',
    decision: 'ISSUE',
    fa: 'انتقال از دارندهٔ پیشین',
    en: 'Transferred from the former holder',
    law: licensing,
  },
  {
    code: 'REN-CONDITIONS-HOLD',
    decision: 'RENEWAL',
    fa: 'شرایط همچنان برقرار است',
    en: 'The conditions still hold',
    law: licensing,
  },
  {
    code: 'TRA-AGREED',
    decision: 'TRANSFER',
    fa: 'به خواست دو طرف',
    en: 'At the request of both parties',
    law: licensing,
  },
  {
    code: 'TRA-INHERITED',
    decision: 'TRANSFER',
    fa: 'به وارث دارندهٔ درگذشته',
    en: 'To the heir of a holder who died',
    law: licensing,
  },
  {
    code: 'REV-CONDITIONS-LOST',
    decision: 'REVOCATION',
    fa: 'از دست رفتن شرایط',
    en: 'The conditions hold no more',
    law: licensing,
  },
  {
    code: 'REV-DISCIPLINARY',
    decision: 'REVOCATION',
    fa: 'رأی مرجع انتظامی حرفه',
    en: 'Decision of the disciplinary body of the profession',
    law: 'قانون مؤسسه (k)',
  },
  {
    code: 'REV-CEASED',
    decision: 'REVOCATION',
    fa: 'پایان فعالیت یا انحلال',
    en: 'The activity has ceased, or the company is wound up',
    law: licensing,
  },
  {
    code: 'REV-COURT-ORDER',
    decision: 'REVOCATION',
    fa: 'حکم قطعی دادگاه',
    en: 'Final decision of a court',
    law: 'قانون مجازات اسلامی ۱۳۹۲، مادهٔ ۲۳ (k)',
  },
  {
    code: 'REI-APPEAL',
    decision: 'REINSTATEMENT',
    fa: 'پذیرش اعتراض',
    en: 'The appeal was allowed',
    law: 'قانون دیوان عدالت اداری، مادهٔ ۱۰ (k)',
  },
  {
    code: 'REI-CONDITIONS-MET',
    decision: 'REINSTATEMENT',
    fa: 'شرایط دوباره احراز شد',
    en: 'The conditions are met again',
    law: licensing,
  },
];
