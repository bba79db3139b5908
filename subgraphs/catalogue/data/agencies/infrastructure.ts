import type { AgencyRow } from '../rows.ts';

/** Water, power, oil and gas; roads, transport and building. */
export const infrastructureAgencies: readonly AgencyRow[] = [
  { id: 'energy-ministry', class: 'MINISTRY', fa: 'وزارت نیرو', en: 'Ministry of Energy' },
  {
    id: 'water-company',
    class: 'COMPANY',
    fa: 'شرکت مهندسی آب و فاضلاب کشور',
    en: 'National Water and Wastewater Company',
    parent: 'energy-ministry',
  },
  {
    id: 'electricity-company',
    class: 'COMPANY',
    fa: 'شرکت توانیر',
    en: 'Tavanir Electricity Company',
    parent: 'energy-ministry',
  },
  { id: 'oil-ministry', class: 'MINISTRY', fa: 'وزارت نفت', en: 'Ministry of Petroleum' },
  { id: 'gas-company', class: 'COMPANY', fa: 'شرکت ملی گاز ایران', en: 'National Gas Company', parent: 'oil-ministry' },
  {
    id: 'oil-products-distribution',
    class: 'COMPANY',
    fa: 'شرکت ملی پخش فرآورده‌های نفتی',
    en: 'National Oil Products Distribution Company',
    parent: 'oil-ministry',
  },
  { id: 'roads-ministry', class: 'MINISTRY', fa: 'وزارت راه و شهرسازی', en: 'Ministry of Roads and Urban Development' },
  {
    id: 'road-transport',
    class: 'ORGANISATION',
    fa: 'سازمان راهداری و حمل‌ونقل جاده‌ای',
    en: 'Road Maintenance and Transport Organisation',
    parent: 'roads-ministry',
  },
  {
    id: 'railways',
    class: 'COMPANY',
    fa: 'شرکت راه‌آهن جمهوری اسلامی ایران',
    en: 'Railways Company',
    parent: 'roads-ministry',
  },
  {
    id: 'civil-aviation',
    class: 'ORGANISATION',
    fa: 'سازمان هواپیمایی کشوری',
    en: 'Civil Aviation Organisation',
    parent: 'roads-ministry',
  },
  {
    id: 'ports-maritime',
    class: 'ORGANISATION',
    fa: 'سازمان بنادر و دریانوردی',
    en: 'Ports and Maritime Organisation',
    parent: 'roads-ministry',
  },
  {
    id: 'meteorology',
    class: 'ORGANISATION',
    fa: 'سازمان هواشناسی کشور',
    en: 'Meteorological Organisation',
    parent: 'roads-ministry',
  },
  {
    id: 'construction-engineers',
    class: 'PROFESSIONAL_INSTITUTION',
    fa: 'سازمان نظام مهندسی ساختمان',
    en: 'Construction Engineering Organisation',
  },
];
