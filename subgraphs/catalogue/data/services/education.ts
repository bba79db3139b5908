import type { ServiceRow, ServiceTable } from '../rows.ts';

/** Universities: ahead in electronic services, behind in connection (report of Azar 1401). */
const everyUniversity: readonly ServiceRow[] = [
  [
    'transcript',
    'تأییدیهٔ تحصیلی و ریزنمرات',
    'Transcript and confirmation of study',
    'fully-online',
    ['own', 'high-use', 'inquiry'],
    ['national-number'],
  ],
  ['course-registration', 'انتخاب واحد', 'Course registration', 'fully-online', ['own', 'high-use']],
  [
    'degree-certificate',
    'صدور دانشنامه',
    'Issue of a degree certificate',
    'collect-in-person',
    ['own'],
    ['service-card-copy'],
  ],
];

export const educationServices: ServiceTable = {
  'education-ministry': [
    [
      'school-enrolment',
      'ثبت‌نام دانش‌آموز',
      'Enrolment of a pupil',
      'online-with-review',
      ['own', 'high-use'],
      ['national-number', 'postal-code'],
    ],
    [
      'school-record',
      'سوابق تحصیلی دانش‌آموز',
      'School record',
      'fully-online',
      ['own', 'high-use', 'inquiry'],
      ['national-number'],
    ],
    [
      'diploma-confirmation',
      'تأیید مدرک دیپلم',
      'Confirmation of a diploma',
      'fully-online',
      ['own', 'inquiry'],
      ['national-number'],
    ],
    [
      'teacher-transfer',
      'نقل‌وانتقال فرهنگیان',
      'Transfer of teachers',
      'upload-and-review',
      [],
      ['employment-letter'],
    ],
  ],
  'non-government-schools': [
    [
      'founder-licence',
      'مجوز تأسیس مدرسهٔ غیردولتی',
      'Licence to found a non-government school',
      'upload-and-review',
      ['own', 'high-use'],
      ['degree-copy', 'ownership-deed-copy'],
    ],
    [
      'tuition-inquiry',
      'استعلام شهریهٔ مصوب',
      'Inquiry of approved tuition',
      'fully-online',
      ['own', 'high-use', 'inquiry'],
    ],
    ['licence-renewal', 'تمدید مجوز مدرسه', 'Renewal of a school licence', 'receipt-only', ['own'], ['signed-form']],
  ],
  'science-ministry': [
    [
      'foreign-degree',
      'ارزش‌نامهٔ مدارک خارج از کشور',
      'Recognition of a foreign degree',
      'upload-and-review',
      ['own', 'high-use'],
      ['degree-copy'],
    ],
    [
      'student-exit',
      'خروج دانشجویان مشمول',
      'Exit permit of students',
      'online-with-review',
      ['own'],
      ['national-number'],
    ],
    [
      'degree-inquiry',
      'استعلام اصالت مدرک دانشگاهی',
      'Inquiry of a university degree',
      'fully-online',
      ['own', 'inquiry'],
      ['national-number'],
    ],
  ],
  'education-testing': [
    [
      'entrance-exam',
      'ثبت‌نام کنکور',
      'Registration for the entrance examination',
      'upload-and-review',
      ['own', 'high-use'],
      ['photograph'],
    ],
    [
      'exam-results',
      'نتایج آزمون',
      'Examination results',
      'fully-online',
      ['own', 'high-use', 'inquiry'],
      ['national-number'],
    ],
    ['language-test', 'آزمون زبان (تولیمو)', 'Language test (Tolimo)', 'visit-for-processing', ['own'], ['photograph']],
  ],
  'university-of-tehran': [
    ...everyUniversity,
    ['guest-student', 'درخواست میهمانی و انتقال', 'Guest study and transfer', 'online-with-review'],
  ],
  'sharif-university': [
    ...everyUniversity,
    ['laboratory-service', 'خدمات آزمایشگاه مرکزی', 'Central laboratory', 'visit-for-processing'],
  ],
  'isfahan-university-of-technology': everyUniversity,
  'shiraz-university': [
    ...everyUniversity,
    ['dormitory', 'درخواست خوابگاه', 'Request for a dormitory', 'fully-online', ['own']],
  ],
  'tabriz-university': everyUniversity,
  'ferdowsi-university': [
    ...everyUniversity,
    [
      'foreign-admission',
      'پذیرش دانشجوی خارجی',
      'Admission of foreign students',
      'upload-and-review',
      ['own'],
      ['degree-copy'],
    ],
  ],
  'payame-noor-university': [
    ...everyUniversity,
    ['electronic-exam', 'آزمون الکترونیکی', 'Electronic examination', 'visit-for-processing'],
  ],
};
