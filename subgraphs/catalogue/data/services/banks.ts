import type { ServiceRow, ServiceTable } from '../rows.ts';

/** What each bank offers in much the same way: electronic, and yet not through a connected window (report of Azar 1401). */
const everyBank: readonly ServiceRow[] = [
  [
    'account-ownership',
    'استعلام مالکیت حساب (شبا)',
    'Inquiry of account ownership (SHEBA)',
    'fully-online',
    ['own', 'high-use', 'inquiry'],
    ['account-number'],
  ],
  [
    'account-opening',
    'افتتاح حساب غیرحضوری',
    'Opening of an account without a visit',
    'online-with-review',
    ['own', 'high-use'],
    ['national-number'],
  ],
  ['bill-payment', 'پرداخت قبض', 'Payment of a bill', 'fully-online', ['own', 'high-use']],
];

export const bankServices: ServiceTable = {
  'bank-melli': [
    ...everyBank,
    ['currency-for-students', 'ارز دانشجویی', 'Currency for students abroad', 'upload-and-review', [], ['degree-copy']],
  ],
  'bank-sepah': [
    ...everyBank,
    ['pension-payment', 'پرداخت حقوق بازنشستگان نیروهای مسلح', 'Payment of military pensions', 'fully-online'],
  ],
  'bank-mellat': [
    ...everyBank,
    [
      'letter-of-guarantee',
      'صدور ضمانت‌نامه',
      'Letter of guarantee',
      'upload-and-review',
      [],
      ['financial-statements'],
    ],
  ],
  'bank-tejarat': [
    ...everyBank,
    ['letter-of-credit', 'گشایش اعتبار اسنادی', 'Letter of credit', 'upload-and-review', [], ['financial-statements']],
  ],
  'bank-saderat': [...everyBank, ['safe-box', 'صندوق امانات', 'Safe deposit box', 'on-paper', [], ['signed-form']]],
  'bank-maskan': [
    ...everyBank,
    [
      'housing-loan',
      'تسهیلات خرید مسکن',
      'Housing loan',
      'upload-and-review',
      ['own'],
      ['ownership-deed-copy', 'employment-letter'],
    ],
  ],
  'bank-keshavarzi': [
    ...everyBank,
    ['farmer-loan', 'تسهیلات کشاورزی', 'Loan for farmers', 'upload-and-review', ['own'], ['ownership-deed-copy']],
  ],
  'bank-refah': [
    ...everyBank,
    ['pensioner-loan', 'وام بازنشستگان تأمین اجتماعی', 'Loan for pensioners', 'online-with-review'],
  ],
  'post-bank': [
    ...everyBank,
    ['rural-counter', 'باجه‌های بانکی روستایی', 'Search of rural bank counters', 'fully-online', ['own', 'inquiry']],
  ],
  'export-development-bank': [
    [
      'export-credit',
      'تسهیلات صادراتی',
      'Export credit',
      'upload-and-review',
      ['own'],
      ['financial-statements', 'legal-id'],
    ],
    ['buyer-credit', 'اعتبار خریدار', "Buyer's credit", 'not-started', [], ['financial-statements']],
    [
      'account-ownership',
      'استعلام مالکیت حساب (شبا)',
      'Inquiry of account ownership (SHEBA)',
      'fully-online',
      ['own', 'inquiry'],
      ['account-number'],
    ],
  ],
};
