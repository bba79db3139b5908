import { randomBytes } from 'node:crypto';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { normaliseNumber } from '../../schema/shared/normalise.ts';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import type { RequestRecord } from '../kit/requests/requests.ts';
import { agentCodeNotValid, noSuchMission, passportPending } from './refusals.ts';
import { requests } from './requests.ts';
import { services } from './services.ts';
import type { ConsularKind, ConsularTables } from './tables.ts';

export type ConsularMissionRecord = Selectable<ConsularTables['mission']>;
export type ConsularRegistrationRecord = Selectable<ConsularTables['registration']>;
export type ConsularDetail = Selectable<ConsularTables['consular_request']>;
export type PowerOfAttorneyRecord = Selectable<ConsularTables['power_of_attorney']>;
export type BirthAbroadRecord = Selectable<ConsularTables['birth_abroad']>;

/** What a request says, decided on in the transaction that records it. */
export interface NewConsularRequest {
  readonly kind: ConsularKind;
  readonly passportReason?: ConsularDetail['passport_reason'];
  readonly legalisedRecord?: ConsularDetail['legalised_record'];
  readonly power?: Pick<PowerOfAttorneyRecord, 'powers' | 'until_day' | 'third_country'>;
  readonly birth?: Omit<BirthAbroadRecord, 'tracking_code'>;
}

interface Asked {
  readonly person: string;
  readonly mission: string;
  readonly at: Date;
}

/** What the agency's database answers; a question costs one statement, whatever the number of people. */
export interface Registry {
  /** By country and name. @param country null: all */
  missionsIn(country: string | null): Promise<readonly ConsularMissionRecord[]>;
  missions(ids: readonly string[]): Promise<ReadonlyMap<string, ConsularMissionRecord>>;
  registrations(persons: readonly string[]): Promise<ReadonlyMap<string, ConsularRegistrationRecord>>;
  /** By tracking code, like the two below. */
  details(codes: readonly string[]): Promise<ReadonlyMap<string, ConsularDetail>>;
  powers(codes: readonly string[]): Promise<ReadonlyMap<string, PowerOfAttorneyRecord>>;
  births(codes: readonly string[]): Promise<ReadonlyMap<string, BirthAbroadRecord>>;
  /**
   * Records a request; `plan` sees mission and registration in the same transaction and throws to refuse.
   *
   * @returns its tracking code
   */
  request(
    request: IdempotentRequest,
    asked: Asked,
    plan: (mission: ConsularMissionRecord, registration: ConsularRegistrationRecord | null) => NewConsularRequest,
  ): Promise<string>;
  /** Accepts a power of attorney for `agent`. @returns its tracking code */
  accept(
    request: IdempotentRequest,
    given: { readonly code: string; readonly agent: string; readonly at: string },
  ): Promise<string>;
  /** Moves a request; `plan` sees it in the same transaction. @returns when, as it was the first time */
  handle(
    request: IdempotentRequest,
    code: string,
    plan: (request: RequestRecord, power: PowerOfAttorneyRecord | null) => Parameters<typeof requests.move>[1],
  ): Promise<string>;
}

type Db = Kysely<ConsularTables>;
type Tx = Transaction<ConsularTables>;

/** For how long an attorney may accept, in milliseconds: thirty days. */
const codeLife = 30 * 86_400_000;

export function openRegistry(db: Db): Registry {
  return {
    ...readers(db),
    request: (request, asked, plan) => actOnce(db, request, (transaction) => record(transaction, asked, plan)),
    accept: (request, given) => actOnce(db, request, (transaction) => accept(transaction, given)),
    handle: (request, code, plan) =>
      actOnce(db, request, async (transaction) => {
        const known = await transaction
          .selectFrom('request')
          .selectAll()
          .where('tracking_code', '=', code)
          .executeTakeFirstOrThrow();
        const power = (await readers(transaction).powers([code])).get(code) ?? null;
        const move = plan(known, power);
        await requests.move<ConsularTables>(transaction, move);
        return move.at.toISOString();
      }),
  };
}

