import { AgencyError } from '../kit/errors.ts';

/** Why a request of nomads is not taken or not moved: one code and one text each. */

export function notANomad(): AgencyError {
  return new AgencyError('NOT_A_NOMAD_HOUSEHOLD', {
    fa: 'شما در دفتر خانوارهای عشایری نیستید.',
    en: 'You are not in the register of nomad households.',
  });
}

export function headOnly(): AgencyError {
  return new AgencyError('HEAD_OF_HOUSEHOLD_ONLY', {
    fa: 'این درخواست را تنها سرپرست خانوار عشایری می‌دهد.',
    en: 'Only the head of a nomad household makes this request.',
  });
}

export function cardExpired(): AgencyError {
  return new AgencyError('NOMAD_CARD_EXPIRED', {
    fa: 'اعتبار کارت عشایری تا پایان این کار برقرار نیست؛ نخست آن را تمدید کنید.',
    en: 'The nomad card does not last until then; have it renewed first.',
  });
}

export function outOfSeason(): AgencyError {
  return new AgencyError('OUT_OF_SEASON', {
    fa: 'روز حرکت در فصل این کوچ نیست، گذشته است، یا رسیدن بیش از شصت روز پس از آن است.',
    en: 'The day of leaving is out of the season of this migration or past, or arrival comes more than sixty days later.',
  });
}

export function moreThanRegistered(): AgencyError {
  return new AgencyError('MORE_THAN_REGISTERED', {
    fa: 'شمار دام از شمار ثبت‌شدهٔ خانوار بیشتر است.',
    en: 'These are more animals than are registered of the household.',
  });
}

export function permitExists(): AgencyError {
  return new AgencyError('PERMIT_EXISTS', {
    fa: 'برای همین کوچ پروانه‌ای صادر یا خواسته شده است.',
    en: 'A permit for this migration was granted or asked for already.',
  });
}

export function quotaExceeded(): AgencyError {
  return new AgencyError('QUOTA_EXCEEDED', {
    fa: 'از ماندهٔ سهمیهٔ امسال بیشتر است؛ مانده را در feedQuotas ببینید.',
    en: "This is more than is left of the year's quota; see `feedQuotas`.",
  });
}

export function notThisAgency(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'دربارهٔ این درخواست تنها سازمان امور عشایری تصمیم می‌گیرد.',
    en: "Only the Nomads' Affairs Organisation decides on this request.",
  });
}

export function unacceptable(fa: string, en: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', { fa, en });
}
