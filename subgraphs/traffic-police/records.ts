import type { Selectable } from 'kysely';
import type { RequestRecord } from '../kit/requests/requests.ts';
import type { Blocker, ChangeRow } from './plate-change/rules.ts';
import type { TrafficTables } from './tables.ts';

/** What stands behind the types of changes of plates. */
export type PlateChangeRequestRecord = RequestRecord;
export type PlateChangeTermsRecord = ChangeRow;
export type PlateChangeBlockerRecord = Blocker;
export type NewVehicleRecord = Selectable<TrafficTables['new_vehicle']>;

export interface PlateChangeOfferRecord {
  readonly code: string;
  readonly codeUntil: string;
  /** Of the seller's request. */
  readonly trackingCode: string;
  readonly seller: string;
}
