import type { AgencyRow } from '../rows.ts';

/** Health: the ministry and its bodies, the professions, and hospitals. */
export const healthAgencies: readonly AgencyRow[] = [
  {
    id: 'health-ministry',
    class: 'MINISTRY',
    fa: 'وزارت بهداشت، درمان و آموزش پزشکی',
    en: 'Ministry of Health and Medical Education',
  },
  {
    id: 'health-insurance',
    class: 'ORGANISATION',
    fa: 'سازمان بیمهٔ سلامت ایران',
    en: 'Health Insurance Organisation',
    parent: 'health-ministry',
  },
  {
    id: 'food-drug',
    class: 'ORGANISATION',
    fa: 'سازمان غذا و دارو',
    en: 'Food and Drug Organisation',
    parent: 'health-ministry',
  },
  {
    id: 'blood-transfusion',
    class: 'ORGANISATION',
    fa: 'سازمان انتقال خون ایران',
    en: 'Blood Transfusion Organisation',
    parent: 'health-ministry',
  },
  { id: 'red-crescent', class: 'PUBLIC_BODY', fa: 'جمعیت هلال‌احمر', en: 'Red Crescent Society' },
  { id: 'medical-council', class: 'PROFESSIONAL_INSTITUTION', fa: 'سازمان نظام پزشکی', en: 'Medical Council' },
  { id: 'nursing-council', class: 'PROFESSIONAL_INSTITUTION', fa: 'سازمان نظام پرستاری', en: 'Nursing Council' },
  {
    id: 'imam-khomeini-hospital',
    class: 'HOSPITAL',
    fa: 'مجتمع بیمارستانی امام خمینی تهران',
    en: 'Imam Khomeini Hospital Complex, Tehran',
    parent: 'health-ministry',
    province: '23',
  },
  {
    id: 'namazi-hospital',
    class: 'HOSPITAL',
    fa: 'بیمارستان نمازی شیراز',
    en: 'Namazi Hospital, Shiraz',
    parent: 'health-ministry',
    province: '07',
  },
  {
    id: 'ghaem-hospital',
    class: 'HOSPITAL',
    fa: 'بیمارستان قائم مشهد',
    en: 'Ghaem Hospital, Mashhad',
    parent: 'health-ministry',
    province: '09',
  },
  {
    id: 'milad-hospital',
    class: 'HOSPITAL',
    fa: 'بیمارستان میلاد تهران',
    en: 'Milad Hospital, Tehran',
    parent: 'social-security',
    province: '23',
  },
];
