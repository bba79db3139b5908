import { randomBytes } from 'node:crypto';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { toIsoDate, toJalaliDate } from '../kit/jalali.ts';
import { today } from '../kit/today.ts';
import { noSuchSchool, notEnrolled, notYours, requestPending, schoolFull, schoolWithoutLicence } from './refusals.ts';
import { requests } from './requests.ts';
import { licenceState } from './rules.ts';
import type { EducationTables } from './tables.ts';
import { tellLicence } from './tell-licence.ts';

export type SchoolRecord = Selectable<EducationTables['school']>;
export type SchoolLicenceRecord = Selectable<EducationTables['school_licence']>;
export type SchoolEnrolmentRecord = Selectable<EducationTables['enrolment']>;
export type StudyRecord = Selectable<EducationTables['study']>;
export type RequestDetail = Selectable<EducationTables['education_request']>;

interface Asking {
  readonly person: string;
  readonly at: Date;
}

export interface Decision {
  readonly trackingCode: string;
  readonly isGranted: boolean;
  readonly note: { readonly fa: string; readonly en: string };
  readonly at: Date;
}

/** What the agency's database answers; a question costs one statement, whatever the number of people. */
export interface Registry {
  /** By province and name. @param province null: all */
  schoolsIn(province: string | null): Promise<readonly SchoolRecord[]>;
  schools(ids: readonly string[]): Promise<ReadonlyMap<string, SchoolRecord>>;
  /** By school. */
  licencesOf(schools: readonly string[]): Promise<ReadonlyMap<string, SchoolLicenceRecord>>;
  licencesHeldBy(companies: readonly string[]): Promise<ReadonlyMap<string, readonly SchoolLicenceRecord[]>>;
  licences(ids: readonly string[]): Promise<ReadonlyMap<string, SchoolLicenceRecord>>;
  /** By person, newest first. */
  enrolmentsOf(persons: readonly string[]): Promise<ReadonlyMap<string, readonly SchoolEnrolmentRecord[]>>;
  enrolments(ids: readonly string[]): Promise<ReadonlyMap<string, SchoolEnrolmentRecord>>;
  studiesOf(persons: readonly string[]): Promise<ReadonlyMap<string, readonly StudyRecord[]>>;
  studies(ids: readonly string[]): Promise<ReadonlyMap<string, StudyRecord>>;
  details(codes: readonly string[]): Promise<ReadonlyMap<string, RequestDetail>>;
  /** `check` sees the enrolment, in the same transaction, and throws to refuse. @returns a tracking code, as the next two */
  transfer(
    request: IdempotentRequest,
    asked: Asking & { readonly enrolment: string; readonly school: string },
    check: (enrolment: SchoolEnrolmentRecord) => void,
  ): Promise<string>;
  transcript(request: IdempotentRequest, asked: Asking & { readonly study: string }): Promise<string>;
  renewal(
    request: IdempotentRequest,
    asked: Pick<Asking, 'at'> & { readonly licence: string },
    check: (licence: SchoolLicenceRecord) => void,
  ): Promise<string>;
  /** Grants or refuses, with what follows. @returns when, as it was the first time */
  decide(request: IdempotentRequest, decision: Decision): Promise<string>;
}

type Db = Kysely<EducationTables>;
type Tx = Transaction<EducationTables>;

export function openRegistry(db: Db): Registry {
  return {
    ...schools(db),
    ...people(db),
    transfer: (request, asked, check) => actOnce(db, request, (transaction) => transfer(transaction, asked, check)),
    transcript: (request, asked) => actOnce(db, request, (transaction) => transcript(transaction, asked)),
    renewal: (request, asked, check) => actOnce(db, request, (transaction) => renewal(transaction, asked, check)),
    decide: (request, decision) => actOnce(db, request, (transaction) => decide(transaction, decision)),
  };
}

