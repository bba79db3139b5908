import type { Kysely } from 'kysely';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { type Phrase, readPhrase } from './phrase.ts';

/** What lines say alike, each of which is stored once. */
export interface Phrases {
  readonly of: (text: string) => Phrase;
  /** Stores those that were not known before, in the transaction of their lines. */
  store(transaction: Kysely<LedgerTables>): Promise<void>;
}

/** Phrases that are remembered; a gateway has a few for each operation that it serves. */
const mostRemembered = 1_000;

export function createPhrases(): Phrases {
  const known = new Map<string, Phrase>();
  let fresh: Phrase[] = [];
  return {
    of(text) {
      const found = known.get(text);
      if (found !== undefined) return found;
      const phrase = readPhrase(text);
      fresh.push(phrase);
      if (known.size >= mostRemembered) known.clear();
      known.set(text, phrase);
      return phrase;
    },
    async store(transaction) {
      if (fresh.length === 0) return;
      const rows = fresh.map(({ digest, opening, middle, ending }) => ({ digest, opening, middle, ending }));
      fresh = [];
      await transaction
        .insertInto('ledger_phrase')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}
