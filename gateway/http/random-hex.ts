import { randomBytes } from 'node:crypto';

/** Draws random hexadecimal digits, many at once: each drawing of bytes costs as much as a few hundred bytes more. */
export function createRandomHex(): (digits: number) => string {
  let store = '';
  let used = 0;
  return (digits) => {
    if (used + digits > store.length) {
      store = randomBytes(2048).toString('hex');
      used = 0;
    }
    used += digits;
    return store.slice(used - digits, used);
  };
}
