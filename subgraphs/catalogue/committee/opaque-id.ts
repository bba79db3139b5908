import { randomBytes } from 'node:crypto';

export function newId(): string {
  return randomBytes(16).toString('base64url');
}

/** Whether a text can be an id of {@link newId}; others are unknown without asking the database. */
export function isOpaqueId(id: string): boolean {
  return /^[\w-]{22}$/.test(id);
}
