export interface City {
  readonly county: string;
  readonly city: string;
  /** First two or three digits of the city's postal codes. */
  readonly postalRegion: string;
}

export interface Province {
  /** Statistical coding of provinces, `00` to `30`. */
  readonly code: string;
  readonly name: string;
  /** Share of the country's people, in ten-thousands. */
  readonly weight: number;
  /** The two digits at the right of a car's plate. */
  readonly plateRegions: readonly string[];
  /** The three upper digits of a motorcycle's plate. */
  readonly motorcycleRegions: readonly string[];
  readonly cities: readonly [City, ...City[]];
}

/** `city` is the county's seat; where both have one name it is written once. */
const seat = (postalRegion: string, county: string, city: string = county): City => ({ county, city, postalRegion });

/** The 31 provinces. Codes as far as published; the weights are rounded. */
export const provinces: readonly Province[] = [
  {
    code: '00',
    name: 'مرکزی',
    weight: 143,
    plateRegions: ['47', '57'],
    motorcycleRegions: ['531', '532', '533'],
    cities: [seat('38', 'اراک'), seat('391', 'ساوه'), seat('378', 'محلات')],
  },
  {
    code: '01',
    name: 'گیلان',
    weight: 253,
    plateRegions: ['46', '56', '76'],
    motorcycleRegions: ['578', '579', '581'],
    cities: [seat('41', 'رشت'), seat('431', 'بندر انزلی'), seat('441', 'لاهیجان')],
  },
  {
    code: '02',
    name: 'مازندران',
    weight: 328,
    plateRegions: ['62', '72', '82', '92'],
    motorcycleRegions: ['586', '587', '588'],
    cities: [seat('481', 'ساری'), seat('471', 'بابل'), seat('461', 'آمل')],
  },
  {
    code: '03',
    name: 'آذربایجان شرقی',
    weight: 391,
    plateRegions: ['15', '25', '35'],
    motorcycleRegions: ['391', '392', '393'],
    cities: [seat('51', 'تبریز'), seat('551', 'مراغه'), seat('541', 'مرند')],
  },
  {
    code: '04',
    name: 'آذربایجان غربی',
    weight: 327,
    plateRegions: ['17', '27', '37'],
    motorcycleRegions: ['371', '372', '373'],
    cities: [seat('571', 'ارومیه'), seat('581', 'خوی'), seat('591', 'مهاباد')],
  },
  {
    code: '05',
    name: 'کرمانشاه',
    weight: 195,
    plateRegions: ['19', '29'],
    motorcycleRegions: ['514', '515'],
    cities: [seat('67', 'کرمانشاه'), seat('676', 'اسلام‌آباد غرب')],
  },
  {
    code: '06',
    name: 'خوزستان',
    weight: 471,
    plateRegions: ['14', '24', '34'],
    motorcycleRegions: ['561', '562', '563'],
    cities: [seat('61', 'اهواز'), seat('631', 'آبادان'), seat('646', 'دزفول')],
  },
  {
    code: '07',
    name: 'فارس',
    weight: 485,
    plateRegions: ['63', '73', '83', '93'],
    motorcycleRegions: ['687', '688', '689'],
    cities: [seat('71', 'شیراز'), seat('731', 'کازرون'), seat('741', 'جهرم')],
  },
  {
    code: '08',
    name: 'کرمان',
    weight: 316,
    plateRegions: ['45', '65', '75'],
    motorcycleRegions: ['812', '813', '814'],
    cities: [seat('761', 'کرمان'), seat('771', 'رفسنجان'), seat('781', 'سیرجان')],
  },
  {
    code: '09',
    name: 'خراسان رضوی',
    weight: 643,
    plateRegions: ['12', '32', '36', '42', '74'],
    motorcycleRegions: ['761', '762', '763'],
    cities: [seat('91', 'مشهد'), seat('931', 'نیشابور'), seat('961', 'سبزوار')],
  },
  {
    code: '10',
    name: 'اصفهان',
    weight: 512,
    plateRegions: ['13', '23', '43', '53', '67'],
    motorcycleRegions: ['619', '621', '622'],
    cities: [seat('81', 'اصفهان'), seat('871', 'کاشان'), seat('851', 'نجف‌آباد')],
  },
  {
    code: '11',
    name: 'سیستان و بلوچستان',
    weight: 278,
    plateRegions: ['85', '95'],
    motorcycleRegions: ['819', '821'],
    cities: [seat('981', 'زاهدان'), seat('986', 'زابل'), seat('997', 'چابهار')],
  },
  {
    code: '12',
    name: 'کردستان',
    weight: 160,
    plateRegions: ['51', '61'],
    motorcycleRegions: ['461', '462'],
    cities: [seat('661', 'سنندج'), seat('668', 'سقز')],
  },
  {
    code: '13',
    name: 'همدان',
    weight: 174,
    plateRegions: ['18', '28'],
    motorcycleRegions: ['498', '499'],
    cities: [seat('651', 'همدان'), seat('657', 'ملایر')],
  },
  {
    code: '14',
    name: 'چهارمحال و بختیاری',
    weight: 95,
    plateRegions: ['71', '81'],
    motorcycleRegions: ['555'],
    cities: [seat('881', 'شهرکرد'), seat('887', 'بروجن')],
  },
  {
    code: '15',
    name: 'لرستان',
    weight: 176,
    plateRegions: ['31', '41'],
    motorcycleRegions: ['538', '539'],
    cities: [seat('681', 'خرم‌آباد'), seat('691', 'بروجرد')],
  },
  {
    code: '16',
    name: 'ایلام',
    weight: 58,
    plateRegions: ['98'],
    motorcycleRegions: ['547'],
    cities: [seat('693', 'ایلام'), seat('698', 'دهلران')],
  },
  {
    code: '17',
    name: 'کهگیلویه و بویراحمد',
    weight: 71,
    plateRegions: ['49'],
    motorcycleRegions: ['571'],
    cities: [seat('759', 'بویراحمد', 'یاسوج'), seat('757', 'گچساران', 'دوگنبدان')],
  },
  {
    code: '18',
    name: 'بوشهر',
    weight: 116,
    plateRegions: ['48', '58'],
    motorcycleRegions: ['827', '828'],
    cities: [seat('751', 'بوشهر'), seat('756', 'دشتستان', 'برازجان')],
  },
  {
    code: '19',
    name: 'زنجان',
    weight: 106,
    plateRegions: ['87', '97'],
    motorcycleRegions: ['479', '481'],
    cities: [seat('451', 'زنجان'), seat('456', 'ابهر')],
  },
  {
    code: '20',
    name: 'سمنان',
    weight: 70,
    plateRegions: ['86', '96'],
    motorcycleRegions: ['751', '752'],
    cities: [seat('351', 'سمنان'), seat('361', 'شاهرود')],
  },
  {
    code: '21',
    name: 'یزد',
    weight: 114,
    plateRegions: ['54', '64'],
    motorcycleRegions: ['637', '638'],
    cities: [seat('891', 'یزد'), seat('895', 'اردکان')],
  },
  {
    code: '22',
    name: 'هرمزگان',
    weight: 178,
    plateRegions: ['84', '94'],
    motorcycleRegions: ['835', '836'],
    cities: [seat('791', 'بندرعباس'), seat('798', 'میناب')],
  },
  {
    code: '23',
    name: 'تهران',
    weight: 1327,
    plateRegions: ['11', '22', '33', '44', '55', '66', '77', '88', '99', '10', '20', '40'],
    motorcycleRegions: ['111', '112', '113', '114', '115'],
    cities: [
      seat('14', 'تهران'),
      seat('16', 'تهران'),
      seat('17', 'تهران'),
      seat('19', 'تهران'),
      seat('335', 'شهریار'),
      seat('337', 'ورامین'),
    ],
  },
  {
    code: '24',
    name: 'اردبیل',
    weight: 127,
    plateRegions: ['91'],
    motorcycleRegions: ['442', '443'],
    cities: [seat('561', 'اردبیل'), seat('566', 'مشگین‌شهر')],
  },
  {
    code: '25',
    name: 'قم',
    weight: 129,
    plateRegions: ['16'],
    motorcycleRegions: ['611', '612'],
    cities: [seat('371', 'قم')],
  },
  {
    code: '26',
    name: 'قزوین',
    weight: 127,
    plateRegions: ['79', '89'],
    motorcycleRegions: ['523', '524'],
    cities: [seat('341', 'قزوین'), seat('348', 'تاکستان')],
  },
  {
    code: '27',
    name: 'گلستان',
    weight: 187,
    plateRegions: ['59', '69'],
    motorcycleRegions: ['596', '597'],
    cities: [seat('491', 'گرگان'), seat('497', 'گنبد کاووس')],
  },
  {
    code: '28',
    name: 'خراسان شمالی',
    weight: 86,
    plateRegions: ['26'],
    motorcycleRegions: ['779', '781'],
    cities: [seat('941', 'بجنورد'), seat('946', 'شیروان')],
  },
  {
    code: '29',
    name: 'خراسان جنوبی',
    weight: 77,
    plateRegions: ['52'],
    motorcycleRegions: ['791', '792'],
    cities: [seat('971', 'بیرجند'), seat('976', 'قائنات', 'قائن')],
  },
  {
    code: '30',
    name: 'البرز',
    weight: 271,
    plateRegions: ['68', '78'],
    motorcycleRegions: ['321', '322'],
    cities: [seat('31', 'کرج'), seat('336', 'ساوجبلاغ', 'هشتگرد')],
  },
];
