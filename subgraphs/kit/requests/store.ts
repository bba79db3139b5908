import type { Kysely } from 'kysely';
import type { AgencyContext } from '../context.ts';
import { createLoader } from '../loader.ts';
import type {
  AppointmentRecord,
  ComplaintRecord,
  PlaceRecord,
  RequestRecord,
  SlotRecord,
  StepRecord,
} from './records.ts';
import { timesOf } from './rules.ts';
import type { RequestTables } from './tables.ts';

type Db = Kysely<RequestTables>;

export type RequestLoaders = ReturnType<typeof createRequestLoaders>;

/** What every resolver of an agency that takes requests gets. */
export interface RequestsContext<Registry = unknown, Loaders = unknown> extends AgencyContext<Registry, Loaders> {
  readonly requests: RequestLoaders;
}

/** The requests in an agency's database, for one call to it: a list of a hundred costs one statement a table. */
export function createRequestLoaders(db: Db, now = new Date()) {
  const newest = db.selectFrom('request').selectAll().orderBy('opened_at', 'desc').orderBy('tracking_code');
  return {
    db,
    request: createLoader(async (codes: readonly string[]) => {
      const rows = await db.selectFrom('request').selectAll().where('tracking_code', 'in', codes).execute();
      return new Map(rows.map((row): [string, RequestRecord] => [row.tracking_code, row]));
    }),
    /** By owner, newest first. */
    requestsOf: createLoader(async (owners: readonly string[]) => {
      const rows: RequestRecord[] = await newest.where('owner_ref', 'in', owners).execute();
      return Map.groupBy(rows, (row) => row.owner_ref);
    }),
    stepsOf: createLoader((codes: readonly string[]) => stepsOf(db, codes)),
    complaintsOf: createLoader((codes: readonly string[]) => complaintsOf(db, codes)),
    appointmentsOf: createLoader((codes: readonly string[]) => appointmentsOf(db, codes)),
    rated: createLoader(async (codes: readonly string[]) => {
      const rows = await db.selectFrom('request_feedback').selectAll().where('tracking_code', 'in', codes).execute();
      return new Map(rows.map((row): [string, typeof row] => [row.tracking_code, row]));
    }),
    /** By service, earliest first. */
    slotsFor: createLoader((services: readonly string[]) => slotsFor(db, services, now)),
  };
}

async function stepsOf(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, StepRecord[]>> {
  const steps = db.selectFrom('request_step').selectAll().where('tracking_code', 'in', codes).orderBy('ordinal');
  return Map.groupBy(await steps.execute(), (row) => row.tracking_code);
}

async function complaintsOf(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, ComplaintRecord[]>> {
  const rows = db.selectFrom('request_complaint').selectAll().where('tracking_code', 'in', codes);
  const newest = rows.orderBy('filed_at', 'desc').orderBy('id');
  return Map.groupBy(await newest.execute(), (row) => row.tracking_code);
}

async function appointmentsOf(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, AppointmentRecord[]>> {
  const rows = db
    .selectFrom('request_appointment')
    .innerJoin('request_place', 'request_place.id', 'request_appointment.place')
    .selectAll('request_appointment')
    .select(['name_fa', 'name_en'])
    .where('tracking_code', 'in', codes);
  const newest = rows.orderBy('starts_at', 'desc').orderBy('request_appointment.id');
  return Map.groupBy(await newest.execute(), (row) => row.tracking_code);
}

async function slotsFor(
  db: Db,
  services: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, readonly SlotRecord[]>> {
  const places = await db.selectFrom('request_place').selectAll().orderBy('id').execute();
  const taken = await db.selectFrom('request_slot').selectAll().where('starts_at', '>', now.toISOString()).execute();
  const counts = new Map(taken.map((row) => [slotId(row.place, row.starts_at), row.taken]));
  const free = places.flatMap((place) => freeSlots(place, counts, now));
  const sorted = free.toSorted((one, other) =>
    one.starts_at < other.starts_at ? -1 : one.starts_at > other.starts_at ? 1 : 0,
  );
  return new Map(services.map((service) => [service, sorted.filter(({ place }) => serves(place, service))]));
}

function freeSlots(place: PlaceRecord, taken: ReadonlyMap<string, number>, now: Date): SlotRecord[] {
  return timesOf(place, now)
    .map((time) => ({ place, ...time, free: place.capacity - (taken.get(slotId(place.id, time.starts_at)) ?? 0) }))
    .filter(({ free }) => free > 0);
}

export function serves(place: PlaceRecord, service: string): boolean {
  return place.service === null || place.service === service;
}

/** What a client sends to take a slot: the place, a dot, and its time without signs. */
export function slotId(place: string, startsAt: string): string {
  return `${place}.${Date.parse(startsAt).toString(36)}`;
}
