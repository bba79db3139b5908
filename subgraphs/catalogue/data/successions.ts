import type { Succession } from '../rules/succession.ts';
import type { AgencyRow } from './rows.ts';

/** Agencies that had ended before the catalogue began: they have no services here, and no figure counts them. */
export const endedAgencies: readonly AgencyRow[] = [
  {
    id: 'roads-transport-ministry',
    class: 'MINISTRY',
    fa: 'وزارت راه و ترابری',
    en: 'Ministry of Roads and Transportation',
  },
  {
    id: 'housing-ministry',
    class: 'MINISTRY',
    fa: 'وزارت مسکن و شهرسازی',
    en: 'Ministry of Housing and Urban Development',
  },
];

/** Facts of general knowledge, as the press reported them; to be read by a lawyer before real use. */
export const successions: readonly Succession[] = [
  {
    id: 'roads-ministry-1390',
    kind: 'MERGER',
    effectiveOn: '2011-06-21',
    predecessors: ['housing-ministry', 'roads-transport-ministry'],
    successors: ['roads-ministry'],
    legalBasis: {
      fa: 'مادهٔ ۱ قانون تشکیل وزارت راه و شهرسازی، مصوب ۱۳۹۰/۰۳/۳۱: از تاریخ تصویب',
      en: 'Article 1 of the Act establishing the Ministry of Roads and Urban Development, passed 1390/03/31: from that day on',
    },
    source: {
      fa: 'خبرگزاری مهر، ۸ تیر ۱۳۹۰ (ابلاغ قانون)؛ از دانش عمومی، نیازمند تأیید حقوق‌دان',
      en: 'Mehr News, 8 Tir 1390 (the act as notified); general knowledge, to be confirmed by a lawyer',
    },
    decidedBy: { fa: 'مجلس شورای اسلامی', en: 'Islamic Consultative Assembly' },
    decidedOn: '2011-06-21',
    centreVote: 'NOT_INVITED',
    handovers: [],
  },
];
