import type { Selectable } from 'kysely';
import type { RequestTables } from './tables.ts';

/** What stands behind every type that `implements ServiceRequest`. */
export type RequestRecord = Selectable<RequestTables['request']>;
export type StepRecord = Selectable<RequestTables['request_step']>;
export type ComplaintRecord = Selectable<RequestTables['request_complaint']>;
export type PlaceRecord = Selectable<RequestTables['request_place']>;

export interface AppointmentRecord extends Selectable<RequestTables['request_appointment']> {
  readonly name_fa: string;
  readonly name_en: string;
}

/** A slot of a place, and how many can still take it. */
export interface SlotRecord {
  readonly place: PlaceRecord;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly free: number;
}
