import type { CourtOrder, Will } from './guardianship.ts';
import { day, household, person, type StoryHousehold } from './story-parts.ts';

/** A person of the stories: the place of the household among them, and the place in the household. */
export type StoryPlace = readonly [household: number, member: number];

const places = {
  widow: 2,
  custodian: 14,
  father: 15,
  hidden: 16,
  excluded: 17,
  guardian: 18,
  grandfather: 19,
} as const;

/** Divorced; the court gave her custody of the daughter, who stays the daughter of her father. */
const custodians = household('همدان', [
  person('female', ['سمانه', 'اکبری', 'رحیم'], day(1366, 10, 2)),
  person('female', ['باران', 'نجفی', 'سعید'], day(1394, 5, 6), {
    mother: 0,
    fatherElsewhere: places.father,
    hasMobile: false,
  }),
]);

const formerHusband = household('همدان', [person('male', ['سعید', 'نجفی', 'کریم'], day(1363, 6, 28))]);

/** Where they live is hidden from the father's side. */
const hidden = household('کرمان', [
  person('female', ['الهام', 'جعفری', 'بهمن'], day(1368, 1, 9)),
  person('male', ['آرش', 'رنجبر', 'فرهاد'], day(1397, 8, 17), {
    mother: 0,
    fatherElsewhere: places.excluded,
    hasMobile: false,
  }),
]);

/** The father whom the court excluded, and his own father, from whom it hid the address only. */
const excluded = household('کرمان', [
  person('male', ['فرهاد', 'رنجبر', 'نصرالله'], day(1365, 3, 30), { father: 1 }),
  person('male', ['نصرالله', 'رنجبر', 'غلامحسین'], day(1337, 9, 12)),
]);

const parentsDied = day(1402, 11, 25);

/** An orphan with his father's sister, whom the court made his guardian. */
const guardians = household('ساری', [
  person('female', ['مهناز', 'سلیمانی', 'نادر'], day(1362, 4, 21)),
  person('male', ['سینا', 'سلیمانی', 'بابک'], day(1392, 12, 3), { father: 2, mother: 3 }),
  person('male', ['بابک', 'سلیمانی', 'نادر'], day(1359, 7, 7), { spouse: 3, deathDate: parentsDied, hasMobile: false }),
  person('female', ['شیدا', 'مرادی', 'ایرج'], day(1364, 2, 26), {
    spouse: 2,
    deathDate: parentsDied,
    hasMobile: false,
  }),
]);

/** Three generations; the son is a few days from eighteen on the day everything is true at. */
const threeGenerations = household('اهواز', [
  person('male', ['یاسر', 'دهقان', 'منوچهر'], day(1358, 5, 14), { spouse: 1, father: 3 }),
  person('female', ['مهری', 'کاظمی', 'عزت'], day(1361, 11, 19), { spouse: 0 }),
  person('male', ['پارسا', 'دهقان', 'یاسر'], day(1387, 8, 15), { father: 0, mother: 1 }),
  person('male', ['منوچهر', 'دهقان', 'ولی'], day(1332, 6, 4)),
]);

/** Stories of guardianship, in the order of {@link places}. */
export const familyHouseholds: readonly StoryHousehold[] = [
  custodians,
  formerHusband,
  hidden,
  excluded,
  guardians,
  threeGenerations,
];

type Story<Record extends { readonly wardRef: string }> = Omit<Record, 'wardRef' | 'personRef' | 'testatorRef'> & {
  readonly ward: StoryPlace;
  readonly person: StoryPlace;
};

const address = ['Person.residence', 'Person.bills'];

/** What courts ordered in these families. */
export const orderStories: readonly Story<CourtOrder>[] = [
  {
    kind: 'CUSTODY',
    ward: [places.custodian, 1],
    person: [places.custodian, 0],
    excluded: [],
    issuedOn: day(1401, 4, 18),
    until: day(1412, 5, 6),
  },
  {
    kind: 'CUSTODY',
    ward: [places.hidden, 1],
    person: [places.hidden, 0],
    excluded: [],
    issuedOn: day(1403, 2, 9),
    until: day(1415, 8, 17),
  },
  {
    kind: 'EXCLUSION',
    ward: [places.hidden, 1],
    person: [places.excluded, 0],
    excluded: ['*'],
    issuedOn: day(1403, 2, 9),
    until: null,
  },
  {
    kind: 'PROTECTION',
    ward: [places.hidden, 1],
    person: [places.excluded, 1],
    excluded: address,
    issuedOn: day(1403, 2, 9),
    until: null,
  },
  {
    kind: 'GUARDIANSHIP',
    ward: [places.guardian, 1],
    person: [places.guardian, 0],
    excluded: [],
    issuedOn: day(1403, 1, 27),
    until: day(1410, 12, 3),
  },
];

/** The late husband of the widow named her guardian of their son. */
export const willStories: readonly (Story<Will> & { readonly testator: StoryPlace })[] = [
  { ward: [places.widow, 2], person: [places.widow, 0], testator: [places.widow, 1], registeredOn: day(1404, 4, 2) },
];
