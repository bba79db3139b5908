import type { AgencyRow } from '../rows.ts';

/** Bodies of the centre of government, and communications. */
export const governmentAgencies: readonly AgencyRow[] = [
  {
    id: 'executive-council-it',
    class: 'COUNCIL',
    fa: 'دبیرخانهٔ شورای اجرایی فناوری اطلاعات',
    en: 'Secretariat of the Executive Council for Information Technology',
  },
  { id: 'ict-ministry', class: 'MINISTRY', fa: 'وزارت ارتباطات و فناوری اطلاعات', en: 'Ministry of ICT' },
  {
    id: 'ict-organisation',
    class: 'ORGANISATION',
    fa: 'سازمان فناوری اطلاعات ایران',
    en: 'Information Technology Organisation of Iran',
    parent: 'ict-ministry',
  },
  { id: 'post', class: 'COMPANY', fa: 'شرکت ملی پست', en: 'National Post Company', parent: 'ict-ministry' },
  {
    id: 'communications-regulator',
    class: 'ORGANISATION',
    fa: 'سازمان تنظیم مقررات و ارتباطات رادیویی',
    en: 'Communications Regulatory Authority',
    parent: 'ict-ministry',
  },
  {
    id: 'telecommunication-company',
    class: 'COMPANY',
    fa: 'شرکت مخابرات ایران',
    en: 'Telecommunication Company of Iran',
  },
  {
    id: 'unified-billing',
    class: 'PUBLIC_BODY',
    fa: 'مرکز یکپارچهٔ صدور و پرداخت قبوض',
    en: 'Unified Billing Centre',
    parent: 'ict-ministry',
  },
  {
    id: 'administrative-employment',
    class: 'ORGANISATION',
    fa: 'سازمان اداری و استخدامی کشور',
    en: 'Administrative and Recruitment Organisation',
  },
  { id: 'plan-budget', class: 'ORGANISATION', fa: 'سازمان برنامه و بودجه', en: 'Plan and Budget Organisation' },
  {
    id: 'statistical-centre',
    class: 'ORGANISATION',
    fa: 'مرکز آمار ایران',
    en: 'Statistical Centre of Iran',
    parent: 'plan-budget',
  },
  {
    id: 'national-library-archives',
    class: 'ORGANISATION',
    fa: 'سازمان اسناد و کتابخانهٔ ملی',
    en: 'National Library and Archives',
  },
  {
    id: 'national-standards',
    class: 'ORGANISATION',
    fa: 'سازمان ملی استاندارد',
    en: 'National Standards Organisation',
  },
  {
    id: 'environment',
    class: 'ORGANISATION',
    fa: 'سازمان حفاظت محیط زیست',
    en: 'Department of Environment',
  },
  {
    id: 'martyrs-veterans',
    class: 'PUBLIC_BODY',
    fa: 'بنیاد شهید و امور ایثارگران',
    en: 'Foundation of Martyrs and Veterans Affairs',
  },
];
