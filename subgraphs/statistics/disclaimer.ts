/** With every figure. */
export const disclaimer = {
  fa: 'عددها گرد شده‌اند و با هم جمع نمی‌خورند؛ خانه‌های کوچک، و خانه‌هایی که آن‌ها را لو می‌دادند، نشان داده نمی‌شوند. در این نمونه همهٔ داده‌ها ساختگی است.',
  en: 'Numbers are rounded and do not add up; small cells, and cells that would give them away, are not shown. In this sample all data are made up.',
} as const;
