import { createHmac, timingSafeEqual } from 'node:crypto';

/** A pass is good for this long, in seconds: as long as the sign-in that a decision needs. */
const lifetime = 300;

/** That somebody was of age when asked: `<until>.<HMAC-SHA-256>`, until in seconds since the epoch. */
export function writePass(person: string, secret: Buffer, now: Date): string {
  const until = Math.floor(now.getTime() / 1000) + lifetime;
  return `${until}.${mark(person, until, secret)}`;
}

/** Whether a pass is this person's, and its time is not over. */
export function isPass(pass: string, person: string, secret: Buffer, now: Date): boolean {
  const [until, given, ...more] = pass.split('.');
  if (until === undefined || given === undefined || more.length > 0 || !/^\d{1,15}$/.test(until)) return false;
  const [expected, found] = [Buffer.from(mark(person, Number(until), secret)), Buffer.from(given)];
  return expected.length === found.length && timingSafeEqual(expected, found) && Number(until) >= now.getTime() / 1000;
}

function mark(person: string, until: number, secret: Buffer): string {
  return createHmac('sha256', secret).update(`${until}:${person}`).digest('base64url');
}
