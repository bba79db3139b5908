import type { Transaction } from './transaction.ts';

/** The browser's `sessionStorage`. */
export interface TransactionStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const key = 'panjereh.sign-in';

/**
 * Keeps the secrets of a sign-in over the redirect to the issuer and back, the only thing the page ever stores.
 * They belong to this tab and are gone as soon as the page is there again.
 */
export function keepTransaction(storage: TransactionStorage, transaction: Transaction): void {
  storage.setItem(key, JSON.stringify(transaction));
}

/** The kept secrets, which are removed by this; null when there are none. */
export function takeTransaction(storage: TransactionStorage): Transaction | null {
  const kept = storage.getItem(key);
  storage.removeItem(key);
  return kept === null ? null : (JSON.parse(kept) as Transaction);
}
