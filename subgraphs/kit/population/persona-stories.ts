import type { Persona, PersonaName } from './persona.ts';

/** What is told about a persona, and where in the story households it is. */
export interface PersonaStory extends Omit<Persona, 'name' | 'person'> {
  readonly household: number;
  readonly member: number;
}

const citizen = { kind: 'citizen', agency: null, assurance: 3, byEmail: false } as const;
const official = (agency: string) => ({ kind: 'official', agency, assurance: 3, byEmail: false }) as const;

/** Everybody here is made up. */
export const personaStories: Readonly<Record<PersonaName, PersonaStory>> = {
  citizen: {
    ...citizen,
    household: 0,
    member: 0,
    titles: { fa: 'شهروند (ساختگی)', en: 'Citizen (made up)' },
    story: {
      fa: 'زنی شاغل در اصفهان با دو خودرو، یک جریمهٔ پرداخت‌نشده، یک ابلاغیهٔ هنوز نرسیده و یکی رسیده و بازنشده، و قبض‌های سررسیدشده. خودروی دست‌دومش جریمه‌ای دارد که مال فروشنده است.',
      en: 'A working woman in Isfahan with two vehicles, one unpaid fine, one judicial notice not yet delivered and one delivered but not opened, and bills due. Her used car has a fine that is the seller’s, not hers.',
    },
  },
  spouse: {
    ...citizen,
    household: 0,
    member: 1,
    titles: { fa: 'همسر شهروند (ساختگی)', en: "The citizen's husband (made up)" },
    story: { fa: 'شوهر شهروند و پدر فرزند او.', en: "The citizen's husband and the father of the child." },
  },
  child: {
    ...citizen,
    household: 0,
    member: 2,
    titles: { fa: 'فرزند (ساختگی)', en: 'Child (made up)' },
    story: {
      fa: 'دختر نوجوان شهروند و همسرش؛ هنوز هجده‌ساله نیست.',
      en: "The couple's daughter; not yet eighteen.",
    },
  },
  pensioner: {
    ...citizen,
    household: 1,
    member: 0,
    titles: { fa: 'بازنشسته (ساختگی)', en: 'Pensioner (made up)' },
    story: {
      fa: 'مستمری بازنشستگی می‌گیرد. پیش از شهروند در همان خانه بود، قبض آبی از آن‌جا مانده و خودرویش را به او فروخته است.',
      en: "Draws an old-age pension. He lived in the citizen's home before her, left a water bill there, and sold her a car.",
    },
  },
  widow: {
    ...citizen,
    household: 2,
    member: 0,
    titles: { fa: 'همسر متوفی (ساختگی)', en: 'Widow (made up)' },
    story: {
      fa: 'مستمری بازماندگان می‌گیرد؛ مستمری خود شوهر درگذشته‌اش یک ماه پس از مرگ هم پرداخت شده است. شوهرش او را وصی پسرشان کرده است.',
      en: "Draws a survivors' pension; her late husband's own pension was still paid once after his death. By his will she is their son's guardian.",
    },
  },
  'signatory-a': {
    ...citizen,
    household: 3,
    member: 0,
    titles: { fa: 'صاحب امضای نخست شرکت (ساختگی)', en: 'First signatory of a company (made up)' },
    story: {
      fa: 'مدیرعامل شرکتی که هر سند آن دو امضا می‌خواهد: امضای او و امضای رئیس هیئت‌مدیره.',
      en: 'Managing director of a company whose every paper needs two signatures: his and that of the chair.',
    },
  },
  'signatory-b': {
    ...citizen,
    household: 4,
    member: 0,
    titles: { fa: 'صاحب امضای دوم شرکت (ساختگی)', en: 'Second signatory of a company (made up)' },
    story: {
      fa: 'رئیس هیئت‌مدیرهٔ همان شرکت؛ امضای او در کنار امضای مدیرعامل لازم است.',
      en: 'Chair of the same company; her signature is needed beside that of the managing director.',
    },
  },
  'sole-signatory': {
    ...citizen,
    household: 20,
    member: 0,
    titles: { fa: 'صاحب امضای منفرد شرکت (ساختگی)', en: 'Sole signatory of a company (made up)' },
    story: {
      fa: 'مدیرعامل شرکتی با مسئولیت محدود که اسناد آن با امضای او به‌تنهایی معتبر است.',
      en: 'Managing director of a limited company whose papers she signs alone.',
    },
  },
  'former-signatory': {
    ...citizen,
    household: 21,
    member: 0,
    titles: { fa: 'صاحب امضای پیشین شرکت (ساختگی)', en: 'Former signatory of a company (made up)' },
    story: {
      fa: 'مدیرعامل پیشین همان شرکت که دورهٔ او به سر آمده است؛ شرکت دیگرش در حال تصفیه است و مدیر تصفیه کس دیگری است.',
      en: 'Managing director of the same company before her, whose term has ended; another company of his is in liquidation, which somebody else carries out.',
    },
  },
  custodian: {
    ...citizen,
    household: 14,
    member: 0,
    titles: { fa: 'مادر دارای حضانت (ساختگی)', en: 'Mother with custody (made up)' },
    story: {
      fa: 'پس از طلاق، دادگاه حضانت دخترشان را به او سپرده است؛ پدر همچنان ولی قهری است.',
      en: 'After a divorce the court gave her custody of their daughter, whose natural guardian is still the father.',
    },
  },
  'excluded-father': {
    ...citizen,
    household: 17,
    member: 0,
    titles: { fa: 'پدر محروم به حکم دادگاه (ساختگی)', en: 'Father excluded by a court (made up)' },
    story: {
      fa: 'به حکم دادگاه هیچ سابقه‌ای از پسرش را نمی‌بیند؛ پدربزرگ تنها نشانی کودک را نمی‌بیند.',
      en: "By a court's order he reads nothing about his son; only the child's address is hidden from the grandfather.",
    },
  },
  guardian: {
    ...citizen,
    household: 18,
    member: 0,
    titles: { fa: 'قیم (ساختگی)', en: 'Court-appointed guardian (made up)' },
    story: {
      fa: 'عمهٔ کودکی که پدر و مادرش درگذشته‌اند؛ دادگاه او را قیم کرده است.',
      en: 'Aunt of a boy whose parents have died; the court made her his guardian.',
    },
  },
  abroad: {
    ...citizen,
    assurance: 2, // as identified at a mission
    byEmail: true, // no Iranian mobile number vouches for her
    household: 5,
    member: 0,
    titles: { fa: 'مقیم خارج (ساختگی)', en: 'Living abroad (made up)' },
    story: {
      fa: 'بیرون از کشور زندگی می‌کند و شمارهٔ همراه ایرانی و نشانی در ایران ندارد؛ با ایمیل در سطح ۱ وارد می‌شود و با هویت احرازشده در نمایندگی در سطح ۲.',
      en: 'Lives outside the country, with no Iranian mobile number and no address in the country. Signs in by e-mail at level 1, and as identified at a mission at level 2.',
    },
  },
  'official-tax': {
    ...official('tax-administration'),
    household: 6,
    member: 0,
    titles: { fa: 'کارشناس امور مالیاتی (ساختگی)', en: 'Tax official (made up)' },
    story: {
      fa: 'کارمند سازمان امور مالیاتی با یک پروندهٔ باز به نام خودش؛ هنوز دستگاهی در اینجا پرونده نگه نمی‌دارد.',
      en: 'An official of the tax administration, with one open case in his name; no agency here keeps cases yet.',
    },
  },
  'committee-1': {
    ...official('administrative-employment'),
    household: 7,
    member: 0,
    titles: { fa: 'عضو نخست کمیتهٔ نظارتی (ساختگی)', en: 'First committee member (made up)' },
    story: {
      fa: 'نمایندهٔ سازمان اداری و استخدامی در کمیتهٔ نظارتی.',
      en: 'Sits in the supervisory committee for the Administrative and Recruitment Organisation.',
    },
  },
  'committee-2': {
    ...official('plan-budget'),
    household: 8,
    member: 0,
    titles: { fa: 'عضو دوم کمیتهٔ نظارتی (ساختگی)', en: 'Second committee member (made up)' },
    story: {
      fa: 'نمایندهٔ سازمان برنامه و بودجه در کمیتهٔ نظارتی.',
      en: 'Sits in the supervisory committee for the Plan and Budget Organisation.',
    },
  },
  'committee-3': {
    ...official('executive-council-it'),
    household: 9,
    member: 0,
    titles: { fa: 'عضو سوم کمیتهٔ نظارتی (ساختگی)', en: 'Third committee member (made up)' },
    story: {
      fa: 'نمایندهٔ شورای اجرایی فناوری اطلاعات در کمیتهٔ نظارتی.',
      en: 'Sits in the supervisory committee for the Executive Council for IT.',
    },
  },
  analyst: {
    ...official('executive-council-it'),
    household: 10,
    member: 0,
    titles: { fa: 'تحلیلگر (ساختگی)', en: 'Analyst (made up)' },
    story: {
      fa: 'برای شورای اجرایی فناوری اطلاعات با آمار کار می‌کند. هم‌نام دیگری با همان نام پدر دارد.',
      en: "Works with figures, for the Executive Council for IT. Somebody else has the same name and father's name.",
    },
  },
  'technician-traffic': {
    ...official('traffic-police'),
    household: 11,
    member: 0,
    titles: { fa: 'کارشناس فنی راهور (ساختگی)', en: 'Technician of the traffic police (made up)' },
    story: {
      fa: 'پنجرهٔ پلیس راهور را نگه می‌دارد.',
      en: "Looks after the traffic police's own window.",
    },
  },
  'official-social-security': {
    ...official('social-security'),
    household: 11,
    member: 1,
    titles: { fa: 'کارشناس تأمین اجتماعی (ساختگی)', en: 'Social security official (made up)' },
    story: {
      fa: 'کارمند تأمین اجتماعی که در پروندهٔ باز SSO-1405-0017 (مستمری پس از وفات) استعلام می‌کند. شوهرش در پروندهٔ دیگری آمده است که او خود نمی‌تواند بخواند.',
      en: 'An official of social security who may inquire in the open case SSO-1405-0017, about a pension paid after a death. Another case names her husband, whose records are not hers to read.',
    },
  },
  'official-red-crescent': {
    ...official('red-crescent'),
    household: 6,
    member: 1,
    titles: { fa: 'امدادگر هلال‌احمر (ساختگی)', en: 'Relief worker of the Red Crescent (made up)' },
    story: {
      fa: 'امدادگری که می‌تواند برای شناختن مصدوم دسترسی اضطراری بگیرد.',
      en: 'A relief worker who may take emergency access to find out who an injured person is.',
    },
  },
  'official-cyberspace': {
    ...official('national-cyberspace-centre'),
    household: 12,
    member: 0,
    titles: { fa: 'کارشناس مرکز ملی فضای مجازی (ساختگی)', en: 'Official of the National Cyberspace Centre (made up)' },
    story: {
      fa: 'برنامه‌های اجرایی دستگاه‌ها را در مرکز ملی فضای مجازی بررسی می‌کند؛ هم‌نام تحلیلگر با همان نام پدر است.',
      en: "Examines agencies' executive plans at the National Cyberspace Centre; he is the analyst's namesake.",
    },
  },
};
