import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citizenScopes, officeScopes, officialScopes, roleScopes } from '../../../gateway/issuer/default-clients.ts';
import { makeKey } from '../../../schema/grant/make-key.ts';
import { writeFiles } from '../write-files.ts';

/** Made-up back offices, for agencies here that inquire, or handle requests. */
const backOffices = {
  'tax-administration': {
    fa: 'سامانهٔ داخلی امور مالیاتی (ساختگی)',
    en: 'Back office of the tax administration (made up)',
  },
  'agriculture-jihad': {
    fa: 'سامانهٔ داخلی جهاد کشاورزی (ساختگی)',
    en: 'Back office of the Ministry of Agriculture-Jihad (made up)',
  },
  'education-ministry': {
    fa: 'سامانهٔ داخلی آموزش و پرورش (ساختگی)',
    en: 'Back office of the Ministry of Education (made up)',
  },
  'non-government-schools': {
    fa: 'سامانهٔ داخلی سازمان مدارس غیردولتی (ساختگی)',
    en: 'Back office of the Non-government Schools Organisation (made up)',
  },
  'executive-council-it': {
    fa: 'سامانهٔ داخلی دبیرخانهٔ شورای اجرایی فناوری اطلاعات (ساختگی)',
    en: 'Back office of the secretariat of the Executive Council for IT (made up)',
  },
  'nomads-affairs': {
    fa: 'سامانهٔ داخلی سازمان امور عشایری (ساختگی)',
    en: "Back office of the Nomads' Affairs Organisation (made up)",
  },
  'foreign-affairs': {
    fa: 'سامانهٔ داخلی وزارت امور خارجه (ساختگی)',
    en: 'Back office of the Ministry of Foreign Affairs (made up)',
  },
  judiciary: { fa: 'سامانهٔ داخلی قوهٔ قضاییه (ساختگی)', en: 'Back office of the judiciary (made up)' },
  'social-security': { fa: 'سامانهٔ داخلی تأمین اجتماعی (ساختگی)', en: 'Back office of social security (made up)' },
  'red-crescent': { fa: 'سامانهٔ داخلی هلال‌احمر (ساختگی)', en: 'Back office of the Red Crescent (made up)' },
  'civil-registry': { fa: 'سامانهٔ داخلی ثبت احوال (ساختگی)', en: 'Back office of the civil registry (made up)' },
  'traffic-police': { fa: 'سامانهٔ داخلی پلیس راهور (ساختگی)', en: 'Back office of the traffic police (made up)' },
  'ict-organisation': {
    fa: 'سامانهٔ داخلی سازمان فناوری اطلاعات، گردانندهٔ پنجره (ساختگی)',
    en: "Back office of the IT Organisation, the window's operator (made up)",
  },
  'national-cyberspace-centre': {
    fa: 'سامانهٔ داخلی مرکز ملی فضای مجازی (ساختگی)',
    en: 'Back office of the National Cyberspace Centre (made up)',
  },
  'administrative-employment': {
    fa: 'سامانهٔ داخلی سازمان اداری و استخدامی (ساختگی)',
    en: 'Back office of the Administrative and Recruitment Organisation (made up)',
  },
  'plan-budget': {
    fa: 'سامانهٔ داخلی سازمان برنامه و بودجه (ساختگی)',
    en: 'Back office of the Plan and Budget Organisation (made up)',
  },
} as const;

/** Roles that officials of these offices only can have; a role that is not here, those of any. */
const officesOfRole: Partial<Record<(typeof roleScopes)[number], readonly string[]>> = {
  'committee:decide': ['administrative-employment', 'executive-council-it', 'plan-budget'],
  'committee:record': ['administrative-employment', 'executive-council-it', 'plan-budget'],
  'official:executive-plans': ['national-cyberspace-centre'],
};

/** What a back office never does in a person's place. */
const aPersonsOwn: ReadonlySet<string> = new Set([
  'judiciary:open',
  'ledger:read',
  'requests:act',
  'banking:pay',
  'consular:request',
  'agriculture:request',
  'education:request',
  'tax:act',
  'traffic:plate-change',
]);

/**
 * Registers the made-up back offices for the embedded issuer, and makes the keys that the folder does not have yet; only
 * this user may read them.
 *
 * @returns the file of clients
 */
export function makeBackOffices(folder: string): string {
  const clients = Object.entries(backOffices).map(([agency, name]) => {
    const id = backOfficeOf(agency);
    const own = agency === 'civil-registry' ? ['civil:register-death'] : [];
    const persons = citizenScopes.filter((scope) => !aPersonsOwn.has(scope));
    const roles = roleScopes.filter((role) => officesOfRole[role]?.includes(agency) ?? true);
    const scopes = [...persons, ...officialScopes, ...officeScopes, ...roles, ...own];
    return { id, name, sector: id, kind: 'backOffice', agency, scopes, jwks: publicKeys(folder, agency) };
  });
  const file = join(folder, 'clients.json');
  writeFiles(new Map([[file, `${JSON.stringify(clients, null, 2)}\n`]]), 0o600);
  return file;
}

/** The `client_id` of an agency's made-up back office, which is also its sector. */
export function backOfficeOf(agency: string): string {
  return `back-office.${agency}`;
}

/** Where a data folder keeps the private key of a back office. */
export function backOfficeKeyFile(folder: string, agency: string): string {
  return join(folder, 'back-offices', `${agency}.json`);
}

function publicKeys(folder: string, agency: string) {
  const file = backOfficeKeyFile(folder, agency);
  if (!existsSync(file)) writeFiles(new Map([[file, newKeySet()]]), 0o600);
  chmodSync(file, 0o600);
  const { keys } = JSON.parse(readFileSync(file, 'utf8')) as { keys: { d?: string }[] };
  return { keys: keys.map(({ d: _secret, ...key }) => key) };
}

function newKeySet(): string {
  return `${JSON.stringify({ keys: [{ ...makeKey('ed25519'), alg: 'EdDSA' }] }, null, 2)}\n`;
}
