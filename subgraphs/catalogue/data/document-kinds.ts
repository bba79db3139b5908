import type { DocumentNeed } from '../rules/stage.ts';

interface DocumentKind {
  readonly fa: string;
  readonly en: string;
  readonly document: DocumentNeed;
}

/** What services ask of an applicant. `NONE`: a fact that is typed in or already known, no document. */
export const documentKinds = {
  'national-number': { fa: 'شمارهٔ ملی', en: 'National number', document: 'NONE' },
  'birth-date': { fa: 'تاریخ تولد', en: 'Date of birth', document: 'NONE' },
  'postal-code': { fa: 'کد پستی محل سکونت', en: 'Postal code of residence', document: 'NONE' },
  'plate-number': { fa: 'شمارهٔ پلاک خودرو', en: 'Plate of the vehicle', document: 'NONE' },
  'account-number': { fa: 'شمارهٔ شبا', en: 'Account number (SHEBA)', document: 'NONE' },
  'legal-id': { fa: 'شناسهٔ ملی شرکت', en: 'National legal id of the company', document: 'NONE' },
  'workshop-code': { fa: 'کد کارگاه', en: 'Workshop code', document: 'NONE' },
  'subscription-number': { fa: 'شمارهٔ اشتراک', en: 'Subscription number', document: 'NONE' },
  'identity-card-copy': { fa: 'تصویر کارت ملی', en: 'Copy of the national card', document: 'UPLOAD' },
  'birth-certificate-copy': { fa: 'تصویر شناسنامه', en: 'Copy of the birth certificate', document: 'UPLOAD' },
  photograph: { fa: 'عکس', en: 'Photograph', document: 'UPLOAD' },
  'degree-copy': { fa: 'تصویر مدرک تحصیلی', en: 'Copy of the degree', document: 'UPLOAD' },
  'ownership-deed-copy': { fa: 'تصویر سند مالکیت', en: 'Copy of the ownership deed', document: 'UPLOAD' },
  'service-card-copy': { fa: 'تصویر کارت پایان خدمت', en: 'Copy of the military service card', document: 'UPLOAD' },
  'medical-file-copy': { fa: 'تصویر پروندهٔ پزشکی', en: 'Copy of the medical file', document: 'UPLOAD' },
  'employment-letter': { fa: 'گواهی اشتغال به کار', en: 'Letter of employment', document: 'UPLOAD' },
  'technical-drawings': { fa: 'نقشه‌های فنی', en: 'Technical drawings', document: 'UPLOAD' },
  'financial-statements': { fa: 'صورت‌های مالی', en: 'Financial statements', document: 'UPLOAD' },
  'birth-certificate': { fa: 'اصل شناسنامه', en: 'Original birth certificate', document: 'PAPER' },
  'medical-certificate': { fa: 'اصل گواهی پزشکی', en: 'Original medical certificate', document: 'PAPER' },
  'vehicle-papers': { fa: 'اصل برگ سبز و کارت خودرو', en: 'Original vehicle title and card', document: 'PAPER' },
  'signed-form': { fa: 'فرم امضاشده', en: 'Signed form', document: 'PAPER' },
} as const satisfies Record<string, DocumentKind>;
