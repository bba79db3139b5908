import type { Stage } from './stage.ts';

/** What no service may do, whatever its later stages are: receipt can always be electronic (report of Azar 1401). */
export const violations = {
  RECEIPT_NOT_RECORDED: {
    fa: 'دریافت درخواست ثبت نشده است.',
    en: 'How the request is received is not on record.',
  },
  RECEIPT_NOT_ONLINE: {
    fa: 'درخواست برخط دریافت نمی‌شود؛ دریافت همیشه می‌تواند الکترونیکی باشد، حتی اگر پردازش یا تحویل فیزیکی باشد.',
    en: 'The request is not received online; receipt can always be electronic, even where processing or delivery is physical.',
  },
  RECEIPT_NOT_IMPLEMENTED: {
    fa: 'حتی مرحلهٔ نخست، دریافت، پیاده نشده است.',
    en: 'Not even the first stage, receipt, is implemented.',
  },
} as const;

export type ViolationCode = keyof typeof violations;

/** The violations of a service whose stages run like this; empty when there is none. */
export function violationsOf(stages: readonly Stage[]): readonly ViolationCode[] {
  const receipt = stages.find(({ kind }) => kind === 'RECEIPT');
  if (receipt === undefined) return ['RECEIPT_NOT_RECORDED'];
  return [
    ...(receipt.channel === 'ONLINE' ? [] : (['RECEIPT_NOT_ONLINE'] as const)),
    ...(receipt.implemented ? [] : (['RECEIPT_NOT_IMPLEMENTED'] as const)),
  ];
}

/** Electronic (الکترونیکی): every stage is implemented and online. Whether its agency is connected is another matter. */
export function isElectronic(stages: readonly Stage[]): boolean {
  return stages.length > 0 && stages.every(({ channel, implemented }) => channel === 'ONLINE' && implemented);
}
