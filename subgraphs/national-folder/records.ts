import type { Selectable } from 'kysely';
import type { FolderTables } from './tables.ts';

/** What stands behind a FolderMessage. */
export type FolderMessageRecord = Selectable<FolderTables['message']>;
/** The same, after it was marked. */
export type MarkedMessageRecord = FolderMessageRecord;
export type FolderAttachmentRecord = Selectable<FolderTables['attachment']>;

/** What the folder knows of a request; how it stands, its agency says. */
export interface ServiceRequestRecord {
  readonly trackingCode: string;
  readonly type: string;
  readonly office: string;
  readonly owner: string;
  readonly openedAt: string;
}

/** Whose folder it is. */
export interface FolderRecord {
  readonly owner: string;
}

export interface FolderChangesRecord {
  readonly messages: FolderMessageRecord[];
  readonly requests: ServiceRequestRecord[];
  readonly removed: string[];
  readonly until: string;
  readonly hasMore: boolean;
  readonly eraseBy: string;
}
