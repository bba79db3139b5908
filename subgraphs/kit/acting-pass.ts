import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** A pass is good for this long, in seconds: as long as the sign-in that a lasting effect needs. */
const lifetime = 300;
const nonceLength = 12;
const tagLength = 16;

/** That an agency has just let somebody act there for a person or a company. */
export interface ActingPass {
  /** The federation key of whom she acts for: herself, a ward, a company. */
  readonly subject: string;
  /** Of whoever acts. */
  readonly actor: string;
}

/**
 * A mutation is its caller's deed, so it cannot say by itself for whom else it is. The agency gives the right to act as a
 * field of that person or company, which the gateway guards like any other, and the mutation wants it back.
 *
 * Sealed (AES-256-GCM): references do not leave the country of agencies.
 */
export function writeActingPass({ subject, actor }: ActingPass, secret: Buffer, now: Date): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce);
  const until = Math.floor(now.getTime() / 1000) + lifetime;
  const sealed = Buffer.concat([cipher.update(JSON.stringify([subject, actor, until])), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Whom this caller may act for by the pass; null when it is made up, somebody else's, or over. */
export function readActingPass(pass: string, actor: string, secret: Buffer, now: Date): string | null {
  const opened = open(Buffer.from(pass, 'base64url'), secret);
  if (opened === null) return null;
  const [subject, holder, until] = JSON.parse(opened) as [string, string, number];
  return holder === actor && until >= now.getTime() / 1000 ? subject : null;
}

function open(sealed: Buffer, secret: Buffer): string | null {
  if (sealed.length <= nonceLength + tagLength) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), sealed.subarray(0, nonceLength));
    decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
    return decipher.update(sealed.subarray(nonceLength + tagLength)).toString() + decipher.final().toString();
  } catch {
    return null; // another agency's, or altered
  }
}

function keyOf(secret: Buffer): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', 'panjereh acting pass', 32));
}
