import type { Insertable } from 'kysely';
import type { PlateChangeTables } from './tables.ts';

const art23 = 'قانون رسیدگی به تخلفات رانندگی ۱۳۸۹ و آیین‌نامهٔ شماره‌گذاری (k)';
const insurance = 'قانون بیمهٔ اجباری شخص ثالث ۱۳۹۵ (k)';
const regulation = 'آیین‌نامهٔ راهنمایی و رانندگی ۱۳۸۴، مادهٔ ۱ (k)';

/** The law as data: a change is a new migration, reviewed like one. (k): a lawyer confirms it before real use. */
export const plateConditions: readonly Insertable<PlateChangeTables['plate_condition']>[] = [
  {
    condition: 'FINES',
    first_numbering: 0,
    side: 'SELLER',
    agency: 'traffic-police',
    asked_of: null,
    valid_days: 1,
    legal_basis: art23,
  },
  {
    condition: 'TRANSFER_TAX',
    first_numbering: 0,
    side: 'SELLER',
    agency: 'tax-administration',
    asked_of: 'tax',
    valid_days: 90,
    legal_basis: 'قانون مالیات بر ارزش افزوده ۱۴۰۰، مادهٔ ۳۰ (k)',
  },
  {
    condition: 'MUNICIPAL_DUES',
    first_numbering: 0,
    side: 'SELLER',
    agency: 'municipalities',
    asked_of: 'bills',
    valid_days: 30,
    legal_basis: 'قانون درآمد پایدار و هزینهٔ شهرداری‌ها و دهیاری‌ها ۱۴۰۱ (k)',
  },
  {
    condition: 'TOLLS',
    first_numbering: 0,
    side: 'SELLER',
    agency: 'road-transport',
    asked_of: 'bills',
    valid_days: 30,
    legal_basis: 'قانون احداث پروژه‌های عمرانی بخش راه و ترابری و عوارض آزادراه‌ها (k)',
  },
  {
    condition: 'COURT_SEIZURE',
    first_numbering: 0,
    side: 'SELLER',
    agency: 'judiciary',
    asked_of: 'judiciary',
    valid_days: 7,
    legal_basis: 'قانون اجرای احکام مدنی ۱۳۵۶، توقیف اموال منقول (k)',
  },
  {
    condition: 'THIRD_PARTY_INSURANCE',
    first_numbering: 1,
    side: 'BUYER',
    agency: 'central-insurance',
    asked_of: null,
    valid_days: 1,
    legal_basis: insurance,
  },
];

const permit = 'با مجوز دستگاهی که پلاک برای آن داده شده است (k)';

export const plateKindRules: readonly Insertable<PlateChangeTables['plate_kind_rule']>[] = [
  { plate_kind: 'PRIVATE', changeable: 1, legal_basis: regulation },
  { plate_kind: 'MOTORCYCLE', changeable: 1, legal_basis: regulation },
  { plate_kind: 'AGRICULTURE', changeable: 1, legal_basis: regulation },
  { plate_kind: 'TAXI', changeable: 0, legal_basis: permit },
  { plate_kind: 'PUBLIC', changeable: 0, legal_basis: permit },
  { plate_kind: 'DISABLED', changeable: 0, legal_basis: permit },
  { plate_kind: 'GOVERNMENT', changeable: 0, legal_basis: permit },
  { plate_kind: 'MILITARY', changeable: 0, legal_basis: permit },
  { plate_kind: 'POLICE', changeable: 0, legal_basis: permit },
  { plate_kind: 'DIPLOMATIC', changeable: 0, legal_basis: permit },
];
