import type { Kysely } from 'kysely';
import { createIdempotencyTable, type IdempotencyTable } from '../idempotency.ts';

/** The tables of an agency that takes requests, besides its own. Times are RFC 3339 in UTC. */
export interface RequestTables extends IdempotencyTable {
  request: {
    tracking_code: string;
    /** The type of the agency's schema that it is. */
    type: string;
    /** Id of the service in the catalogue. */
    service: string;
    /** Reference of the person or company whose request it is. */
    owner_ref: string;
    owner_kind: 'PERSON' | 'COMPANY';
    stage: RequestStage;
    state: RequestState;
    opened_at: string;
    updated_at: string;
    /** How many steps it has; counting in its own row makes changes that come at once wait for one another. */
    steps: number;
  };
  request_step: {
    tracking_code: string;
    /** From 1. */
    ordinal: number;
    stage: RequestStage;
    state: RequestState;
    at: string;
    in_person: number;
    note_fa: string | null;
    note_en: string | null;
  };
  request_complaint: {
    id: string;
    tracking_code: string;
    filed_by: string;
    text: string;
    filed_at: string;
    due_at: string;
    answer: string | null;
    answered_at: string | null;
  };
  /** Requests that were rated; not how, nor when. */
  request_feedback: { tracking_code: string };
  /** Where people can come, and when: each opening day has slots of so many minutes. */
  request_place: {
    id: string;
    /** For requests of this service only; null: of any. */
    service: string | null;
    name_fa: string;
    name_en: string;
    /** Days of the week as digits, 0 for Sunday: `60123` from Saturday to Wednesday. */
    weekdays: string;
    /** Time of day in Tehran, `08:00`. */
    opens: string;
    closes: string;
    minutes: number;
    /** How many at once. */
    capacity: number;
  };
  /** How many places of a slot are taken; no row: none. */
  request_slot: { place: string; starts_at: string; taken: number };
  request_appointment: {
    id: string;
    tracking_code: string;
    place: string;
    starts_at: string;
    ends_at: string;
    booked_at: string;
    cancelled_at: string | null;
  };
  /** What the law gives an agency time for. */
  request_term: { kind: 'COMPLAINT_ANSWER'; days: number; legal_basis: string };
}

export type RequestStage = 'RECEIPT' | 'PROCESSING' | 'DELIVERY';
export type RequestState = 'IN_PROGRESS' | 'WAITING_FOR_APPLICANT' | 'COMPLETED' | 'REFUSED' | 'WITHDRAWN';

/** To be called in a migration of an agency that takes requests. It makes the idempotency table too. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createRequestTables(db: Kysely<any>): Promise<void> {
  await createIdempotencyTable(db);
  await createRequests(db);
  await createComplaints(db);
  await createAppointments(db);
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
async function createRequests(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('request')
    .addColumn('tracking_code', 'text', (column) => column.primaryKey())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('service', 'text', (column) => column.notNull())
    .addColumn('owner_ref', 'text', (column) => column.notNull())
    .addColumn('owner_kind', 'text', (column) => column.notNull())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('steps', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('request_step')
    .addColumn('tracking_code', 'text', (column) => column.notNull().references('request.tracking_code'))
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('in_person', 'integer', (column) => column.notNull())
    .addColumn('note_fa', 'text')
    .addColumn('note_en', 'text')
    .addPrimaryKeyConstraint('request_step_key', ['tracking_code', 'ordinal'])
    .execute();
  await db.schema.createIndex('request_by_owner').on('request').columns(['owner_ref', 'opened_at']).execute();
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
async function createComplaints(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('request_complaint')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tracking_code', 'text', (column) => column.notNull().references('request.tracking_code'))
    .addColumn('filed_by', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('filed_at', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('answer', 'text')
    .addColumn('answered_at', 'text')
    .execute();
  await db.schema.createIndex('complaint_by_request').on('request_complaint').column('tracking_code').execute();
  await db.schema
    .createTable('request_term')
    .addColumn('kind', 'text', (column) => column.primaryKey())
    .addColumn('days', 'integer', (column) => column.notNull())
    .addColumn('legal_basis', 'text', (column) => column.notNull())
    .execute();
  const legal_basis = 'حقوق شهروندی در نظام اداری، مصوب ۱۳۹۵ شورای عالی اداری: رسیدگی به شکایت در مهلت معین (k)';
  await db.insertInto('request_term').values({ kind: 'COMPLAINT_ANSWER', days: 15, legal_basis }).execute();
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
async function createAppointments(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('request_place')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('service', 'text')
    .addColumn('name_fa', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('weekdays', 'text', (column) => column.notNull())
    .addColumn('opens', 'text', (column) => column.notNull())
    .addColumn('closes', 'text', (column) => column.notNull())
    .addColumn('minutes', 'integer', (column) => column.notNull())
    .addColumn('capacity', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('request_slot')
    .addColumn('place', 'text', (column) => column.notNull().references('request_place.id'))
    .addColumn('starts_at', 'text', (column) => column.notNull())
    .addColumn('taken', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('request_slot_key', ['place', 'starts_at'])
    .execute();
  await db.schema
    .createTable('request_appointment')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tracking_code', 'text', (column) => column.notNull().references('request.tracking_code'))
    .addColumn('place', 'text', (column) => column.notNull().references('request_place.id'))
    .addColumn('starts_at', 'text', (column) => column.notNull())
    .addColumn('ends_at', 'text', (column) => column.notNull())
    .addColumn('booked_at', 'text', (column) => column.notNull())
    .addColumn('cancelled_at', 'text')
    .execute();
  await db.schema.createIndex('appointment_by_request').on('request_appointment').column('tracking_code').execute();
}
