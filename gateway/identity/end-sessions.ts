import type { KeySet } from './key-set.ts';
import { readLogoutToken, refusedLogout, type ToldLogout } from './logout-token.ts';
import type { Pairwise } from './pairwise.ts';
import type { Revocations } from './revocations.ts';
import type { TokenRules } from './verify-token.ts';

export interface EndSessionsOptions {
  /** The clients of which the issuer tells us sign-outs, by `client_id`. */
  readonly clients: readonly string[];
  readonly keys: KeySet;
  readonly rules: TokenRules;
  readonly pairwise: Pairwise;
  readonly sectors: Readonly<Record<string, string>>;
  readonly revocations: Pick<Revocations, 'revokeSession' | 'revokePerson' | 'isLogoutDone' | 'noteLogout'>;
}

/**
 * Ends what a logout token says has ended (OpenID Connect Back-Channel Logout 1.0, 2.7): once it resolves, no gateway
 * that shares the state accepts a token of it. A logout that failed may be told again; one that was done may not.
 *
 * @returns throws GatewayError BAD_REQUEST, ISSUER_UNAVAILABLE or SHARED_STATE_UNAVAILABLE
 */
export function createEndSessions(options: EndSessionsOptions): (logoutToken: string) => Promise<void> {
  const { clients, keys, rules, revocations } = options;
  return async (logoutToken) => {
    const told = await readLogoutToken(logoutToken, clients, keys, rules);
    if (await revocations.isLogoutDone(told.jti)) throw refusedLogout();
    if (told.sid !== null) await revocations.revokeSession(told.sid);
    if (told.sub !== null) await endTokensOf(told, told.sub, options);
    await revocations.noteLogout(told.jti);
  };
}

/** Where a session was named, only tokens that name none may belong to it besides. */
async function endTokensOf(told: ToldLogout, sub: string, options: EndSessionsOptions): Promise<void> {
  const { pairwise, sectors, revocations } = options;
  const which = told.sid === null ? 'all' : 'unnamed';
  for (const client of told.clients) {
    const sector = (Object.hasOwn(sectors, client) ? sectors[client] : told.sector) ?? null;
    const subject = sector === null ? null : pairwise.resolve(sub, sector);
    if (subject !== null) await revocations.revokePerson({ subject, client }, told.issuedAt, which);
    else if (which === 'all') throw refusedLogout();
  }
}
