import type { Text } from './records.ts';

/** What is said wherever the state of a real agency is shown. */
export const madeUpDisclaimer: Text = {
  fa: 'دادهٔ نمایشی: وضعیت این دستگاه واقعی ساختگی است و هیچ سندی آن را نگفته است.',
  en: 'Demonstration data: the state of this real agency is made up; no source document states it.',
};

export const statedDisclaimer: Text = {
  fa: 'وضعیت این دستگاه در آذر ۱۴۰۱ در سند آمده است؛ جزئیات شواهد، جز آنچه سند دارد، ساختگی است.',
  en: "A source document states this agency's state as of Azar 1401; evidence without a source is made up.",
};

export const observedDisclaimer: Text = {
  fa: 'از آنچه خود سامانه ثبت کرده است محاسبه شده است.',
  en: 'Computed from what the platform itself has recorded.',
};

export const figuresDisclaimer: Text = {
  fa: 'دادهٔ نمایشی: شمارهای آذر ۱۴۰۱ با سند می‌خواند (۷۳، ۹ و ۱۸ درصد و ۲۶ دستگاه باقیمانده)؛ اینکه کدام دستگاه در کدام وضعیت است، جز چند مورد، و هر چه به زمانی دیگر برمی‌گردد، ساختگی است.',
  en: 'Demonstration data: the counts as of Azar 1401 follow the source (73, 9 and 18 %, 26 agencies remaining); which agency has which status is, with few exceptions, made up, and so is every other time.',
};
