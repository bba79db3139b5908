import { addDays } from '../../kit/jalali.ts';
import type { CatalogueContext } from '../context.ts';
import type {
  FinaliseHighUseInput,
  NotifyHighUseInput,
  BeginHighUseListInput,
  ProposeHighUseInput,
} from '../resolver-types.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import { requireOfficial, requireSecretariat } from './offices.ts';
import { requireOwnService } from './own-service.ts';
import type { HighUseEntryRecord, HighUseListRecord } from '../duty-records.ts';
import { listMovedOn, noSuchList, notFinal, termOver, termRuns, unacceptable } from './refusals.ts';
import type { CatalogueTables } from '../tables.ts';

interface Arguments<Input> {
  readonly input: Input;
  readonly idempotencyKey: string;
}

/** For how long agencies propose, in milliseconds: two days (report of the working group). */
const term = 2 * 86_400_000;
const mostRequests = 1_000_000_000;
/** Of accepted, and of removed services. */
const mostServices = 100;

/** Until when agencies propose for a list, in milliseconds. */
export function proposalsUntil({ openedAt }: Pick<HighUseListRecord, 'openedAt'>): number {
  return Date.parse(openedAt) + term;
}

/** @throws AgencyError FORBIDDEN, BAD_USER_INPUT, HIGH_USE_LIST_OPEN */
export async function beginHighUseList(
  { input, idempotencyKey }: Arguments<BeginHighUseListInput>,
  { caller, registry }: CatalogueContext,
  now = new Date(),
): Promise<HighUseListRecord> {
  const { official } = requireSecretariat(caller);
  const metAt = Date.parse(input.metAt);
  if (metAt > now.getTime() || metAt <= now.getTime() - term) throw notWithinTwoDays();
  const request = { caller: official, key: idempotencyKey, input: { begin: input } };
  return read(await registry.lists.begin(request, whole(metAt)), registry);
}

/** @throws AgencyError FORBIDDEN, BAD_USER_INPUT, PROPOSAL_TERM_OVER */
export async function proposeHighUse(
  { input, idempotencyKey }: Arguments<ProposeHighUseInput>,
  { caller, registry, loaders }: CatalogueContext,
  now = new Date(),
): Promise<HighUseListRecord> {
  const { official, agency } = requireOfficial(caller);
  const service = await requireOwnService(input.service, agency, loaders);
  checkCount(input, now);
  const request = { caller: official, key: idempotencyKey, input: { propose: input } };
  const proposal = {
    service_id: service.id,
    agency_id: agency,
    requests: input.requests,
    counted_from: input.countedFrom,
    counted_until: input.countedUntil,
    proposed_at: whole(now.getTime()),
    origin: 'OBSERVED' as const,
  };
  const id = await registry.lists.propose(request, input.list, (list) => {
    if (list === null) throw noSuchList();
    const isInTerm = Date.parse(list.openedAt) <= now.getTime() && now.getTime() < proposalsUntil(list);
    if (list.finalAt !== null || !isInTerm) throw termOver();
    return { ...proposal, list_id: list.id };
  });
  return read(id, registry);
}

/** @throws AgencyError FORBIDDEN, BAD_USER_INPUT, PROPOSAL_TERM_RUNS, HIGH_USE_LIST_CLOSED */
export async function finaliseHighUse(
  { input, idempotencyKey }: Arguments<FinaliseHighUseInput>,
  { caller, registry }: CatalogueContext,
  now = new Date(),
): Promise<HighUseListRecord> {
  const { official } = requireSecretariat(caller);
  const request = { caller: official, key: idempotencyKey, input: { finalise: input } };
  const id = await registry.lists.finalise(request, { id: input.list, at: whole(now.getTime()) }, (list, before) => {
    if (list === null) throw noSuchList();
    if (list.finalAt !== null) throw listMovedOn();
    if (now.getTime() < proposalsUntil(list)) throw termRuns();
    return finalEntries(input, list, before);
  });
  return read(id, registry);
}

