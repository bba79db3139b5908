import type { Selectable } from 'kysely';
import type { ServiceRequestRecord } from './records.ts';
import type { FolderTables } from './tables.ts';

/** A request as its key names it, to the agency that answers the rest. */
export function requestOf({
  tracking_code: trackingCode,
  type,
  office,
  owner_ref: owner,
  opened_at: openedAt,
}: Selectable<FolderTables['request_index']>): ServiceRequestRecord {
  return { trackingCode, type, office, owner, openedAt };
}
