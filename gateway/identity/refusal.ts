import { GatewayError, type Messages } from '../kernel/errors.ts';

/**
 * Why a token is refused, as far as its sender may know. `expired` and `notYet` are said only of tokens whose
 * signature was right; everything else is one and the same sentence.
 */
const reasons = {
  header: {
    fa: 'سرآیند Authorization خوانده نشد؛ شکل درست آن «Bearer» و سپس نشان دسترسی است.',
    en: 'The Authorization header could not be read; expected "Bearer" and an access token.',
  },
  token: {
    fa: 'نشان دسترسی پذیرفته نشد؛ دوباره وارد شوید.',
    en: 'The access token was not accepted; sign in again.',
  },
  expired: {
    fa: 'مهلت نشان دسترسی گذشته است؛ آن را تازه کنید یا دوباره وارد شوید.',
    en: 'The access token has expired; refresh it or sign in again.',
  },
  notYet: {
    fa: 'زمان اعتبار نشان دسترسی هنوز نرسیده است.',
    en: 'The access token is not valid yet.',
  },
  ended: {
    fa: 'این نشست پایان یافته است؛ دوباره وارد شوید.',
    en: 'This session has ended; sign in again.',
  },
} as const satisfies Record<string, Messages>;

export type RefusalReason = keyof typeof reasons;

/**
 * @param detail what the operator's log may say in addition: a code or a claim's name, never a value, because the
 *   errors of a JWT library carry the claims they were about.
 */
export function refusal(reason: RefusalReason, detail?: string): GatewayError {
  const options = detail === undefined ? undefined : { cause: new Error(detail) };
  return new GatewayError('UNAUTHENTICATED', reasons[reason], options);
}
