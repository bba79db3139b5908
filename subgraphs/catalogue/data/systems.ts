/**
 * Systems that belong to agencies and are counted apart from them. That four of the IT Organisation were connected is
 * stated by the source, which four is not: the names are those that other source documents mention.
 */
export const systems = [
  {
    id: 'iran-gov-ir',
    agency: 'ict-organisation',
    fa: 'درگاه اینترنتی خدمات دولت (iran.gov.ir)',
    en: 'Government services portal (iran.gov.ir)',
  },
  { id: 'national-folder', agency: 'ict-organisation', fa: 'کارپوشهٔ ملی ایرانیان', en: 'National folder' },
  { id: 'mobile-government', agency: 'ict-organisation', fa: 'دولت همراه', en: 'Mobile government' },
  {
    id: 'g4b',
    agency: 'ict-organisation',
    fa: 'خدمات دولت به کسب‌وکارها (G4B)',
    en: 'Government services for businesses (G4B)',
  },
  {
    id: 'mikhak',
    agency: 'foreign-affairs',
    fa: 'میخک (سامانهٔ یکپارچهٔ خدمات کنسولی)',
    en: 'Mikhak (consular services)',
  },
  { id: 'nomads-services', agency: 'agriculture-jihad', fa: 'سامانهٔ خدمات عشایری', en: "Nomads' services" },
  { id: 'sana', agency: 'judiciary', fa: 'ثنا (ابلاغ الکترونیک قضایی)', en: 'SANA (electronic service of notices)' },
] as const;
