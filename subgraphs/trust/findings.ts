import type { Kysely, Selectable } from 'kysely';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { contestSide } from './contradictions/contest-side.ts';
import { putNotice } from './outbox.ts';
import { newReference } from './references.ts';
import { notYours } from './rules.ts';
import type { TrustTables } from './tables.ts';

/** What stands behind a DataQualityFinding and a ReadQuestion. */
export type DataQualityFindingRecord = Selectable<TrustTables['finding']>;
export type ReadQuestionRecord = Selectable<TrustTables['question']>;

/** For an agency to answer a question, in milliseconds: ten days. */
const timeToAnswer = 10 * 86_400_000;

/** What people say is wrong with records, and what they ask about reads. */
export interface Findings {
  /** Newest first. */
  of(persons: readonly string[]): Promise<ReadonlyMap<string, readonly DataQualityFindingRecord[]>>;
  /** Newest first. */
  questionsOf(persons: readonly string[]): Promise<ReadonlyMap<string, readonly ReadQuestionRecord[]>>;
  /** @throws AgencyError FORBIDDEN when the contradiction is not hers, is resolved, or has no such side to contest. */
  contest(
    request: IdempotentRequest,
    given: {
      readonly person: string;
      readonly coordinate: string;
      readonly note: string;
      /** What two registers say that it is about. */
      readonly contradiction: string | null;
    },
    now: Date,
  ): Promise<string>;
  ask(
    request: IdempotentRequest,
    given: { readonly person: string; readonly lineAt: string; readonly agency: string; readonly text: string },
    now: Date,
  ): Promise<string>;
  /** @throws AgencyError FORBIDDEN when the agency was not asked that, or has answered. */
  answer(
    request: IdempotentRequest,
    given: { readonly agency: string; readonly question: string; readonly answer: string },
    now: Date,
  ): Promise<string>;
  question(id: string): Promise<ReadQuestionRecord | null>;
  finding(id: string): Promise<DataQualityFindingRecord | null>;
}

export function openFindings(db: Kysely<TrustTables>): Findings {
  return {
    async of(persons) {
      const query = db.selectFrom('finding').selectAll().where('person', 'in', persons);
      const rows = await query.orderBy('opened_at', 'desc').orderBy('id', 'desc').execute();
      return Map.groupBy(rows, ({ person }) => person);
    },
    async questionsOf(persons) {
      const query = db.selectFrom('question').selectAll().where('person', 'in', persons);
      const rows = await query.orderBy('asked_at', 'desc').orderBy('id', 'desc').execute();
      return Map.groupBy(rows, ({ person }) => person);
    },
    contest: (request, given, now) =>
      actOnce(db, request, async (transaction) => {
        await contestSide(transaction, given, now);
        const unanswered = { state: 'OPEN', answer: null, answered_at: null } as const;
        const row = { id: newReference('fin'), ...given, ...unanswered, opened_at: now.toISOString() };
        await transaction.insertInto('finding').values(row).execute();
        return row.id;
      }),
    ask: (request, { person, lineAt, agency, text }, now) =>
      actOnce(db, request, async (transaction) => {
        const id = newReference('que');
        const due_at = new Date(now.getTime() + timeToAnswer).toISOString();
        const asked = { id, person, line_at: lineAt, agency, text, asked_at: now.toISOString(), due_at };
        await transaction
          .insertInto('question')
          .values({ ...asked, answer: null, answered_at: null })
          .execute();
        return id;
      }),
    answer: (request, { agency, question, answer }, now) =>
      actOnce(db, request, async (transaction) => {
        const answered = await transaction
          .updateTable('question')
          .set({ answer, answered_at: now.toISOString() })
          .where('id', '=', question)
          .where('agency', '=', agency)
          .where('answer', 'is', null)
          .returning('person')
          .executeTakeFirst();
        if (!answered) throw notYours();
        const { person } = answered;
        await putNotice(transaction, { person, kind: 'QUESTION_ANSWERED', about: question, at: now });
        return question;
      }),
    async question(id) {
      return (await db.selectFrom('question').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
    },
    async finding(id) {
      return (await db.selectFrom('finding').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
    },
  };
}
