import type { ServiceRow, ServiceTable } from '../rows.ts';

/** Hospitals: some lead in electronic services and lag in connection (report of Azar 1401). */
const everyHospital: readonly ServiceRow[] = [
  [
    'clinic-appointment',
    'نوبت‌دهی اینترنتی درمانگاه',
    'Appointment at the clinic by internet',
    'fully-online',
    ['own', 'high-use'],
    ['national-number'],
  ],
  [
    'test-results',
    'جواب آزمایش',
    'Laboratory results',
    'fully-online',
    ['own', 'high-use', 'inquiry'],
    ['national-number'],
  ],
  ['medical-file', 'رونوشت پروندهٔ پزشکی', 'Copy of a medical file', 'collect-in-person', [], ['signed-form']],
];

export const healthServices: ServiceTable = {
  'health-ministry': [
    [
      'electronic-health-record',
      'پروندهٔ الکترونیکی سلامت',
      'Electronic health record',
      'fully-online',
      ['own', 'high-use', 'inquiry'],
      ['national-number'],
    ],
    [
      'vaccination-card',
      'کارت واکسیناسیون',
      'Vaccination card',
      'fully-online',
      ['own', 'high-use'],
      ['national-number'],
    ],
    [
      'clinic-licence',
      'پروانهٔ تأسیس درمانگاه',
      'Licence of a clinic',
      'upload-and-review',
      ['own'],
      ['ownership-deed-copy', 'degree-copy'],
    ],
    [
      'degree-recognition',
      'ارزشیابی مدارک پزشکی خارج از کشور',
      'Recognition of a foreign medical degree',
      'on-paper',
      [],
      ['degree-copy'],
    ],
  ],
  'health-insurance': [
    [
      'cover-inquiry',
      'استعلام پوشش بیمهٔ پایه',
      'Inquiry of basic health cover',
      'fully-online',
      ['own', 'high-use', 'inquiry'],
      ['national-number'],
    ],
    [
      'cover-renewal',
      'تمدید بیمهٔ سلامت همگانی',
      'Renewal of universal health insurance',
      'online-with-review',
      ['own', 'high-use'],
      ['national-number'],
    ],
    [
      'special-patients',
      'ثبت بیماران خاص',
      'Registration of special patients',
      'upload-and-review',
      [],
      ['medical-file-copy'],
    ],
  ],
  'food-drug': [
    [
      'drug-authenticity',
      'استعلام اصالت دارو',
      'Inquiry of the authenticity of a drug',
      'fully-online',
      ['own', 'high-use', 'inquiry'],
    ],
    ['pharmacy-licence', 'پروانهٔ داروخانه', 'Licence of a pharmacy', 'upload-and-review', ['own'], ['degree-copy']],
    [
      'health-mark',
      'پروانهٔ بهداشتی ساخت',
      'Sanitary production licence',
      'visit-for-processing',
      [],
      ['technical-drawings'],
    ],
  ],
  'blood-transfusion': [
    [
      'donation-appointment',
      'نوبت اهدای خون',
      'Appointment for blood donation',
      'visit-for-processing',
      ['own', 'high-use'],
    ],
    ['donor-card', 'کارت اهداکننده', 'Donor card', 'online-then-post', ['own']],
    [
      'donor-results',
      'نتیجهٔ آزمایش اهداکننده',
      "Donor's test results",
      'fully-online',
      ['own', 'inquiry'],
      ['national-number'],
    ],
  ],
  'red-crescent': [
    ['first-aid-course', 'دورهٔ کمک‌های اولیه', 'First-aid course', 'visit-for-processing', ['own', 'high-use']],
    [
      'medicine-request',
      'درخواست داروی کمیاب',
      'Request for a scarce medicine',
      'upload-and-review',
      ['own'],
      ['medical-file-copy'],
    ],
    ['volunteer-registration', 'ثبت‌نام داوطلبان', 'Registration of volunteers', 'fully-online'],
  ],
  'medical-council': [
    ['physician-search', 'جست‌وجوی پزشک', 'Search of physicians', 'fully-online', ['own', 'high-use', 'inquiry']],
    [
      'membership-renewal',
      'تمدید عضویت نظام پزشکی',
      'Renewal of membership',
      'online-with-review',
      ['own'],
      ['national-number'],
    ],
    [
      'malpractice-complaint',
      'شکایت از قصور پزشکی',
      'Complaint of malpractice',
      'upload-and-review',
      ['own'],
      ['medical-file-copy'],
    ],
  ],
  'nursing-council': [
    ['nurse-search', 'جست‌وجوی پرستار', 'Search of nurses', 'fully-online', ['own', 'inquiry']],
    ['membership', 'عضویت نظام پرستاری', 'Membership', 'upload-and-review', [], ['degree-copy']],
    [
      'home-care-licence',
      'پروانهٔ پرستاری در منزل',
      'Licence of nursing at home',
      'upload-and-review',
      [],
      ['degree-copy'],
    ],
    ['training-credit', 'امتیاز آموزش مداوم', 'Credits of continuing training', 'receipt-only', ['high-use']],
  ],
  'imam-khomeini-hospital': everyHospital,
  'namazi-hospital': [
    ...everyHospital,
    ['transplant-list', 'فهرست انتظار پیوند', 'Waiting list for transplants', 'on-paper', [], ['medical-file-copy']],
  ],
  'ghaem-hospital': [
    ...everyHospital,
    ['discharge-bill', 'صورت‌حساب ترخیص', 'Bill of discharge', 'fully-online', ['own']],
  ],
  'milad-hospital': [
    ...everyHospital,
    ['remote-visit', 'ویزیت از راه دور', 'Remote consultation', 'online-with-review', ['own']],
  ],
};