/** @throws AgencyError FORBIDDEN, BAD_USER_INPUT, HIGH_USE_LIST_NOT_FINAL, HIGH_USE_LIST_CLOSED */
export async function notifyHighUse(
  { input, idempotencyKey }: Arguments<NotifyHighUseInput>,
  { caller, registry }: CatalogueContext,
  now = new Date(),
): Promise<HighUseListRecord> {
  const { official } = requireSecretariat(caller);
  const request = { caller: official, key: idempotencyKey, input: { notify: input } };
  const id = await registry.lists.notify(request, { id: input.list, at: whole(now.getTime()) }, (list) => {
    if (list === null) throw noSuchList();
    if (list.finalAt === null) throw notFinal();
    if (list.notifiedAt !== null) throw listMovedOn();
  });
  return read(id, registry);
}

/** What stood on the list before, without what is removed, and what is accepted of the proposals. */
function finalEntries(
  { accept, remove = [] }: FinaliseHighUseInput,
  { id, proposals }: HighUseListRecord,
  before: HighUseListRecord | null,
): readonly CatalogueTables['high_use_entry'][] {
  if (accept.length > mostServices || remove.length > mostServices) throw tooMany();
  const accepted = accept.map((service) => proposals.find(({ serviceId }) => serviceId === service));
  if (accepted.includes(undefined)) throw notProposed();
  const old = before?.entries ?? [];
  if (remove.some((service) => !old.some(({ serviceId }) => serviceId === service))) throw notOnList();
  const kept = old.filter(({ serviceId }) => !remove.includes(serviceId) && !accept.includes(serviceId));
  const found = new Map([...kept, ...accepted.flatMap((one) => one ?? [])].map((one) => [one.serviceId, one]));
  return [...found.values()].map((entry) => entryRow(id, entry));
}

function entryRow(list: string, { serviceId, count }: HighUseEntryRecord): CatalogueTables['high_use_entry'] {
  const { requests, from, until, madeUp } = count;
  return {
    list_id: list,
    service_id: serviceId,
    requests,
    counted_from: from,
    counted_until: until,
    made_up: Number(madeUp),
  };
}

function checkCount({ requests, countedFrom, countedUntil }: ProposeHighUseInput, now: Date): void {
  if (requests < 1 || requests > mostRequests) {
    throw unacceptable(
      'شمار درخواست‌ها باید از ۱ تا یک میلیارد باشد.',
      'The number of requests must be from 1 to a thousand million.',
    );
  }
  const isInTime = countedFrom <= countedUntil && countedUntil <= tehranDay(now.getTime());
  if (isInTime && countedUntil <= addDays(countedFrom, 366)) return;
  throw unacceptable(
    'روزهای شمارش باید به ترتیب، نه در آینده و تا ۳۶۶ روز باشد.',
    'The days of the count must be in order, not in the future, and within 366 days.',
  );
}

async function read(id: string, registry: CatalogueContext['registry']): Promise<HighUseListRecord> {
  return (await registry.highUseLists()).find((list) => list.id === id)!;
}

/** RFC 3339 in UTC and whole seconds, so that the order of the texts is that of time. */
function whole(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}

function notWithinTwoDays() {
  return unacceptable(
    'زمان جلسهٔ کارگروه باید در دو روز گذشته باشد، تا مهلت پیشنهاد هنوز بماند.',
    'The working group must have met within the last two days, so that time to propose is left.',
  );
}

function tooMany() {
  return unacceptable('حداکثر ۱۰۰ خدمت در هر فهرست بفرستید.', 'Send at most 100 services in each list.');
}

function notProposed() {
  return unacceptable(
    'تنها خدمتی پذیرفته می‌شود که برای همین فهرست پیشنهاد شده است.',
    'Only a service that was proposed for this very list can be accepted.',
  );
}

function notOnList() {
  return unacceptable(
    'تنها خدمتی حذف می‌شود که در فهرست پیشین است.',
    'Only a service that stands on the list before can be removed.',
  );
}
