import type { IncomingHttpHeaders } from 'node:http';
import { covered, grantHeader } from '../../schema/grant/call-base.ts';
import { AgencyError } from './errors.ts';

/** What the headers of a signature say, none of it proven yet. */
export interface WrittenSignature {
  /** The inner list and its parameters, as they are signed. */
  readonly parameters: string;
  /** Seconds since the epoch. */
  readonly created: number;
  readonly expires: number;
  readonly nonce: string;
  readonly keyId: string;
  readonly algorithm: string;
  readonly signature: Uint8Array;
}

/** The same of a signed call. */
export interface SignatureHeaders extends WrittenSignature {
  readonly digest: string;
  readonly grant: string;
}

/** The shape of `Signature-Input` that covers these components, and no others. */
export function inputFormOf(components: string): RegExp {
  return new RegExp(
    [
      `^panjereh=(${components.replaceAll(/[()]/g, '\\$&')}`,
      ';created=([1-9]\\d{0,14});expires=([1-9]\\d{0,14})',
      ';nonce="([\\w-]{16,64})";keyid="([\\w.-]{1,64})";alg="([a-z\\d-]{1,32})")$',
    ].join(''),
  );
}

const inputForm = inputFormOf(covered);
const signatureForm = /^panjereh=:([A-Za-z\d+/]+={0,2}):$/;

/**
 * Reads the signature of a call: structured fields (RFC 9651) of exactly one shape, the gateway's own. Anything else,
 * be it well-formed, is not the gateway's: another label, component, order, parameter, a second signature, other
 * white space, base64 that nobody would write.
 *
 * @throws AgencyError SIGNATURE_MISSING or SIGNATURE_INVALID
 */
export function readSignatureHeaders(headers: IncomingHttpHeaders): SignatureHeaders {
  const signed = readSignature(headers, inputForm);
  const { 'content-digest': digest, [grantHeader]: grant } = headers;
  if (typeof digest !== 'string' || typeof grant !== 'string') throw new AgencyError('SIGNATURE_INVALID');
  return { ...signed, digest, grant };
}

/**
 * Reads a signature of exactly the given shape.
 *
 * @throws AgencyError SIGNATURE_MISSING or SIGNATURE_INVALID
 */
export function readSignature(headers: IncomingHttpHeaders, form: RegExp): WrittenSignature {
  const { 'signature-input': input, signature: signed } = headers;
  if (input === undefined || signed === undefined) throw new AgencyError('SIGNATURE_MISSING');
  const parts = form.exec(String(input));
  const signature = readBytes(signatureForm.exec(String(signed))?.[1]);
  if (parts === null || signature === null) throw new AgencyError('SIGNATURE_INVALID');
  const [, parameters = '', created, expires, nonce = '', keyId = '', algorithm = ''] = parts;
  const times = { created: Number(created), expires: Number(expires) };
  return { parameters, ...times, nonce, keyId, algorithm, signature };
}

/** Null for base64 that does not come out again as it went in: two texts would be one signature. */
function readBytes(text: string | undefined): Uint8Array | null {
  const bytes = Buffer.from(text ?? '', 'base64');
  return text !== undefined && bytes.toString('base64') === text ? bytes : null;
}
