/** The documents that state something about agencies or their duties; everything else in the seed is made up. */
export const sources = {
  directive: {
    fa: 'گزارش «دستورالعمل اتصال دستگاه‌ها» (ایسنا، نیمهٔ ۱۴۰۱)',
    en: 'Report on the directive for connecting agencies (ISNA, mid 1401)',
  },
  session25: {
    fa: 'گزارش جلسهٔ ۲۵ شورای اجرایی فناوری اطلاعات (آی‌تی‌من، ۱۴ آبان ۱۴۰۱)',
    en: 'Report of the 25th session of the Executive Council for IT (ITMen, 5 November 2022)',
  },
  azar1401: {
    fa: 'گزارش «چرا دستگاه‌ها به پنجرهٔ خدمات هوشمند دولت وصل نمی‌شوند؟» (ایسنا، آذر ۱۴۰۱)',
    en: 'Report "Why do agencies not connect to the window of smart government services?" (ISNA, Azar 1401)',
  },
  planBill: { fa: 'لایحهٔ برنامهٔ هفتم توسعه (پیش‌نویس)', en: 'Draft bill of the Seventh Development Plan' },
  workingGroup: {
    fa: 'گزارش نخستین جلسهٔ کارگروه ویژهٔ پیگیری اجرای دولت الکترونیکی (دوران کرونا)',
    en: 'Report of the first meeting of the special working group on e-government (COVID-19 time)',
  },
} as const;
