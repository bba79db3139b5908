import type { Kysely, Selectable } from 'kysely';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { today } from '../kit/today.ts';
import { inquiryLimit, inquiryRefused } from './inquiry-rules.ts';
import { putNotice } from './outbox.ts';
import { newReference } from './references.ts';
import { notYours } from './rules.ts';
import type { TrustTables } from './tables.ts';

/** What stands behind an Inquiry. */
export type InquiryRecord = Selectable<TrustTables['inquiry']>;
type Opening = Selectable<TrustTables['inquiry_opening']>;

/** Distinct people whom one official, and one agency, may inquire about on a day in Tehran. */
const mostSubjects = { official: 50, agency: 1_000 } as const;
/** For the owners of the facts to answer, in milliseconds: what was asked for earlier must be asked for anew. */
const timeToOpen = 120_000;

/** The facts that only their owners know. */
export interface OpeningFacts {
  /** The person by number and day of birth; one that nobody has when there is none. */
  readonly person: string | null;
  /** Whether the case fits; of an emergency nobody is asked. */
  readonly fits: boolean;
  /** An inquiry is never opened as an emergency, for which nobody looks at a case. */
  readonly kind: 'inquiry' | 'emergency';
}

/** The inquiries and emergency accesses of the store. */
/** An official as one of her agency's: what she opened at another is not hers here. */
interface Opener {
  readonly official: string;
  readonly agency: string;
}

export interface Inquiries {
  /** Newest first. */
  of(by: Opener): Promise<readonly InquiryRecord[]>;
  /** Keeps what is asked for until the facts are there. @returns the reference of the opening */
  prepare(request: IdempotentRequest, asked: Omit<Opening, 'id' | 'inquiry'>): Promise<string>;
  /**
   * Opens what was asked for, once, in one transaction with the notice to the person and the day's count.
   *
   * @throws AgencyError INQUIRY_REFUSED, INQUIRY_LIMIT
   */
  open(opening: string, official: string, facts: OpeningFacts, now: Date): Promise<InquiryRecord>;
  /** @throws AgencyError FORBIDDEN when the official has opened no such inquiry. */
  close(request: IdempotentRequest, given: Opener & { readonly id: string }, now: Date): Promise<InquiryRecord>;
}

export function openInquiries(db: Kysely<TrustTables>): Inquiries {
  return {
    of: ({ official, agency }) =>
      db
        .selectFrom('inquiry')
        .selectAll()
        .where('official', '=', official)
        .where('agency', '=', agency)
        .orderBy('opened_at', 'desc')
        .orderBy('id', 'desc')
        .execute(),
    prepare: (request, asked) =>
      actOnce(db, request, async (transaction) => {
        const id = newReference('ope');
        await transaction
          .insertInto('inquiry_opening')
          .values({ ...asked, id, inquiry: null })
          .execute();
        return id;
      }),
    open: (opening, official, { person, fits, kind }, now) =>
      db.transaction().execute(async (transaction) => {
        const asked = await claim(transaction, opening, official);
        if (asked.inquiry !== null) return inquiryById(transaction, asked.inquiry);
        const isKind = (asked.emergency === 1) === (kind === 'emergency');
        const isTimely = Date.parse(asked.asked_at) + timeToOpen > now.getTime();
        if (!isKind || !isTimely || !fits || person === null || person === official) throw inquiryRefused();
        await countSubject(transaction, asked, person, now);
        return insertInquiry(transaction, asked, person, now);
      }),
    async close(request, { id, official, agency }, now) {
      await actOnce(db, request, async (transaction) => {
        const own = transaction
          .selectFrom('inquiry')
          .select('id')
          .where('id', '=', id)
          .where('official', '=', official)
          .where('agency', '=', agency);
        if (!(await own.executeTakeFirst())) throw notYours();
        await transaction
          .updateTable('inquiry')
          .set({ closed_at: now.toISOString() })
          .where('id', '=', id)
          .where('closed_at', 'is', null)
          .execute();
        return id;
      });
      return inquiryById(db, id);
    },
  };
}

/** Two that open the same at once wait for one another: the update holds the row until the transaction ends. */
async function claim(transaction: Kysely<TrustTables>, id: string, official: string): Promise<Opening> {
  const asked = await transaction
    .updateTable('inquiry_opening')
    .set({ id })
    .where('id', '=', id)
    .where('official', '=', official)
    .returningAll()
    .executeTakeFirst();
  if (!asked) throw inquiryRefused();
  return asked;
}

async function insertInquiry(
  transaction: Kysely<TrustTables>,
  asked: Opening,
  subject: string,
  now: Date,
): Promise<InquiryRecord> {
  const { agency, official, client, purpose, legal_basis, case_ref, coordinates, emergency, justification } = asked;
  const about = { subject, agency, official, client, purpose, legal_basis, case_ref, coordinates, emergency };
  const [id, opened_at] = [newReference('inq'), now.toISOString()];
  const expires_at = new Date(now.getTime() + asked.minutes * 60_000).toISOString();
  const notify_at = asked.notify_at ?? opened_at;
  const times = { opened_at, expires_at, closed_at: null, notify_at, court_order: asked.court_order };
  await transaction
    .insertInto('inquiry')
    .values({ id, ...about, justification, ...times })
    .execute();
  await transaction.updateTable('inquiry_opening').set({ inquiry: id }).where('id', '=', asked.id).execute();
  const kind = emergency === 1 ? 'EMERGENCY_ACCESS' : 'INQUIRY_OPENED';
  await putNotice(transaction, { person: subject, kind, about: id, at: now, visibleFrom: notify_at });
  return inquiryById(transaction, id);
}

/** Counts a person once for each holder and day; a holder whose day is full is refused. */
async function countSubject(
  transaction: Kysely<TrustTables>,
  { official, agency }: Opening,
  subject: string,
  now: Date,
): Promise<void> {
  const day = today(now);
  for (const [holder, most] of [
    [`agency:${agency}`, mostSubjects.agency],
    [`official:${official}`, mostSubjects.official],
  ] as const) {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('inquiry_subject')
      .values({ holder, day, subject })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== 1n) continue;
    const { used } = await transaction
      .insertInto('inquiry_quota')
      .values({ holder, day, used: 1 })
      .onConflict((conflict) =>
        conflict.columns(['holder', 'day']).doUpdateSet((make) => ({ used: make('inquiry_quota.used', '+', 1) })),
      )
      .returning('used')
      .executeTakeFirstOrThrow();
    if (used > most) throw inquiryLimit();
  }
}

async function inquiryById(db: Kysely<TrustTables>, id: string): Promise<InquiryRecord> {
  return db.selectFrom('inquiry').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
