import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import type { AccountQuestionRecord } from './records.ts';
import { timeToAsk } from './rules.ts';
import type { AccountState, BankingTables } from './tables.ts';

/** A question as far as it is answered: the account, and who holds it. */
export interface AskedAccount {
  readonly account: { readonly state: AccountState } | null;
  readonly holders: readonly string[];
}

/** Questions about accounts: the number goes in, and nothing of it comes out. */
export interface Questions {
  ask(request: IdempotentRequest, sheba: string, now: Date): Promise<AccountQuestionRecord>;
  /** Null when this asker has no such question, or not any more. */
  find(id: string, asker: string, now: Date): Promise<AskedAccount | null>;
}

export function openQuestions(db: Kysely<BankingTables>): Questions {
  const byId = (id: string) => db.selectFrom('account_question').selectAll().where('id', '=', id);
  return {
    async ask(request, sheba, now) {
      const id = await actOnce(db, request, async (transaction) => {
        const account = await transaction
          .selectFrom('account')
          .select('id')
          .where('sheba', '=', sheba)
          .executeTakeFirst();
        const question = randomBytes(16).toString('base64url');
        const until = new Date(now.getTime() + timeToAsk).toISOString();
        await transaction
          .insertInto('account_question')
          .values({ id: question, asker: request.caller, account_id: account?.id ?? null, until })
          .execute();
        return question;
      });
      return byId(id).executeTakeFirstOrThrow();
    },
    async find(id, asker, now) {
      const question = await byId(id).where('asker', '=', asker).executeTakeFirst();
      if (question === undefined || question.until <= now.toISOString()) return null;
      const { account_id } = question;
      if (account_id === null) return { account: null, holders: [] };
      const account = await db
        .selectFrom('account')
        .select('state')
        .where('id', '=', account_id)
        .executeTakeFirstOrThrow();
      const holders = await db
        .selectFrom('account_holder')
        .select('holder_ref')
        .where('account_id', '=', account_id)
        .execute();
      return { account, holders: holders.map(({ holder_ref }) => holder_ref) };
    },
  };
}
