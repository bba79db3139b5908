import type { Text } from './records.ts';
import type { Evidence } from './rules/evidence.ts';

/** A dated fact in words. */
export function evidenceText(fact: Evidence): Text {
  switch (fact.kind) {
    case 'WINDOW_OPENED':
      return { fa: 'پنجرهٔ خود را باز کرد.', en: 'Opened its own window.' };
    case 'WINDOW_CLOSED':
      return { fa: 'پنجرهٔ خود را بست.', en: 'Closed its own window.' };
    case 'COMPOSED':
      return {
        fa: `نسخهٔ ${fact.schemaVersion} طرح‌واره‌اش با طرح‌وارهٔ ملی ترکیب شد.`,
        en: `Version ${fact.schemaVersion} of its schema composed with the national one.`,
      };
    case 'COMPOSITION_FAILED':
      return {
        fa: `نسخهٔ ${fact.schemaVersion} طرح‌واره‌اش با طرح‌وارهٔ ملی ترکیب نشد.`,
        en: `Version ${fact.schemaVersion} of its schema did not compose with the national one.`,
      };
    case 'CONFORMANCE_RUN':
      return {
        fa: `آزمون انطباق نسخهٔ ${fact.schemaVersion}: ${persian(fact.passed)} پذیرفته، ${persian(fact.failed)} رد.`,
        en: `Conformance run of version ${fact.schemaVersion}: ${fact.passed} passed, ${fact.failed} failed.`,
      };
    case 'ANSWERED':
      return answerText(fact.callerId, fact.agencyId);
    case 'SYSTEM_CONNECTED':
      return {
        fa: `سامانهٔ ${fact.systemId} به پنجرهٔ ملی متصل شد.`,
        en: `The system ${fact.systemId} was connected to the national window.`,
      };
    case 'HOSTED':
      return hostingText(fact);
    case 'MEETING':
    case 'DECLARATION':
      return fact.text;
    default:
      return fact satisfies never;
  }
}

function answerText(callerId: string | null, agencyId: string): Text {
  if (callerId === null) return { fa: 'به آزمونهٔ سامانه پاسخ داد.', en: 'Answered a probe of the platform.' };
  if (callerId === agencyId) return { fa: 'به پرسش خودش پاسخ داد.', en: 'Answered a query of its own.' };
  return { fa: `به پرسش ${callerId} پاسخ داد.`, en: `Answered a query of ${callerId}.` };
}

const centres = {
  MAIN: { fa: 'مرکز دادهٔ اصلی', en: 'main data centre' },
  BACKUP: { fa: 'مرکز دادهٔ پشتیبان', en: 'backup data centre' },
} as const;

const places = {
  GOVERNMENT_CLOUD: { fa: 'در ابر یکپارچهٔ دولت', en: 'in the unified government cloud' },
  OWN_DATA_CENTRE: { fa: 'نزد خود دستگاه', en: "on the agency's own premises" },
  THIS_MACHINE: { fa: 'روی رایانه‌ای برای توسعه', en: "on a developer's machine" },
} as const;

function hostingText({ centre, hostedAt, site }: Extract<Evidence, { readonly kind: 'HOSTED' }>): Text {
  const where = site === null ? '' : ` (${site})`;
  return {
    fa: `${centres[centre].fa}اش ${places[hostedAt].fa} دیده شد${where}.`,
    en: `Its ${centres[centre].en} was seen ${places[hostedAt].en}${where}.`,
  };
}

function persian(count: number): string {
  return count.toLocaleString('fa-IR');
}
