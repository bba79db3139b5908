import { type KeyObject, sign } from 'node:crypto';
import type { Jwk } from '../../schema/grant/key-set.ts';
import { publicJwkOf } from './events/events.ts';

/**
 * An agency's own word about something, in a form that anybody can check without asking it: a compact JWS (RFC 7515,
 * EdDSA of RFC 8037) by the agency's own key, whose public half it tells at `/health/agency`.
 */
export interface AgencyStatements {
  /** The public half, a JWK with `kid`. */
  readonly publicKey: Jwk;
  /** @param content JSON */
  sign(content: object): string;
  /** The same over a text that goes beside it: a compact JWS with detached content (RFC 7515, appendix F). */
  signDetached(text: string): string;
}

export function createStatements(privateKey: KeyObject): AgencyStatements {
  const publicKey = publicJwkOf(privateKey);
  const header = encode({ alg: 'EdDSA', typ: 'JOSE', kid: publicKey.kid });
  const signatureOf = (payload: string) =>
    sign(null, Buffer.from(`${header}.${payload}`), privateKey).toString('base64url');
  return {
    publicKey,
    sign(content) {
      const payload = encode(content);
      return `${header}.${payload}.${signatureOf(payload)}`;
    },
    signDetached: (text) => `${header}..${signatureOf(Buffer.from(text).toString('base64url'))}`,
  };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
