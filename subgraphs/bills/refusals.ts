import { AgencyError } from '../kit/errors.ts';
import type { IssuedInput } from './issued-bill.ts';

/** Somebody else's subscription and one that does not exist are refused alike. */
export function noSuchSubscription(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'این صادرکننده اشتراکی با این شناسهٔ قبض ندارد.',
    en: 'This issuer has no subscription under this bill number.',
  });
}

export function issuedAlready(): AgencyError {
  return new AgencyError('BILL_ISSUED_ALREADY', {
    fa: 'برای این اشتراک و این دوره پیش‌تر قبض صادر شده است؛ دوره را بررسی کنید.',
    en: 'This subscription has a bill for this period, or a later one; check the period.',
  });
}

/** What a payment number can hold: whole thousands, up to eight digits of them. */
const mostRial = 99_999_999_000n;

/** @throws AgencyError BAD_USER_INPUT for an amount that no payment number holds, and for dates out of range */
export function refuseIssue({ amount, periodFrom, periodTo, dueOn }: IssuedInput, today: string): void {
  if (amount <= 0n || amount > mostRial || amount % 1000n !== 0n) {
    throw unacceptable(
      `مبلغ باید مضربی از ۱۰۰۰ ریال و حداکثر ${mostRial} ریال باشد.`,
      `The amount must be a multiple of 1,000 rial, and at most ${mostRial}.`,
    );
  }
  if (periodFrom > periodTo || periodTo > today) {
    throw unacceptable(
      'دوره باید پیش از امروز و پایان آن پس از آغازش باشد.',
      'The period must be over, and end after it has begun.',
    );
  }
  if (dueOn < today || dueOn > `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`) {
    throw unacceptable('مهلت پرداخت باید از امروز تا یک سال دیگر باشد.', 'It must be due within a year from today.');
  }
}

function unacceptable(fa: string, en: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', { fa, en });
}
