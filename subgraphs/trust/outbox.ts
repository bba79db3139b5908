import type { Kysely, Selectable, Transaction } from 'kysely';
import { putEvent } from '../kit/events/events.ts';
import { noticeTexts } from './notice-texts.ts';
import { newReference } from './references.ts';
import type { NoticeKind, TrustTables } from './tables.ts';

/** What stands behind a TrustNotice. */
export type TrustNoticeRecord = Selectable<TrustTables['notice']>;

interface NewNotice {
  readonly person: string;
  readonly kind: NoticeKind;
  /** The reference of what it tells of. */
  readonly about: string;
  readonly at: Date;
  /** When the person is told; at once when left out. */
  readonly visibleFrom?: string;
}

const aboutYourData = { fa: 'آگاهی دربارهٔ دادهٔ شما', en: 'About your data' } as const;

/**
 * Puts a notice into the outbox, and tells the national folder: in the transaction of what it tells of, so that none is
 * without the others. The folder, too, shows it no earlier.
 */
export async function putNotice(transaction: Kysely<TrustTables>, notice: NewNotice): Promise<void> {
  const { person, kind, about, at, visibleFrom = at.toISOString() } = notice;
  const row = { person, kind, about, created_at: at.toISOString(), visible_from: visibleFrom };
  const id = newReference('not');
  await transaction
    .insertInto('notice')
    .values({ id, ...row })
    .execute();
  await putEvent(transaction as Transaction<TrustTables>, {
    type: 'folder.message',
    entity: id,
    to: ['national-folder'],
    data: { recipient: { person }, ref: id, subject: aboutYourData, body: noticeTexts[kind], visibleFrom },
    at,
  });
}

/** The notices of these people that may be shown at `now`, newest first. */
export async function noticesOf(
  db: Kysely<TrustTables>,
  persons: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, readonly TrustNoticeRecord[]>> {
  const rows = await db
    .selectFrom('notice')
    .selectAll()
    .where('person', 'in', persons)
    .where('visible_from', '<=', now.toISOString())
    .orderBy('visible_from', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return Map.groupBy(rows, (row) => row.person);
}
