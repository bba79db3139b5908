/** How the facts of the two sides contradict each other. */
export type Comparator =
  /** What B says happened on a later day than A allows. */
  | 'LATER'
  /** The two values are not the same. */
  | 'DIFFERENT'
  /** Both hold at the same time. */
  | 'BOTH_HOLD';

export interface RuleSide {
  /** The agency that states it, by the name of its subgraph. */
  readonly publisher: string;
  /** Its id in the catalogue. */
  readonly agency: string;
  /** The field that is contradicted, by its schema coordinate. */
  readonly coordinate: string;
}

/** What two registers must not say of the same person, or company, at once. */
export interface ContradictionRule {
  readonly id: string;
  readonly title: { readonly fa: string; readonly en: string };
  readonly about: 'PERSON' | 'COMPANY';
  readonly comparator: Comparator;
  /** For how many days after the day of side A side B is no contradiction. */
  readonly graceDays: number;
  /** Within how many days each owner corrects its record or says why it stands. */
  readonly termDays: number;
  /** Persian; (k): from general knowledge, to be read by a lawyer before real use. */
  readonly legalBasis: string;
  readonly sides: { readonly A: RuleSide; readonly B: RuleSide };
}

const death: RuleSide = {
  publisher: 'civil-registry',
  agency: 'civil-registry',
  coordinate: 'Person.lifeStatus',
};

/** The declared rules; a migration puts them into the table that everything reads. */
export const contradictionRules: readonly ContradictionRule[] = [
  {
    id: 'pension-after-death',
    title: {
      fa: 'فوت در ثبت احوال و پرداخت مستمری پس از آن به همان شخص (تأمین اجتماعی)',
      en: 'Dead in the civil registry, and a pension paid to the same person afterwards (social security)',
    },
    about: 'PERSON',
    comparator: 'LATER',
    graceDays: 31,
    termDays: 30,
    legalBasis:
      'قانون تأمین اجتماعی ۱۳۵۴، مواد ۸۰ و ۸۳: مستمری با فوت مستمری‌بگیر پایان می‌یابد و به بازماندگان می‌رسد؛ ماه فوت پرداختنی است (k)',
    sides: {
      A: death,
      B: { publisher: 'social-security', agency: 'social-security', coordinate: 'Pension.lastPaidOn' },
    },
  },
  {
    id: 'civil-pension-after-death',
    title: {
      fa: 'فوت در ثبت احوال و پرداخت حقوق بازنشستگی پس از آن به همان شخص (صندوق بازنشستگی کشوری)',
      en: 'Dead in the civil registry, and a pension paid to the same person afterwards (civil servants’ fund)',
    },
    about: 'PERSON',
    comparator: 'LATER',
    graceDays: 31,
    termDays: 30,
    legalBasis: 'قانون استخدام کشوری ۱۳۴۵، مواد ۸۱ تا ۸۶: حقوق وظیفه پس از فوت به وراث قانونی می‌رسد (k)',
    sides: {
      A: death,
      B: { publisher: 'pension-fund', agency: 'civil-servants-pension', coordinate: 'CivilServicePension.lastPaidOn' },
    },
  },
  {
    id: 'insured-after-death',
    title: {
      fa: 'فوت در ثبت احوال و آمدن نام همان شخص در فهرست بیمهٔ کارفرما پس از آن',
      en: "Dead in the civil registry, and on an employer's insurance list afterwards",
    },
    about: 'PERSON',
    comparator: 'LATER',
    graceDays: 31,
    termDays: 30,
    legalBasis: 'قانون تأمین اجتماعی ۱۳۵۴، مواد ۳۹ و ۱۰۰: کارفرما صورت مزد کارکنان را می‌فرستد (k)',
    sides: {
      A: death,
      B: { publisher: 'social-security', agency: 'social-security', coordinate: 'InsurancePeriod.to' },
    },
  },
  {
    id: 'vehicle-of-the-dead',
    title: {
      fa: 'فوت در ثبت احوال و خودرویی که یک سال پس از آن هنوز به نام همان شخص است',
      en: 'Dead in the civil registry, and still the owner of a vehicle a year later',
    },
    about: 'PERSON',
    comparator: 'BOTH_HOLD',
    graceDays: 365,
    termDays: 60,
    legalBasis:
      'قانون مدنی، مواد ۸۶۷ و ۸۶۸ و قانون رسیدگی به تخلفات رانندگی ۱۳۸۹، مادهٔ ۲۹: مالکیت با فوت به وراث می‌رسد و در پلاک ثبت می‌شود (k)',
    sides: {
      A: death,
      B: { publisher: 'traffic-police', agency: 'traffic-police', coordinate: 'Person.vehicles' },
    },
  },
  {
    id: 'tax-address-differs',
    title: {
      fa: 'کد پستی اقامتگاه در پایگاه نشانی با کد پستی اقامتگاه مالیاتی یکی نیست',
      en: 'The postal code of the residence differs from that of the tax domicile',
    },
    about: 'PERSON',
    comparator: 'DIFFERENT',
    graceDays: 0,
    termDays: 30,
    legalBasis:
      'قانون الزام اختصاص شمارهٔ ملی و کد پستی ۱۳۷۶ و قانون مالیات‌های مستقیم، مادهٔ ۲۰۸: اقامتگاه قانونی مؤدی (k)',
    sides: {
      A: { publisher: 'post', agency: 'post', coordinate: 'Address.postalCode' },
      B: { publisher: 'tax', agency: 'tax-administration', coordinate: 'TaxDomicile.postalCode' },
    },
  },
  {
    id: 'licence-of-dissolved-company',
    title: {
      fa: 'شرکت در دفتر ثبت منحل است و مجوزی معتبر دارد',
      en: 'A company is dissolved in the register, and holds a valid licence',
    },
    about: 'COMPANY',
    comparator: 'BOTH_HOLD',
    graceDays: 0,
    termDays: 30,
    legalBasis:
      'لایحهٔ قانونی اصلاح قسمتی از قانون تجارت ۱۳۴۷، مواد ۲۰۲ تا ۲۰۹: شخصیت حقوقی شرکت منحل تنها برای تصفیه می‌ماند (k)',
    sides: {
      A: { publisher: 'companies', agency: 'deeds-registration', coordinate: 'LegalPerson.state' },
      B: { publisher: 'licences', agency: 'licences-portal', coordinate: 'Licence.state' },
    },
  },
];
