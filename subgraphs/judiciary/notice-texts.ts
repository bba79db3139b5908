import type { NoticeKind } from './tables.ts';

interface NoticeText {
  readonly kind: NoticeKind;
  /** Days from service in which to act (from general knowledge, to be confirmed by a lawyer). */
  readonly daysToAct: number;
  readonly weight: number;
  /** Persian; made up. `{case}` stands for the case number. */
  readonly body: string;
}

/** Texts of made-up notices. */
export const noticeTexts: readonly NoticeText[] = [
  {
    kind: 'SUMMONS',
    daysToAct: 5,
    weight: 3,
    body: 'به شما اعلام می‌شود در پروندهٔ {case} برای رسیدگی در شعبه حاضر شوید یا وکیل معرفی کنید. (ساختگی)',
  },
  {
    kind: 'PETITION',
    daysToAct: 10,
    weight: 2,
    body: 'نسخهٔ دادخواست پروندهٔ {case} به پیوست ابلاغ می‌شود؛ پاسخ خود را در مهلت قانونی بفرستید. (ساختگی)',
  },
  {
    kind: 'JUDGMENT',
    daysToAct: 20,
    weight: 3,
    body: 'دادنامهٔ پروندهٔ {case} صادر شده و در مهلت بیست روز قابل تجدیدنظرخواهی است. (ساختگی)',
  },
  {
    kind: 'WARNING',
    daysToAct: 10,
    weight: 2,
    body: 'دادخواست شما در پروندهٔ {case} ناقص است؛ آن را در ده روز کامل کنید. (ساختگی)',
  },
  {
    kind: 'EXECUTION',
    daysToAct: 10,
    weight: 1,
    body: 'اجراییهٔ پروندهٔ {case} صادر شده است؛ در ده روز مفاد آن را اجرا کنید. (ساختگی)',
  },
];

/** Branches that issue the made-up notices. */
export const branches: readonly { readonly fa: string; readonly en: string }[] = [
  { fa: 'شعبهٔ ۳ دادگاه عمومی حقوقی', en: 'Branch 3 of the General Civil Court' },
  { fa: 'شعبهٔ ۱۱ دادگاه خانواده', en: 'Branch 11 of the Family Court' },
  { fa: 'شعبهٔ ۷ دادگاه صلح', en: 'Branch 7 of the Peace Court' },
  { fa: 'شعبهٔ ۲۴ دادگاه تجدیدنظر استان', en: 'Branch 24 of the Provincial Court of Appeal' },
  { fa: 'شعبهٔ ۵ اجرای احکام مدنی', en: 'Branch 5 for the Enforcement of Civil Judgments' },
];
