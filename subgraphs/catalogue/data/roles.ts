/** In which role an official signs: her office says so by asking for the scope of that role. */
export const roles = {
  committeeMember: {
    fa: 'عضو کمیتهٔ نظارتی',
    en: 'Member of the supervisory committee',
  },
  recorder: {
    fa: 'مسئول ثبت تصمیم‌های نهاد',
    en: "Keeper of the office's decisions",
  },
  agencyHead: {
    fa: 'بالاترین مقام دستگاه',
    en: 'Head of the agency',
  },
} as const;
