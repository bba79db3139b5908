import type { IncomingHttpHeaders } from 'node:http';
import { covered, grantHeader } from '../../schema/grant/call-base.ts';
import { AgencyError } from './errors.ts';

/** What the headers of a signed call say, none of it proven yet. */
export interface SignatureHeaders {
  /** The inner list and its parameters, as they are signed. */
  readonly parameters: string;
  /** Seconds since the epoch. */
  readonly created: number;
  readonly expires: number;
  readonly nonce: string;
  readonly keyId: string;
  readonly algorithm: string;
  readonly signature: Uint8Array;
  readonly digest: string;
  readonly grant: string;
}

const inputForm = new RegExp(
  [
    `^panjereh=(${covered.replaceAll(/[()]/g, '\\$&')}`,
    ';created=([1-9]\\d{0,14});expires=([1-9]\\d{0,14})',
    ';nonce="([\\w-]{16,64})";keyid="([\\w.-]{1,64})";alg="([a-z\\d-]{1,32})")$',
  ].join(''),
);
const signatureForm = /^panjereh=:([A-Za-z\d+/]+={0,2}):$/;

/**
 * Reads the signature of a call: structured fields (RFC 9651) of exactly one shape, the gateway's own. Anything else,
 * be it well-formed, is not the gateway's: another label, component, order, parameter, a second signature, other
 * white space, base64 that nobody would write.
 *
 * @throws AgencyError SIGNATURE_MISSING or SIGNATURE_INVALID
 */
export function readSignatureHeaders(headers: IncomingHttpHeaders): SignatureHeaders {
  const { 'signature-input': input, signature: signed, 'content-digest': digest, [grantHeader]: grant } = headers;
  if (input === undefined || signed === undefined) throw new AgencyError('SIGNATURE_MISSING');
  const parts = inputForm.exec(String(input));
  const signature = readBytes(signatureForm.exec(String(signed))?.[1]);
  if (parts === null || signature === null) throw new AgencyError('SIGNATURE_INVALID');
  if (typeof digest !== 'string' || typeof grant !== 'string') throw new AgencyError('SIGNATURE_INVALID');
  const [, parameters = '', created, expires, nonce = '', keyId = '', algorithm = ''] = parts;
  const times = { created: Number(created), expires: Number(expires) };
  return { parameters, ...times, nonce, keyId, algorithm, signature, digest, grant };
}

/** Null for base64 that does not come out again as it went in: two texts would be one signature. */
function readBytes(text: string | undefined): Uint8Array | null {
  const bytes = Buffer.from(text ?? '', 'base64');
  return text !== undefined && bytes.toString('base64') === text ? bytes : null;
}
