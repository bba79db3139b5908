import { AgencyError } from '../../kit/errors.ts';
import type { SigningObstacle } from '../rules/exemption-signing.ts';

/** Why something is not recorded: one code and one text each. */

export function unacceptable(fa: string, en: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', { fa, en });
}

export function officesOnly(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'این کار ویژهٔ سامانهٔ داخلی یک دستگاه، یا کارمند آن، برای همان دستگاه است.',
    en: 'Only the back office of an agency, or an official of it, does this, for that agency.',
  });
}

export function officialsOnly(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'این کار امضای یک کارمند است؛ سامانهٔ داخلی باید او را نام ببرد.',
    en: 'This is the signature of an official; the back office has to name her.',
  });
}

/** The same for another agency's and one that does not exist. */
export function notOfYourAgency(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'دستگاه شما چنین سندی ندارد.',
    en: 'Your agency has no such record.',
  });
}

export function noSuchRecord(): AgencyError {
  return unacceptable(
    'چنین سندی نیست؛ شناسه را از فهرست بردارید.',
    'There is no such record; take the id from the list.',
  );
}

export function textHoldsIdentifiers(name: string): AgencyError {
  return new AgencyError('TEXT_HOLDS_IDENTIFIERS', {
    fa: `در ${name} شماره‌ای هست که می‌تواند نشان شخصی باشد (کد ملی، تلفن، حساب، پلاک و مانند آن)؛ این متن منتشر می‌شود، شماره را بردارید.`,
    en: `The value of \`${name}\` holds a number that may stand for a person (national number, telephone, account, plate or the like); the text is published, so leave the number out.`,
  });
}

export function obligationNotBinding(): AgencyError {
  return new AgencyError('OBLIGATION_NOT_BINDING', {
    fa: 'این تکلیف جاری نیست یا بر این دستگاه نیست؛ تکلیف‌های دستگاه را در obligations ببینید.',
    en: 'This duty is not in force, or does not bind this agency; see its duties in `obligations`.',
  });
}

export function termNotValid(mostDays: number): AgencyError {
  const days = mostDays.toLocaleString('fa-IR');
  return new AgencyError('TERM_NOT_VALID', {
    fa: `این روز باید از فردا تا ${days} روز دیگر باشد؛ مهلتی بی پایان یا درازتر نیست.`,
    en: `This day has to be from tomorrow to ${mostDays} days from now; there is no term without an end, or longer than that.`,
  });
}

export function exemptionPending(): AgencyError {
  return new AgencyError('EXEMPTION_PENDING', {
    fa: 'درخواستی از همین تکلیف هنوز تصمیم‌گیری نشده است؛ منتظر بمانید یا آن را پس بگیرید.',
    en: 'A request about this duty is still undecided; wait for the decision, or withdraw it.',
  });
}

export function renewalNotNamed(): AgencyError {
  return new AgencyError('EXEMPTION_RENEWAL_NOT_NAMED', {
    fa: 'این دستگاه از این تکلیف پیش‌تر استثنا داشته است؛ این درخواست تمدید است و باید آخرین استثنای پذیرفته را در renews نام ببرد.',
    en: 'This agency was exempt from this duty before; this is a renewal, and has to name the last granted exemption in `renews`.',
  });
}

export function renewalNotValid(): AgencyError {
  return new AgencyError('EXEMPTION_RENEWAL_NOT_VALID', {
    fa: 'آنچه در renews آمده آخرین استثنای پذیرفتهٔ این دستگاه از این تکلیف نیست.',
    en: 'What `renews` names is not the last granted exemption of this agency from this duty.',
  });
}

export function reasonsNotFresh(): AgencyError {
  return new AgencyError('EXEMPTION_REASONS_NOT_FRESH', {
    fa: 'همین دلیل‌ها پیش‌تر برای این تکلیف آمده است؛ هر درخواست دلیل‌های تازه می‌خواهد.',
    en: 'The same reasons were given for this duty before; every request needs fresh ones.',
  });
}

