import type { AgencyRow } from '../rows.ts';

/** Courts, registration of deeds, and the professions of the law. */
export const justiceAgencies: readonly AgencyRow[] = [
  {
    id: 'judiciary',
    class: 'JUDICIAL',
    fa: 'قوهٔ قضاییه (مرکز آمار و فناوری اطلاعات)',
    en: 'Judiciary (Statistics and IT Centre)',
  },
  {
    id: 'deeds-registration',
    class: 'JUDICIAL',
    fa: 'سازمان ثبت اسناد و املاک کشور',
    en: 'Organisation for Registration of Deeds and Properties',
    parent: 'judiciary',
  },
  {
    id: 'legal-medicine',
    class: 'JUDICIAL',
    fa: 'سازمان پزشکی قانونی کشور',
    en: 'Legal Medicine Organisation',
    parent: 'judiciary',
  },
  { id: 'justice-ministry', class: 'MINISTRY', fa: 'وزارت دادگستری', en: 'Ministry of Justice' },
  {
    id: 'bar-association',
    class: 'PROFESSIONAL_INSTITUTION',
    fa: 'کانون وکلای دادگستری مرکز',
    en: 'Central Bar Association',
  },
  {
    id: 'official-experts',
    class: 'PROFESSIONAL_INSTITUTION',
    fa: 'کانون کارشناسان رسمی دادگستری',
    en: 'Association of Official Experts',
  },
];
