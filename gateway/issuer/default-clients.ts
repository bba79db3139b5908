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
  'licences:mine',
  'licences:company',
  'licences:apply',
  'business:company',
  'business:file',
  'judiciary:wards',
  'requests:read',
  'requests:act',
];

/** What only officials may do; the issuer grants it to nobody else (`grant-scopes.ts`). */
export const officialScopes: readonly string[] = [
  'official:inquiry',
  'official:emergency',
  'requests:answer',
  'official:licences',
  'official:business',
];

/** What a telephone left on a table should not show. */
const notOnMobile: ReadonlySet<string> = new Set(['social-security:wage', 'social-security:employer']);

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
      scopes: [...citizenScopes, ...officialScopes],
    },
    {
      ...native('mobile', { fa: 'برنامهٔ تلفن همراه', en: 'Mobile app' }, ['example.panjereh.mobile:/callback']),
      scopes: citizenScopes.filter((scope) => !notOnMobile.has(scope)),
    },
    {
      ...native('scripts', { fa: 'برنامه‌های خط فرمان', en: 'Command line scripts' }, ['http://127.0.0.1/callback']),
      scopes: [...citizenScopes, ...officialScopes],
    },
  ];
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
