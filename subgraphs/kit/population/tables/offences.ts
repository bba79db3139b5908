export interface Offence {
  readonly code: string;
  /** Persian title. */
  readonly title: string;
  /** Rial, a multiple of 1,000. */
  readonly amount: bigint;
  readonly weight: number;
}

/** Offences with plausible amounts. The codes are this population's own, not the official table's. */
export const offences: readonly Offence[] = [
  { code: '9011', title: 'سرعت غیرمجاز تا ۳۰ کیلومتر در ساعت', amount: 3_000_000n, weight: 26 },
  { code: '9012', title: 'سرعت غیرمجاز از ۳۰ تا ۵۰ کیلومتر در ساعت', amount: 6_000_000n, weight: 9 },
  { code: '9021', title: 'عبور از چراغ قرمز', amount: 9_000_000n, weight: 6 },
  { code: '9031', title: 'توقف ممنوع', amount: 1_500_000n, weight: 22 },
  { code: '9032', title: 'توقف دوبله', amount: 2_400_000n, weight: 8 },
  { code: '9041', title: 'ورود به محدودهٔ طرح ترافیک', amount: 2_000_000n, weight: 9 },
  { code: '9051', title: 'استفاده از تلفن همراه هنگام رانندگی', amount: 4_000_000n, weight: 8 },
  { code: '9061', title: 'نبستن کمربند ایمنی', amount: 2_500_000n, weight: 9 },
  { code: '9071', title: 'نداشتن معاینهٔ فنی', amount: 1_800_000n, weight: 7 },
  { code: '9081', title: 'سبقت غیرمجاز', amount: 12_000_000n, weight: 3 },
];