const obstacles = {
  OWN_AGENCY: {
    code: 'EXEMPTION_OF_OWN_AGENCY',
    fa: 'هیچ نهادی دربارهٔ درخواست خودش تصمیم نمی‌گیرد؛ نهادهای دیگر تصمیم می‌گیرند.',
    en: 'No institution decides about its own request; the others do.',
  },
  NO_SEAT: {
    code: 'NO_COMMITTEE_SEAT',
    fa: 'دستگاه شما در کمیتهٔ نظارتی برای این درخواست کرسی ندارد.',
    en: 'Your agency has no seat in the supervisory committee for this request.',
  },
  WITHDRAWN: {
    code: 'EXEMPTION_WITHDRAWN',
    fa: 'دستگاه متقاضی این درخواست را پس گرفته است.',
    en: 'The applicant has withdrawn this request.',
  },
  DECIDED: {
    code: 'EXEMPTION_DECIDED',
    fa: 'دربارهٔ این درخواست تصمیم گرفته شده است و دیگر تغییر نمی‌کند.',
    en: 'This request is decided, and nothing about it changes any more.',
  },
  OVER: {
    code: 'EXEMPTION_OVER',
    fa: 'آخرین روزی که خواسته شده بود گذشته است؛ درخواست تازه لازم است.',
    en: 'The last day that was asked for has passed; a new request is needed.',
  },
  NOT_UNDER_REVIEW: {
    code: 'EXEMPTION_NOT_UNDER_REVIEW',
    fa: 'رسیدگی به این درخواست آغاز نشده است؛ نخست reviewExemption را بفرستید.',
    en: 'This request was not taken up; send `reviewExemption` first.',
  },
  CHANGED: {
    code: 'EXEMPTION_DIGEST_DIFFERS',
    fa: 'این digest از آنِ این درخواست نیست؛ درخواست را دوباره بخوانید و همان را که می‌خوانید امضا کنید.',
    en: 'This digest is not that of the request; read the request again and sign what you read.',
  },
  INSTITUTION_SIGNED: {
    code: 'INSTITUTION_HAS_SIGNED',
    fa: 'نهاد شما پیش‌تر امضا کرده است؛ هر نهاد یک بار امضا می‌کند.',
    en: 'Your institution has signed already; each signs once.',
  },
  PERSON_HAS_ANOTHER_ROLE: {
    code: 'PERSON_HAS_ANOTHER_ROLE',
    fa: 'همین شخص در این درخواست سمت دیگری داشته است؛ کسی با دو سمت امضا نمی‌کند.',
    en: 'The same person has another role in this request; nobody signs in two.',
  },
} as const satisfies Record<SigningObstacle, { code: string; fa: string; en: string }>;

export function cannotSign(obstacle: SigningObstacle): AgencyError {
  const { code, fa, en } = obstacles[obstacle];
  return new AgencyError(code, { fa, en });
}

export function notOfOffice(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'نهاد شما چنین تصمیمی ثبت نمی‌کند؛ یا در صلاحیتش نیست یا تصمیم از آن نهاد نیست.',
    en: 'Your office records no such decision: it is not for it to take, or not its own.',
  });
}

export function aboutOwnAgency(): AgencyError {
  return new AgencyError('DECISION_ABOUT_OWN_AGENCY', {
    fa: 'هیچ نهادی دربارهٔ دستگاه خودش تصمیم ثبت نمی‌کند.',
    en: 'No office records a decision about its own agency.',
  });
}

export function evidenceDiffers(): AgencyError {
  return new AgencyError('EVIDENCE_DIFFERS', {
    fa: 'شواهد آن لحظه digest دیگری دارد؛ پرونده را دوباره بخوانید و بر همان تصمیم بگیرید.',
    en: 'The evidence at that instant has another digest; read the file again and decide on what you read.',
  });
}

export function decisionReplaced(): AgencyError {
  return new AgencyError('DECISION_NOT_STANDING', {
    fa: 'این تصمیم دیگر برجا نیست: سند دیگری جانشین آن شده یا آن را پس گرفته است.',
    en: 'This decision does not stand any more: another record has superseded or withdrawn it.',
  });
}

export function questionAnswered(): AgencyError {
  return new AgencyError('QUESTION_ANSWERED', {
    fa: 'به این سؤال پاسخ داده شده است.',
    en: 'This question is answered already.',
  });
}

export function notAQuestion(): AgencyError {
  return unacceptable('این تصمیم سؤال نیست و پاسخی ندارد.', 'This decision is no question and takes no answer.');
}

export function versionNotCurrent(): AgencyError {
  return new AgencyError('SCHEMA_VERSION_NOT_CURRENT', {
    fa: 'این نسخه آخرین نسخهٔ ترکیب‌شدهٔ طرح‌وارهٔ دستگاه نیست؛ نسخهٔ جاری را در connection.evidence ببینید.',
    en: "This is not the version of the agency's schema that composed last; see the current one in `connection.evidence`.",
  });
}

export function conformitySigned(): AgencyError {
  return new AgencyError('CONFORMITY_SIGNED', {
    fa: 'انطباق همین نسخه با همین مصوبه پیش‌تر امضا شده است.',
    en: 'The conformity of this version to this resolution is signed already.',
  });
}

export function planNotAtThisStep(): AgencyError {
  return new AgencyError('PLAN_NOT_AT_THIS_STEP', {
    fa: 'برنامه در این گام نیست: نخست فرستاده، سپس تأیید و پس از آن منعکس می‌شود، هر کدام یک بار.',
    en: 'The plan is not at this step: it is submitted, then confirmed, then forwarded, each once.',
  });
}
