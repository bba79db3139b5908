import type { SignInClient } from './client-definition.ts';

/** Everything a citizen may read of herself. */
export const citizenScopes: readonly string[] = [
  'civil:name',
  'civil:national-id',
  'civil:parentage',
  'civil:birth-date',
  'civil:age',
  'civil:status',
  'civil:children',
  'post:address',
  'traffic:vehicles',
  'traffic:fines',
  'social-security:record',
  'social-security:wage',
  'social-security:employer',
  'judiciary:notices',
  'judiciary:open',
  'bills:read',
  'companies:mine',
  'companies:register',
  'companies:act',
  'ledger:read',
  'trust:self',
  'trust:decide',
  'tax:standing',
  'tax:debts',
  'tax:transfer',
  'tax:act',
  'traffic:plate-change',
  'banking:read',
  'banking:inquire',
  'banking:pay',
  'requests:read',
  'requests:act',
  'health-insurance:cover',
  'health-insurance:renew',
  'supplementary-insurance:cover',
  'supplementary-insurance:claim',
  'pension-fund:record',
  'pension-fund:amount',
  'pension-fund:transfer',
  'hospital:record',
  'hospital:emergency',
  'hospital:request',
  'judiciary:wards',
  'folder:read',
  'folder:mark',
  'consular:read',
  'consular:request',
  'agriculture:read',
  'agriculture:request',
  'education:read',
  'education:request',
  'education:verify',
  'licences:mine',
  'licences:company',
  'licences:apply',
  'business:company',
  'business:file',
];

/** What only officials may do; the issuer grants it to nobody else (`grant-scopes.ts`). */
export const officialScopes: readonly string[] = [
  'official:inquiry',
  'official:emergency',
  'official:bills',
  'requests:answer',
  'official:letters',
  'official:requests',
  'official:plates',
  'official:licences',
  'official:business',
  'official:services',
  'official:findings',
  'official:agencies',
];

/** What analysts may do, who are officials: figures, and nothing about anybody. */
export const analystScopes: readonly string[] = ['statistics:read'];

/** What the back office of an agency does without naming an official. */
export const officeScopes: readonly string[] = [
  'letters:exchange',
  'requests:handle',
  'oversight:figures',
  'duties:file',
  'connection:record',
  'connection:read',
  'security:decide',
  'security:report',
  'security:read',
];

/**
 * Roles in which an official signs for her agency. It is her back office that says she has one, by asking for it: no
 * client at which she signs in herself can.
 */
export const roleScopes = [
  'committee:decide',
  'committee:record',
  'official:agency-head',
  'official:executive-plans',
] as const;

/** What a telephone left on a table should not show. */
const notOnMobile: ReadonlySet<string> = new Set([
  'social-security:wage',
  'social-security:employer',
  'pension-fund:amount',
  'hospital:record',
]);

/** What the client of businesses asks for: what begins so, and what a person needs to act for a company. */
const businessWords = [
  'companies:',
  'business:',
  'tax:',
  'licences:',
  'social-security:employer',
  'requests:',
  'folder:',
  'banking:',
  'trust:',
];
/** What the licences portal asks for, which is apart from that of businesses. */
const licenceWords = ['licences:', 'requests:', 'companies:register', 'civil:name', 'ledger:read'];
const ofWhoActs: ReadonlySet<string> = new Set(['civil:name', 'civil:age', 'ledger:read']);

/** Agencies' own windows among the clients: each with the scopes that begin with its word, and people's names. */
const agencyWindows = {
  'traffic-police': { word: 'traffic:', fa: 'پنجرهٔ پلیس راهور', en: 'Window of the traffic police' },
  'social-security': { word: 'social-security:', fa: 'پنجرهٔ تأمین اجتماعی', en: 'Window of social security' },
  judiciary: { word: 'judiciary:', fa: 'پنجرهٔ قوهٔ قضاییه', en: 'Window of the judiciary' },
} as const;

/**
 * The clients that are there without configuration. All are public and use PKCE; each is a sector of its own.
 *
 * @param base where the gateway is reached, without a slash at the end.
 */
export function defaultClients(base: string): readonly SignInClient[] {
  return [
    web('portal', { fa: 'درگاه شهروند', en: 'Citizen portal' }, [`${base}/portal/callback`], [`${base}/portal/`]),
    {
      ...web(
        'explorer',
        { fa: 'کاوشگر GraphQL', en: 'GraphQL explorer' },
        [`${base}/explorer/`, `${base}/explorer/callback`],
        [`${base}/explorer/`],
      ),
      scopes: [...citizenScopes, ...officialScopes, ...analystScopes],
    },
    {
      ...native('mobile', { fa: 'برنامهٔ تلفن همراه', en: 'Mobile app' }, ['example.panjereh.mobile:/callback']),
      scopes: citizenScopes.filter((scope) => !notOnMobile.has(scope)),
    },
    {
      ...web(
        'business',
        { fa: 'درگاه کسب‌وکار', en: 'Business portal' },
        [`${base}/business/callback`],
        [`${base}/business/`],
      ),
      scopes: citizenScopes.filter(
        (scope) => ofWhoActs.has(scope) || businessWords.some((word) => scope.startsWith(word)),
      ),
    },
    {
      ...web(
        'licences',
        { fa: 'درگاه ملی مجوزها', en: 'National licences portal' },
        [`${base}/licences/callback`],
        [`${base}/licences/`],
      ),
      scopes: citizenScopes.filter((scope) => licenceWords.some((word) => scope.startsWith(word))),
    },
    {
      ...web(
        'analyst',
        { fa: 'میز تحلیلگر', en: "Analysts' desk" },
        [`${base}/analyst/callback`],
        [`${base}/analyst/`],
      ),
      scopes: [...analystScopes],
    },
    ...Object.entries(agencyWindows).map(([agency, window]) => agencyWindow(base, agency, window)),
    {
      ...native('scripts', { fa: 'برنامه‌های خط فرمان', en: 'Command line scripts' }, ['http://127.0.0.1/callback']),
      scopes: [...citizenScopes, ...officialScopes, ...analystScopes],
    },
  ];
}

/** Its id is the window's in the catalogue. */
function agencyWindow(
  base: string,
  agency: string,
  { word, fa, en }: { word: string; fa: string; en: string },
): SignInClient {
  const home = `${base}/windows/${agency}/`;
  const scopes = citizenScopes.filter((scope) => scope.startsWith(word) || scope === 'civil:name');
  return { ...web(`${agency}-window`, { fa, en }, [`${home}callback`], [home]), agency, scopes };
}

function web(
  id: string,
  name: SignInClient['name'],
  redirectUris: string[],
  postLogoutRedirectUris: string[],
): SignInClient {
  return { ...common(id, name), kind: 'web', redirectUris, postLogoutRedirectUris };
}

/** Redirects by RFC 8252: a private-use scheme, or the loopback address with any port. */
function native(id: string, name: SignInClient['name'], redirectUris: string[]): SignInClient {
  return { ...common(id, name), kind: 'native', redirectUris, postLogoutRedirectUris: [] };
}

function common(id: string, name: SignInClient['name']) {
  return { id, name, sector: id, firstParty: true, scopes: [...citizenScopes], origins: [] };
}
