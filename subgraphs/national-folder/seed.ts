import type { Kysely } from 'kysely';
import { createHash } from 'node:crypto';
import type { Population } from '../kit/population/population.ts';
import { insertMessage } from './follow.ts';
import type { FolderTables } from './tables.ts';

/** Made-up messages, as everything about these people is: some for the citizen, and one for the company
 * that one of the personas signs for alone. */
export async function seed(db: Kysely<FolderTables>, population: Population): Promise<void> {
  const { citizen } = population.personas;
  const [, company] = population.companies();
  const at = (days: number) => new Date(Date.parse(`${population.asOf}T08:00:00.000Z`) - days * 86_400_000);
  for (const [index, { from, office, subject, body }] of toCitizen.entries()) {
    const place = {
      id: `msg_${population.opaqueId('message', index)}`,
      source: `seed-${index}`,
      at: at(9 - 4 * index),
    };
    const about = { subject, body, attachments: index === 0 ? [statement(population)] : [], visibleFrom: null };
    await insertMessage(db, { ...place, ...about, from, office, owner: citizen.person.ref });
  }
  if (company === undefined) return;
  const place = { id: `msg_${population.opaqueId('message', 100)}`, source: 'seed-100', at: at(5) };
  const about = { ...toCompany, attachments: [], visibleFrom: null };
  await insertMessage(db, { ...place, ...about, owner: company.ref });
}

const toCitizen = [
  {
    from: 'social-security',
    office: 'social-security',
    subject: { fa: 'خلاصهٔ سالانهٔ سوابق بیمه', en: 'Yearly statement of insurance' },
    body: {
      fa: 'خلاصهٔ سوابق بیمهٔ شما در سال گذشته آماده است. اگر روزی از قلم افتاده، از سازمان بپرسید.',
      en: 'The statement of your insured days of last year is ready. If a day is missing, ask the organisation.',
    },
  },
  {
    from: 'post',
    office: 'post',
    subject: { fa: 'نشانی شما در پایگاه کد پستی', en: 'Your address in the postal base' },
    body: {
      fa: 'نشانی شما در بازنگری تازه تأیید شد؛ به کاری از سوی شما نیاز نیست.',
      en: 'Your address was confirmed in the last review; you need do nothing.',
    },
  },
  {
    from: 'judiciary',
    office: 'judiciary',
    subject: { fa: 'ابلاغیه‌ای در حساب ثنای شماست', en: 'There is a notice in your Sana account' },
    body: null,
  },
] as const;

const toCompany = {
  from: 'social-security',
  office: 'social-security',
  subject: { fa: 'مهلت ارسال فهرست بیمهٔ این ماه', en: 'When this month’s insurance list is due' },
  body: {
    fa: 'فهرست بیمهٔ کارکنان تا پایان ماه آینده پذیرفته می‌شود.',
    en: 'The list of insured employees is taken until the end of next month.',
  },
} as const;

/** The organisation keeps it; here stands what it must be. */
function statement({ asOf }: Population) {
  const content = `A made-up statement of insurance, ${asOf}.\n`;
  const digest = `sha-256=:${createHash('sha256').update(content).digest('base64')}:`;
  return { name: 'statement.txt', mediaType: 'text/plain', digest, size: content.length };
}
