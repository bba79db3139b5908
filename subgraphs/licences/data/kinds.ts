import type { DecisionKind, Holders } from '../tables.ts';

interface KindRow {
  readonly id: string;
  readonly fa: string;
  readonly en: string;
  /** Catalogue id. */
  readonly issuer: string;
  readonly holders: Holders;
  readonly months: number | null;
  readonly prefix: string;
  readonly law: string;
  readonly publishes: PublishedBy;
}

/** Decisions that a law has published, from a day on. */
interface PublishedBy {
  readonly decisions: readonly DecisionKind[];
  readonly from: string;
  readonly law: string;
}

const everything: readonly DecisionKind[] = ['ISSUE', 'RENEWAL', 'TRANSFER', 'REVOCATION', 'REINSTATEMENT'];

/** Of whoever may do business: Free Access to Information Act, and the portal's own law. */
const business: PublishedBy = {
  decisions: everything,
  from: '2014-03-21',
  law: 'قانون اجرای سیاست‌های کلی اصل ۴۴، مادهٔ ۷، و قانون انتشار و دسترسی آزاد به اطلاعات (k)',
};

const professional: PublishedBy = {
  decisions: ['ISSUE', 'RENEWAL', 'TRANSFER', 'REVOCATION'],
  from: '2023-03-21',
  law: 'لایحهٔ برنامهٔ هفتم، مادهٔ ۲۷۹: انتشار همهٔ مجوزها و تصمیم‌های نقل‌وانتقال، ابطال و تمدید با دلایل قانونی؛ روز آغاز (k)',
};

const nothing: PublishedBy = { decisions: [], from: '2014-03-21', law: '' };

/** Some of the portal's several thousand kinds of licences, and the law behind each. */
export const licenceKinds: readonly KindRow[] = [
  {
    id: 'medical-practice',
    fa: 'پروانهٔ مطب',
    en: 'Licence of a medical practice',
    issuer: 'medical-council',
    holders: 'PEOPLE',
    months: 60,
    prefix: 'MED',
    law: 'قانون سازمان نظام پزشکی ۱۳۸۳، مادهٔ ۳ (k)',
    publishes: professional,
  },
  {
    id: 'nursing-practice',
    fa: 'پروانهٔ صلاحیت پرستاری',
    en: 'Licence of a nurse',
    issuer: 'nursing-council',
    holders: 'PEOPLE',
    months: 36,
    prefix: 'NUR',
    law: 'قانون تشکیل سازمان نظام پرستاری ۱۳۸۰ (k)',
    publishes: professional,
  },
  {
    id: 'attorney',
    fa: 'پروانهٔ وکالت دادگستری',
    en: 'Licence of an attorney at law',
    issuer: 'bar-association',
    holders: 'PEOPLE',
    months: 12,
    prefix: 'ATT',
    law: 'لایحهٔ قانونی استقلال کانون وکلای دادگستری ۱۳۳۳ (k)',
    publishes: professional,
  },
  {
    id: 'official-expert',
    fa: 'پروانهٔ کارشناسی رسمی دادگستری',
    en: 'Licence of an official expert of the courts',
    issuer: 'official-experts',
    holders: 'PEOPLE',
    months: 24,
    prefix: 'EXP',
    law: 'قانون کانون کارشناسان رسمی دادگستری ۱۳۸۱ (k)',
    publishes: professional,
  },
  {
    id: 'engineering-practice',
    fa: 'پروانهٔ اشتغال به کار مهندسی',
    en: 'Licence of a construction engineer',
    issuer: 'construction-engineers',
    holders: 'PEOPLE',
    months: 36,
    prefix: 'ENG',
    law: 'قانون نظام مهندسی و کنترل ساختمان ۱۳۷۴، مادهٔ ۴ (k)',
    publishes: professional,
  },
  {
    id: 'engineering-firm',
    fa: 'پروانهٔ اشتغال شخص حقوقی به کار مهندسی',
    en: 'Licence of an engineering firm',
    issuer: 'construction-engineers',
    holders: 'COMPANIES',
    months: 36,
    prefix: 'ENF',
    law: 'قانون نظام مهندسی و کنترل ساختمان ۱۳۷۴، مادهٔ ۴ (k)',
    publishes: professional,
  },
  {
    id: 'industrial-operation',
    fa: 'پروانهٔ بهره‌برداری صنعتی',
    en: 'Licence of industrial operation',
    issuer: 'industry-ministry',
    holders: 'COMPANIES',
    months: 60,
    prefix: 'IND',
    law: 'قانون تمرکز امور صنعت و معدن ۱۳۷۹ (k)',
    publishes: business,
  },
  {
    id: 'guild-shop',
    fa: 'پروانهٔ کسب',
    en: 'Guild licence of a shop',
    issuer: 'industry-ministry',
    holders: 'BOTH',
    months: 60,
    prefix: 'GLD',
    law: 'قانون نظام صنفی ۱۳۸۲، مادهٔ ۱۲ (k)',
    publishes: business,
  },
  {
    id: 'tax-system-company',
    fa: 'پروانهٔ شرکت معتمد ارائه‌کنندهٔ خدمات مالیاتی',
    en: 'Licence of a trusted provider of tax services',
    issuer: 'tax-administration',
    holders: 'COMPANIES',
    months: 24,
    prefix: 'TAX',
    law: 'قانون پایانه‌های فروشگاهی و سامانهٔ مؤدیان ۱۳۹۸، مادهٔ ۲۶ (k)',
    publishes: business,
  },
  {
    id: 'driving-school',
    fa: 'پروانهٔ آموزشگاه رانندگی',
    en: 'Licence of a driving school',
    issuer: 'traffic-police',
    holders: 'BOTH',
    months: 36,
    prefix: 'DRV',
    law: 'قانون رسیدگی به تخلفات رانندگی ۱۳۸۹ (k)',
    publishes: business,
  },
  {
    id: 'private-security',
    fa: 'مجوز خدمات حفاظتی و مراقبتی',
    en: 'Licence of protective services',
    issuer: 'police-command',
    holders: 'COMPANIES',
    months: 12,
    prefix: 'SEC',
    law: 'آیین‌نامهٔ مؤسسات خدمات حفاظتی و مراقبتی (k)؛ انتشار ندارد',
    publishes: nothing,
  },
];
