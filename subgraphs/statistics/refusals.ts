import { AgencyError } from '../kit/errors.ts';

export function analystOnly(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'آمار را تنها تحلیلگری می‌پرسد که خود وارد شده و از سوی دستگاهش معرفی شده است.',
    en: 'Figures are asked for by an analyst alone, who has signed in and was named by her agency.',
  });
}

export function figureNotReleased(period: string, from: Date): AgencyError {
  return new AgencyError('FIGURE_NOT_RELEASED', {
    fa: `آمار ${period} هنوز منتشر نشده است: دوره باید به پایان رسیده و آنچه دیر می‌رسد رسیده باشد. پس از ${written(from)} دوباره بپرسید.`,
    en: `${period} is not released yet: the period has to be over, and what comes late has to have come. Ask again after ${written(from)}.`,
  });
}

export function badPeriod(per: 'MONTH' | 'YEAR'): AgencyError {
  const example = per === 'MONTH' ? '1405-07' : '1405';
  return new AgencyError('BAD_USER_INPUT', {
    fa: `مقدار first و last باید ${per === 'MONTH' ? 'ماه' : 'سال'} شمسی مانند ${example} باشد، last پیش از first نباشد و حداکثر ۲۴ دوره باشد.`,
    en: `\`from\` and \`to\` must be a Jalali ${per.toLowerCase()} such as ${example}, \`to\` not before \`from\`, and 24 of them at most.`,
  });
}

export function tableNotOffered(tables: readonly (readonly string[])[]): AgencyError {
  const offered = tables.map((dimensions) => `[${dimensions.join(', ')}]`).join(' ');
  return new AgencyError('TABLE_NOT_OFFERED', {
    fa: `این آمار با این بُعدها منتشر نمی‌شود. جدول‌های آن: ${offered}`,
    en: `The figure is not released by these dimensions. Its tables: ${offered}`,
  });
}

export function badFilter(dimension: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: `صافی ${dimension} باید از بُعدهای همین پرسش باشد، یک بار بیاید و ۱ تا ۱۰۰ مقدار کوتاه داشته باشد.`,
    en: `The filter ${dimension} must be one of the question's dimensions, come once, and have 1 to 100 short values.`,
  });
}

export function budgetExhausted(refillsAt: Date, points: number): AgencyError {
  return new AgencyError('BUDGET_EXHAUSTED', {
    fa: `بودجهٔ پرسش شما برای این پرسش (${points} امتیاز) بس نیست؛ در ${written(refillsAt)} از نو پر می‌شود.`,
    en: `Your budget does not suffice for this question (${points} points); it refills at ${written(refillsAt)}.`,
  });
}

/** As the schema writes instants. */
function written(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}
