import type { Insertable } from 'kysely';
import type { ConsularTables } from './tables.ts';

type Mission = Insertable<ConsularTables['mission']>;

const embassy = (id: string, country: string, fa: string, en: string): Mission => ({
  id,
  country,
  name_fa: `بخش کنسولی سفارت در ${fa}`,
  name_en: `Consular section of the embassy in ${en}`,
  city_fa: fa,
  city_en: en,
});

const consulate = (id: string, country: string, fa: string, en: string): Mission => ({
  ...embassy(id, country, fa, en),
  name_fa: `سرکنسولگری در ${fa}`,
  name_en: `Consulate general in ${en}`,
});

/** Cities are facts; which services and hours each mission has here is made up. */
export const missions: readonly Mission[] = [
  embassy('vienna', 'AT', 'وین', 'Vienna'),
  embassy('canberra', 'AU', 'کنبرا', 'Canberra'),
  consulate('frankfurt', 'DE', 'فرانکفورت', 'Frankfurt'),
  consulate('hamburg', 'DE', 'هامبورگ', 'Hamburg'),
  embassy('berlin', 'DE', 'برلین', 'Berlin'),
  embassy('paris', 'FR', 'پاریس', 'Paris'),
  embassy('london', 'GB', 'لندن', 'London'),
  embassy('baghdad', 'IQ', 'بغداد', 'Baghdad'),
  embassy('kuala-lumpur', 'MY', 'کوالالامپور', 'Kuala Lumpur'),
  embassy('stockholm', 'SE', 'استکهلم', 'Stockholm'),
  consulate('istanbul', 'TR', 'استانبول', 'Istanbul'),
  embassy('ankara', 'TR', 'آنکارا', 'Ankara'),
  consulate('dubai', 'AE', 'دبی', 'Dubai'),
  {
    ...embassy('washington', 'US', 'واشنگتن', 'Washington'),
    name_fa: 'دفتر حفاظت منافع در واشنگتن',
    name_en: 'Interests section in Washington',
  },
];
