/** Made up: no insurer of this name is licensed. */
export const insurer = {
  fa: 'بیمهٔ تکمیلی مهربان (ساختگی)',
  en: 'Mehrban Supplementary Insurance (made up)',
} as const;
