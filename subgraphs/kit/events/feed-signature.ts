import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { contentDigest } from '../../../schema/grant/content-digest.ts';
import type { GrantKey } from '../../../schema/grant/key-set.ts';
import { signatureBase } from '../../../schema/grant/signature-base.ts';
import { AgencyError } from '../errors.ts';
import { inputFormOf, readSignature, type WrittenSignature } from '../signature-headers.ts';

/** How long a signature is good, in seconds: until it has arrived, and for clocks that differ. */
const lifetime = 60;

const ofQuestion = '("@method" "@path" "@query")';
/** The answer's signature covers the question's: it is the answer to this one, asked just now (RFC 9421, 2.4). */
const ofAnswer = '("@status" "content-digest" "signature";req)';
const questionForm = inputFormOf(ofQuestion);
const answerForm = inputFormOf(ofAnswer);

/** The two headers of a signature. */
export interface SignedHeaders {
  readonly 'signature-input': string;
  readonly signature: string;
}

/** @param url path and query, which name the follower, the publisher, and what is asked */
export function signQuestion(key: GrantKey, url: string, now: number): SignedHeaders {
  return sign(key, ofQuestion, now, (parameters) => questionBase(url, parameters));
}

/** @throws AgencyError SIGNATURE_MISSING or SIGNATURE_INVALID; whether it is in time and new, the caller sees to. */
export function verifyQuestion(
  url: string,
  headers: IncomingHttpHeaders,
  keyOf: (id: string) => GrantKey | undefined,
): WrittenSignature {
  const signed = readSignature(headers, questionForm);
  verify(signed, questionBase(url, signed.parameters), keyOf);
  return signed;
}

/** @param question the value of the question's `Signature` */
export function signAnswer(key: GrantKey, question: string, body: string, now: number) {
  const digest = contentDigest(body);
  const headers = sign(key, ofAnswer, now, (parameters) => answerBase(question, digest, parameters));
  return { 'content-digest': digest, ...headers };
}

/** @throws AgencyError SIGNATURE_MISSING or SIGNATURE_INVALID */
export function verifyAnswer(
  question: string,
  { headers, body }: { readonly headers: IncomingHttpHeaders; readonly body: Uint8Array },
  keyOf: (id: string) => GrantKey | undefined,
): void {
  const signed = readSignature(headers, answerForm);
  verify(signed, answerBase(question, contentDigest(body), signed.parameters), keyOf);
}

function sign(key: GrantKey, covered: string, now: number, base: (parameters: string) => string): SignedHeaders {
  const created = Math.floor(now / 1000);
  const times = `created=${created};expires=${created + lifetime}`;
  const nonce = randomBytes(16).toString('base64url');
  const parameters = `${covered};${times};nonce="${nonce}";keyid="${key.id}";alg="${key.algorithm}"`;
  if (key.sign === null) throw new TypeError(`The key ${key.id} cannot sign: its private half is missing.`);
  return { 'signature-input': `panjereh=${parameters}`, signature: `panjereh=:${key.sign(base(parameters))}:` };
}

function verify(signed: WrittenSignature, base: string, keyOf: (id: string) => GrantKey | undefined): void {
  const key = keyOf(signed.keyId);
  if (key?.algorithm === signed.algorithm && key.verify(base, signed.signature)) return;
  throw new AgencyError('SIGNATURE_INVALID');
}

function questionBase(url: string, parameters: string): string {
  const [path = '', ...query] = url.split('?');
  const components = [
    ['@method', 'GET'],
    ['@path', path],
    ['@query', `?${query.join('?')}`],
  ] as const;
  return signatureBase(components, parameters);
}

function answerBase(question: string, digest: string, parameters: string): string {
  const lines = ['"@status": 200', `"content-digest": ${digest}`, `"signature";req: ${question}`];
  return [...lines, `"@signature-params": ${parameters}`].join('\n');
}
