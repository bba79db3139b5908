import type { AgencyRow } from '../rows.ts';

/** Agriculture, industry, culture, heritage and sport. */
export const productionAgencies: readonly AgencyRow[] = [
  { id: 'agriculture-jihad', class: 'MINISTRY', fa: 'وزارت جهاد کشاورزی', en: 'Ministry of Agriculture-Jihad' },
  {
    id: 'nomads-affairs',
    class: 'ORGANISATION',
    fa: 'سازمان امور عشایر ایران',
    en: "Nomads' Affairs Organisation",
    parent: 'agriculture-jihad',
  },
  {
    id: 'veterinary',
    class: 'ORGANISATION',
    fa: 'سازمان دامپزشکی کشور',
    en: 'Veterinary Organisation',
    parent: 'agriculture-jihad',
  },
  {
    id: 'forests-rangelands',
    class: 'ORGANISATION',
    fa: 'سازمان منابع طبیعی و آبخیزداری کشور',
    en: 'Natural Resources and Watershed Management Organisation',
    parent: 'agriculture-jihad',
  },
  {
    id: 'industry-ministry',
    class: 'MINISTRY',
    fa: 'وزارت صنعت، معدن و تجارت',
    en: 'Ministry of Industry, Mine and Trade',
  },
  {
    id: 'culture-ministry',
    class: 'MINISTRY',
    fa: 'وزارت فرهنگ و ارشاد اسلامی',
    en: 'Ministry of Culture and Islamic Guidance',
  },
  {
    id: 'hajj-pilgrimage',
    class: 'ORGANISATION',
    fa: 'سازمان حج و زیارت',
    en: 'Hajj and Pilgrimage Organisation',
    parent: 'culture-ministry',
  },
  {
    id: 'endowments',
    class: 'ORGANISATION',
    fa: 'سازمان اوقاف و امور خیریه',
    en: 'Endowments and Charity Organisation',
  },
  {
    id: 'heritage-ministry',
    class: 'MINISTRY',
    fa: 'وزارت میراث فرهنگی، گردشگری و صنایع دستی',
    en: 'Ministry of Cultural Heritage, Tourism and Handicrafts',
  },
  { id: 'sport-ministry', class: 'MINISTRY', fa: 'وزارت ورزش و جوانان', en: 'Ministry of Sport and Youth' },
];
