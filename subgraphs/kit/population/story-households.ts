import { typedInArabic } from './compose-person.ts';
import { draftPension, firstDayOf, lastDayOf } from './draft-career.ts';
import { familyHouseholds } from './family-stories.ts';
import { day, household, month, person, type StoryHousehold } from './story-parts.ts';

const atFirstCompany = { jobs: 1, lastWorkshop: 0 };
const pensionersCareer = { from: month(1362, 4), to: month(1395, 12), jobs: 2, level: 1.9 };
const lateHusbandsCareer = { from: month(1364, 2), to: month(1397, 12), jobs: 2, level: 1.6 };
const lateHusbandDied = day(1404, 5, 20);

const citizens = household(
  'اصفهان',
  [
    person('female', ['مریم', 'رستگار', 'حسین'], day(1364, 3, 12), {
      spouse: 1,
      career: { from: month(1388, 7), to: null, jobs: 2, level: 2.1 },
    }),
    person('male', ['علی‌رضا', 'کاویانی', 'محمود'], day(1361, 9, 4), {
      spouse: 0,
      career: { from: month(1386, 1), to: null, jobs: 2, level: 2.4 },
    }),
    person('female', ['نرگس', 'کاویانی', 'علی‌رضا'], day(1393, 6, 30), { father: 1, mother: 0, hasMobile: false }),
  ],
  {
    formerOccupant: 1,
    vehicles: [
      { owner: 0, model: 'پژو ۲۰۶', seller: 1, fines: 2, dueFines: 1 },
      { owner: 0, model: 'کوییک', seller: null, fines: 0, dueFines: 0 },
    ],
  },
);

const pensioners = household('یزد', [
  person('male', ['غلام‌رضا', 'صبوری', 'عباس'], day(1336, 1, 25), {
    spouse: 1,
    career: pensionersCareer,
    pension: draftPension({
      kind: 'OLD_AGE',
      startedOn: firstDayOf(month(1396, 1)),
      insured: { career: pensionersCareer },
      deceased: null,
    }),
  }),
  person('female', ['پروین', 'نیک‌نام', 'حبیب‌الله'], day(1342, 11, 8), { spouse: 0 }),
]);

/** The late husband's own pension was paid for one month more than he lived. */
const widows = household('رشت', [
  person('female', ['زهرا', 'باقری', 'یوسف'], day(1345, 7, 17), {
    spouse: 1,
    pension: draftPension({
      kind: 'SURVIVORS',
      startedOn: firstDayOf(month(1404, 6)),
      insured: { career: lateHusbandsCareer },
      deceased: 1,
    }),
  }),
  person('male', ['ابراهیم', 'شفیعی', 'قاسم'], day(1338, 2, 2), {
    spouse: 0,
    deathDate: lateHusbandDied,
    hasMobile: false,
    career: lateHusbandsCareer,
    pension: {
      ...draftPension({
        kind: 'OLD_AGE',
        startedOn: firstDayOf(month(1398, 1)),
        insured: { career: lateHusbandsCareer },
        deceased: null,
      }),
      endedOn: lateHusbandDied,
      lastPaidOn: lastDayOf(month(1404, 6)),
    },
  }),
  person('male', ['امیر علی', 'شفیعی', 'ابراهیم'], day(1389, 1, 19), { father: 1, mother: 0 }),
]);

const signatoryA = household('تبریز', [
  person('male', ['داود', 'ملک‌زاده', 'جلال'], day(1352, 5, 9), {
    spouse: 1,
    career: { from: month(1376, 5), to: null, level: 3.2, ...atFirstCompany },
  }),
  person('female', ['سودابه', 'یزدانی', 'ناصر'], day(1357, 10, 21), { spouse: 0 }),
]);

const signatoryB = household('تبریز', [
  person('female', ['فرزانه', 'امینی', 'رضا'], day(1356, 8, 14), {
    career: { from: month(1381, 2), to: null, level: 3, ...atFirstCompany },
  }),
]);

/** Lives outside the country; her last insured month here was in 1399. */
const emigrant = household(
  'شیراز',
  [
    person('female', ['نیلوفر', 'صادقی فر', 'مسعود'], day(1370, 4, 3), {
      abroad: true,
      hasMobile: false,
      career: { from: month(1393, 8), to: month(1399, 12), jobs: 1, level: 2.2 },
    }),
  ],
  { hasAddress: false },
);

const taxOfficials = household('تهران', [
  person('male', ['محسن', 'توکلی', 'اکبر'], day(1358, 12, 1), { spouse: 1 }),
  person('female', ['حمیده', 'فرهادی', 'منصور'], day(1362, 6, 15), { spouse: 0 }),
  person('male', ['پویا', 'توکلی', 'محسن'], day(1395, 2, 27), { father: 0, mother: 1, hasMobile: false }),
]);

const technicians = household('کرج', [
  person('male', ['کیوان', 'گودرزی', 'پرویز'], day(1367, 7, 22), { spouse: 1 }),
  typedInArabic(person('female', ['زکیه', 'کریمی', 'یعقوب'], day(1369, 3, 5), { spouse: 0 })),
]);

const soleSignatory = household('اراک', [person('female', ['لیلا', 'مقدم', 'صادق'], day(1360, 2, 11))]);
const formerSignatory = household('اراک', [person('male', ['کامران', 'نوری', 'هوشنگ'], day(1348, 12, 20))]);

/**
 * The first households, in this order: those of the first personas, then a namesake of the analyst (same name, same
 * father's name) and a woman with a single name and no address on record, then families before the courts, and the
 * signatories of a second company. Stories name a household by its place here.
 */
export const storyHouseholds: readonly StoryHousehold[] = [
  citizens,
  pensioners,
  widows,
  signatoryA,
  signatoryB,
  emigrant,
  taxOfficials,
  household('تهران', [person('female', ['شهناز', 'وحیدی', 'اسماعیل'], day(1349, 2, 18))]),
  household('تهران', [person('male', ['بهروز', 'خسروی', 'علی'], day(1351, 11, 3))]),
  household('قم', [person('male', ['مرتضی', 'حسینی نسب', 'محمد'], day(1355, 4, 26))]),
  household('تهران', [person('male', ['محمد', 'رضایی', 'علی'], day(1371, 1, 30))]),
  technicians,
  household('مشهد', [person('male', ['محمد', 'رضایی', 'علی'], day(1366, 9, 9))]),
  household('زاهدان', [person('female', ['گل‌اندام', null, 'مراد'], day(1322, 1, 1), { hasMobile: false })], {
    hasAddress: false,
  }),
  ...familyHouseholds,
  soleSignatory,
  formerSignatory,
];

export const storyPeople = storyHouseholds.reduce((sum, { members }) => sum + members.length, 0);