function schools(db: Db): Pick<Registry, 'schoolsIn' | 'schools' | 'licencesOf' | 'licencesHeldBy' | 'licences'> {
  const licences = db.selectFrom('school_licence').selectAll();
  return {
    schoolsIn(province) {
      const all = db.selectFrom('school').selectAll().orderBy('province').orderBy('name_fa').orderBy('id');
      return (province === null ? all : all.where('province', '=', province)).execute();
    },
    async schools(ids) {
      const rows = await db.selectFrom('school').selectAll().where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    async licencesOf(ids) {
      const rows = await licences.where('school', 'in', ids).execute();
      return new Map(rows.map((row) => [row.school, row]));
    },
    async licencesHeldBy(companies) {
      const rows = await licences.where('company_ref', 'in', companies).orderBy('issued_on').orderBy('id').execute();
      return Map.groupBy(rows, ({ company_ref }) => company_ref);
    },
    async licences(ids) {
      const rows = await licences.where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
  };
}

function people(db: Db): Pick<Registry, 'enrolmentsOf' | 'enrolments' | 'studiesOf' | 'studies' | 'details'> {
  const enrolments = db.selectFrom('enrolment').selectAll();
  const studies = db.selectFrom('study').selectAll();
  return {
    async enrolmentsOf(persons) {
      const newest = enrolments.orderBy('jalali_year', 'desc').orderBy('state').orderBy('id');
      return Map.groupBy(await newest.where('person_ref', 'in', persons).execute(), ({ person_ref }) => person_ref);
    },
    async enrolments(ids) {
      const rows = await enrolments.where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    async studiesOf(persons) {
      const rows = await studies.where('person_ref', 'in', persons).orderBy('id').execute();
      return Map.groupBy(rows, ({ person_ref }) => person_ref);
    },
    async studies(ids) {
      const rows = await studies.where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    async details(codes) {
      const rows = await db.selectFrom('education_request').selectAll().where('tracking_code', 'in', codes).execute();
      return new Map(rows.map((row) => [row.tracking_code, row]));
    },
  };
}

type About = Partial<Pick<RequestDetail, 'enrolment' | 'to_school' | 'study' | 'licence'>>;

async function open(db: Tx, asked: Omit<Parameters<typeof requests.open>[1], 'type'>, about: About): Promise<string> {
  const { tracking_code } = await requests.open<EducationTables>(db, { ...asked, type: 'EducationRequest' });
  const none = { enrolment: null, to_school: null, study: null, licence: null, closed: 0 };
  await db
    .insertInto('education_request')
    .values({ ...none, ...about, tracking_code })
    .execute();
  return tracking_code;
}

async function requireNonePending(db: Tx, column: 'enrolment' | 'study' | 'licence', id: string): Promise<void> {
  const pending = db
    .selectFrom('education_request')
    .select('tracking_code')
    .where(column, '=', id)
    .where('closed', '=', 0);
  if ((await pending.executeTakeFirst()) !== undefined) throw requestPending();
}

async function transfer(
  db: Tx,
  { person, at, enrolment: id, school }: Parameters<Registry['transfer']>[1],
  check: Parameters<Registry['transfer']>[2],
): Promise<string> {
  // Requests about one enrolment that come at once wait for one another.
  const locked = await db.updateTable('enrolment').set({ id }).where('id', '=', id).returningAll().executeTakeFirst();
  if (locked === undefined) throw notYours();
  check(locked);
  if (locked.state !== 'ENROLLED') throw notEnrolled();
  await requireNonePending(db, 'enrolment', id);
  if (locked.school === school) throw noSuchSchool();
  await requireRoom(db, school, today(at));
  const service = 'education-ministry.school-enrolment';
  return open(db, { service, owner: { person }, at }, { enrolment: id, to_school: school });
}

/** @throws AgencyError BAD_USER_INPUT, SCHOOL_LICENCE_EXPIRED, SCHOOL_FULL */
async function requireRoom(db: Tx, id: string, day: string): Promise<void> {
  const school = await db.updateTable('school').set({ id }).where('id', '=', id).returningAll().executeTakeFirst();
  if (school === undefined) throw noSuchSchool();
  const licence = (await schools(db).licencesOf([id])).get(id);
  if (licence !== undefined && licenceState(licence.valid_until, day) === 'EXPIRED') throw schoolWithoutLicence();
  const { pupils } = await db
    .selectFrom('enrolment')
    .select(({ fn }) => fn.countAll<number | bigint | string>().as('pupils'))
    .where('school', '=', id)
    .where('state', '=', 'ENROLLED')
    .executeTakeFirstOrThrow();
  if (Number(pupils) >= school.capacity) throw schoolFull();
}

async function transcript(db: Tx, { person, at, study: id }: Parameters<Registry['transcript']>[1]): Promise<string> {
  const study = await db.updateTable('study').set({ id }).where('id', '=', id).returningAll().executeTakeFirst();
  if (study === undefined || study.person_ref !== person) throw notYours();
  await requireNonePending(db, 'study', id);
  return open(db, { service: `${study.university}.transcript`, owner: { person }, at }, { study: id });
}

async function renewal(
  db: Tx,
  { at, licence: id }: Parameters<Registry['renewal']>[1],
  check: Parameters<Registry['renewal']>[2],
): Promise<string> {
  const locked = await db
    .updateTable('school_licence')
    .set({ id })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (locked === undefined) throw notYours();
  check(locked);
  await requireNonePending(db, 'licence', id);
  const service = 'non-government-schools.licence-renewal';
  return open(db, { service, owner: { company: locked.company_ref }, at }, { licence: id });
}

async function decide(db: Tx, { trackingCode, isGranted, note, at }: Decision): Promise<string> {
  const end = isGranted
    ? ({ stage: 'DELIVERY', state: 'COMPLETED' } as const)
    : ({ stage: 'PROCESSING', state: 'REFUSED' } as const);
  await requests.move<EducationTables>(db, { trackingCode, ...end, note, at });
  const detail = await db
    .updateTable('education_request')
    .set({ closed: 1 })
    .where('tracking_code', '=', trackingCode)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (isGranted) await carryOut(db, detail, today(at));
  return at.toISOString();
}

async function carryOut(db: Tx, { enrolment, to_school, licence }: RequestDetail, day: string): Promise<void> {
  if (enrolment !== null && to_school !== null) await move(db, enrolment, to_school, day);
  if (licence !== null) await renew(db, licence, day);
}

async function move(db: Tx, id: string, school: string, day: string): Promise<void> {
  await requireRoom(db, school, day);
  const left = await db
    .updateTable('enrolment')
    .set({ state: 'TRANSFERRED' })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const arrived = { ...left, id: randomBytes(16).toString('base64url'), school, state: 'ENROLLED' as const };
  await db.insertInto('enrolment').values(arrived).execute();
}

/** From its last day on, or from today where that is past. */
async function renew(db: Tx, id: string, day: string): Promise<void> {
  const { years } = await db.selectFrom('licence_term').select('years').executeTakeFirstOrThrow();
  const { valid_until } = await db
    .selectFrom('school_licence')
    .select('valid_until')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const from = toJalaliDate(valid_until < day ? day : valid_until);
  const until = toIsoDate({ year: from.year + years, month: from.month, day: Math.min(from.day, 29) });
  const renewed = await db
    .updateTable('school_licence')
    .set({ valid_until: until })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await tellLicence(db, renewed);
}