function readers(
  db: Db,
): Pick<Registry, 'missionsIn' | 'missions' | 'registrations' | 'details' | 'powers' | 'births'> {
  return {
    missionsIn(country) {
      const all = db.selectFrom('mission').selectAll().orderBy('country').orderBy('id');
      return (country === null ? all : all.where('country', '=', country)).execute();
    },
    async missions(ids) {
      const rows = await db.selectFrom('mission').selectAll().where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    async registrations(persons) {
      const rows = await db.selectFrom('registration').selectAll().where('person_ref', 'in', persons).execute();
      return new Map(rows.map((row) => [row.person_ref, row]));
    },
    async details(codes) {
      const rows = await db.selectFrom('consular_request').selectAll().where('tracking_code', 'in', codes).execute();
      return new Map(rows.map((row) => [row.tracking_code, row]));
    },
    async powers(codes) {
      const rows = await db.selectFrom('power_of_attorney').selectAll().where('tracking_code', 'in', codes).execute();
      return new Map(rows.map((row) => [row.tracking_code, row]));
    },
    async births(codes) {
      const rows = await db.selectFrom('birth_abroad').selectAll().where('tracking_code', 'in', codes).execute();
      return new Map(rows.map((row) => [row.tracking_code, row]));
    },
  };
}

async function record(
  db: Tx,
  { person, mission: id, at }: Asked,
  plan: (mission: ConsularMissionRecord, registration: ConsularRegistrationRecord | null) => NewConsularRequest,
): Promise<string> {
  const { missions, registrations } = readers(db);
  const mission = (await missions([id])).get(id);
  if (mission === undefined) throw noSuchMission();
  const planned = plan(mission, (await registrations([person])).get(person) ?? null);
  if (planned.kind === 'PASSPORT') await requireNonePending(db, person);
  return insertRequest(db, { person, mission: id, at }, planned);
}

/** Two at once wait for one another: the registration of whoever asks is locked first. */
async function requireNonePending(db: Tx, person: string): Promise<void> {
  await db.updateTable('registration').set({ person_ref: person }).where('person_ref', '=', person).execute();
  const pending = await db
    .selectFrom('request')
    .innerJoin('consular_request', 'consular_request.tracking_code', 'request.tracking_code')
    .select('request.tracking_code')
    .where('request.owner_ref', '=', person)
    .where('consular_request.kind', '=', 'PASSPORT')
    .where('request.state', 'in', ['IN_PROGRESS', 'WAITING_FOR_APPLICANT'])
    .executeTakeFirst();
  if (pending !== undefined) throw passportPending();
}

/** @param random where a seed takes its codes from */
export async function insertRequest(
  db: Db,
  { person, mission, at }: Asked,
  { kind, passportReason = null, legalisedRecord = null, power, birth }: NewConsularRequest,
  random?: (length: number) => Uint8Array,
): Promise<string> {
  const { tracking_code } = await requests.open<ConsularTables>(db, {
    type: 'ConsularRequest',
    service: services[kind].slug,
    owner: { person },
    at,
    ...(random && { random }),
  });
  const detail = { tracking_code, kind, mission, passport_reason: passportReason, legalised_record: legalisedRecord };
  await db.insertInto('consular_request').values(detail).execute();
  if (birth !== undefined)
    await db
      .insertInto('birth_abroad')
      .values({ ...birth, tracking_code })
      .execute();
  if (power !== undefined) {
    const agent = {
      agent_code: newAgentCode(random),
      agent_code_until: new Date(at.getTime() + codeLife).toISOString(),
    };
    await db
      .insertInto('power_of_attorney')
      .values({ ...power, ...agent, tracking_code, agent_ref: null, accepted_at: null })
      .execute();
  }
  return tracking_code;
}

/** The code goes with the acceptance: whoever comes second finds none. */
async function accept(
  db: Tx,
  { code, agent, at }: { readonly code: string; readonly agent: string; readonly at: string },
): Promise<string> {
  const accepted = await db
    .updateTable('power_of_attorney')
    .set({ agent_code: null, agent_ref: agent, accepted_at: at })
    .where('agent_code', '=', readAgentCode(code))
    .where('agent_code_until', '>', at)
    .returning('tracking_code')
    .executeTakeFirst();
  if (accepted === undefined) throw agentCodeNotValid();
  const { owner_ref } = (await db
    .selectFrom('request')
    .select('owner_ref')
    .where('tracking_code', '=', accepted.tracking_code)
    .where('state', 'in', ['IN_PROGRESS', 'WAITING_FOR_APPLICANT'])
    .executeTakeFirst()) ?? { owner_ref: agent };
  if (owner_ref === agent) throw agentCodeNotValid();
  return accepted.tracking_code;
}

/** Crockford's base 32, twelve signs: sixty bits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function newAgentCode(random: (length: number) => Uint8Array = randomBytes): string {
  const signs = [...random(12)].map((byte) => alphabet[byte & 31]).join('');
  return (signs.match(/.{4}/g) ?? []).join('-');
}

/** However it was typed: small letters, Persian digits, with or without hyphens. */
function readAgentCode(typed: string): string {
  const signs = normaliseNumber(typed)
    .toUpperCase()
    .replace(/[-–\s]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return (signs.match(/.{1,4}/g) ?? []).join('-');
}
