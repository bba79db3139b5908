import { createHash, sign } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import { toJalaliDate } from '../kit/jalali.ts';
import type { Population } from '../kit/population/population.ts';
import { madeUpKey, publicKeyOf } from './made-up-key.ts';
import { keyIdOf } from './receipt-key.ts';
import { contentDigestOf, receiptStatementOf } from './statements.ts';
import type { CorrespondenceTables } from './tables.ts';

type Row<Table extends keyof CorrespondenceTables> = Insertable<CorrespondenceTables[Table]>;

/** Agencies that take part from the start, by their ids in the catalogue. */
const agencies = [
  'administrative-employment',
  'agriculture-jihad',
  'civil-registry',
  'education-ministry',
  'executive-council-it',
  'foreign-affairs',
  'judiciary',
  'nomads-affairs',
  'non-government-schools',
  'plan-budget',
  'post',
  'social-security',
  'tax-administration',
  'traffic-police',
] as const;

const subjects = [
  'درخواست معرفی نماینده برای کارگروه تعامل‌پذیری',
  'ارسال فهرست خدمات پرکاربرد برای اظهارنظر',
  'زمان‌بندی اتصال پنجرهٔ واحد دستگاه',
  'اعلام آمادگی برای آزمون انطباق',
  'پاسخ به پیش‌نویس دستورالعمل استعلام',
] as const;

const lettersAtStart = 40;
const keysSince = '2026-01-01T00:00:00.000Z';

/** Gives each agency a made-up key, and lets them write to one another: most letters were received, some were not. */
export async function seed(db: Kysely<CorrespondenceTables>, population: Population, report: Report): Promise<void> {
  await bulkInsert(db, 'receipt_key', agencies.map(keyRow));
  const letters = [...makeLetters(population)];
  await bulkInsert(db, 'register', registerRows(letters));
  await bulkInsert(db, 'letter', letters);
  await bulkInsert(db, 'letter_document', letters.map(bodyRow));
  await bulkInsert(db, 'receipt', letters.filter((_, index) => index % 4 !== 0).map(receiptRow));
  report(population.people, population.people);
}

function keyRow(agency: string): Row<'receipt_key'> {
  const public_key = publicKeyOf(madeUpKey(agency));
  return { agency, key_id: keyIdOf(public_key), public_key, since: keysSince, until: null };
}

function* makeLetters(population: Population): Generator<Row<'letter'>> {
  const random = population.random('correspondence');
  const officials = Object.values(population.personas).filter(({ agency }) => agency !== null);
  const serials = new Map<string, number>();
  const end = Date.parse(`${population.asOf}T00:00:00Z`);
  for (let index = 0; index < lettersAtStart; index += 1) {
    const sender = random.pick(agencies);
    const receiver = random.pick(agencies.filter((agency) => agency !== sender));
    const sentAt = new Date(end - (lettersAtStart - index) * 3 * 86_400_000 + random.integer(0, 30_000) * 1000);
    const serial = (serials.get(sender) ?? 0) + 1;
    serials.set(sender, serial);
    const subject = random.pick(subjects);
    const id = population.opaqueId('letter', index);
    const sentBy = officials.find(({ agency }) => agency === sender)?.person.ref ?? population.opaqueId('clerk', index);
    yield {
      id,
      sender,
      jalali_year: toJalaliDate(sentAt.toISOString().slice(0, 10)).year,
      serial,
      receiver,
      subject,
      confidentiality: random.chance(0.2) ? 'CONFIDENTIAL' : 'NORMAL',
      in_reply_to: null,
      person_ref: null,
      case_ref: null,
      content_digest: contentDigestOf(subject, [bodyOf(id)]),
      sent_by: sentBy,
      sent_at: sentAt.toISOString(),
      arrived_at: null,
    };
  }
}

function bodyOf(letter: string) {
  const digest = createHash('sha256').update(`made-up text of ${letter}`).digest('hex');
  return { reference: `archive/${letter}`, mediaType: 'application/pdf', digest, size: 48_000 };
}

function bodyRow({ id }: Row<'letter'>): Row<'letter_document'> {
  const { mediaType, ...body } = bodyOf(id);
  return { ...body, letter_id: id, place: 0, media_type: mediaType };
}

function receiptRow(letter: Row<'letter'>): Row<'receipt'> {
  const received_at = new Date(Date.parse(letter.sent_at) + 3_600_000).toISOString();
  const key = madeUpKey(letter.receiver);
  const statement = receiptStatementOf(letter, received_at);
  const signature = sign(null, Buffer.from(statement), key).toString('base64url');
  return { letter_id: letter.id, received_at, key_id: keyIdOf(publicKeyOf(key)), signature };
}

function registerRows(letters: readonly Row<'letter'>[]): Row<'register'>[] {
  const last = new Map(letters.map(({ sender, jalali_year, serial }) => [`${sender} ${jalali_year}`, serial]));
  return [...last].map(([name, serial]) => {
    const [agency = '', year] = name.split(' ');
    return { agency, jalali_year: Number(year), last: serial };
  });
}
