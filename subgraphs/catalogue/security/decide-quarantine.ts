import { AgencyError } from '../../kit/errors.ts';
import type { CatalogueContext } from '../context.ts';
import { isListed } from '../is-listed.ts';
import type { SubgraphRecord } from '../records.ts';
import type { LiftQuarantineInput, QuarantineAgencyInput } from '../resolver-types.ts';
import { officeOf, securityAuthority } from '../rules/offices.ts';
import { isInForce, type QuarantineDecision, quarantinedSubgraphs } from './quarantine.ts';

/** The subgraph that keeps these decisions: were it not called, nobody could lift any. */
const keeper = 'catalogue';
/** Days; a longer one is decided anew. */
const longest = 30;
/** Subgraphs in quarantine at a time: as many as the list that gateways ask for has. */
const most = 100;

/**
 * Has the gateway call an agency, or one subgraph, no more; only the security authority may.
 *
 * @throws AgencyError FORBIDDEN, BAD_USER_INPUT, ALREADY_QUARANTINED or QUARANTINE_OF_REGISTER
 */
export async function quarantineAgency(
  { input, idempotencyKey }: { readonly input: QuarantineAgencyInput; readonly idempotencyKey: string },
  context: CatalogueContext,
): Promise<QuarantineDecision> {
  const office = requireAuthority(context);
  const target = { agencyId: input.agency ?? null, subgraph: input.subgraph ?? null };
  if ((target.agencyId === null) === (target.subgraph === null)) throw oneTarget();
  if (target.agencyId !== null && !(await isListed(target.agencyId, context.loaders))) throw noSuchTarget();
  const until = readUntil(input.until);
  const request = { caller: `agency:${office}`, key: idempotencyKey, input };
  const decision = { ...target, reason: input.reason, until };
  const id = await context.registry.impose(request, decision, office, (decisions, subgraphs) => {
    const concerned = subgraphs.filter((one) => isMeant(one, target));
    if (concerned.length === 0) throw noSuchTarget();
    if (concerned.some(({ name }) => name === keeper)) throw ofTheRegister();
    if (decisions.some((one) => isSame(one, target) && isInForce(one, Date.now()))) throw already();
    const listed = quarantinedSubgraphs(decisions, subgraphs, Date.now()).map(({ name }) => name);
    if (new Set([...listed, ...concerned.map(({ name }) => name)]).size > most) throw tooMany();
  });
  return findDecision(id, context);
}

/**
 * Ends a quarantine before its time; only the security authority may.
 *
 * @throws AgencyError FORBIDDEN, BAD_USER_INPUT or QUARANTINE_OVER
 */
export async function liftQuarantine(
  { input, idempotencyKey }: { readonly input: LiftQuarantineInput; readonly idempotencyKey: string },
  context: CatalogueContext,
): Promise<QuarantineDecision> {
  const office = requireAuthority(context);
  const request = { caller: `agency:${office}`, key: idempotencyKey, input };
  const given = { id: input.quarantine, reason: input.reason };
  await context.registry.lift(request, given, office, (decision) => {
    if (decision === undefined) throw noSuchDecision();
    if (!isInForce(decision, Date.now())) throw over();
    return decision;
  });
  return findDecision(input.quarantine, context);
}

function requireAuthority({ caller }: CatalogueContext): string {
  const office = officeOf(caller);
  if (office === securityAuthority.id) return office;
  throw new AgencyError('FORBIDDEN', {
    fa: `قرنطینهٔ دستگاه‌ها تنها با ${securityAuthority.name.fa} است.`,
    en: `Only the ${securityAuthority.name.en} decides on the quarantine of agencies.`,
  });
}

async function findDecision(id: string, { registry }: CatalogueContext): Promise<QuarantineDecision> {
  return (await registry.quarantines()).find((one) => one.id === id)!; // it was written just now
}

type Target = Pick<QuarantineDecision, 'agencyId' | 'subgraph'>;

function isMeant({ name, agencyId }: SubgraphRecord, target: Target): boolean {
  return target.subgraph === null ? agencyId === target.agencyId : name === target.subgraph;
}

function isSame(one: Target, other: Target): boolean {
  return one.agencyId === other.agencyId && one.subgraph === other.subgraph;
}

function readUntil(given: string): string {
  const [until, now] = [Date.parse(given), Date.now()];
  if (until > now && until <= now + longest * 86_400_000) return new Date(until).toISOString();
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'پایان قرنطینه (until) باید در آینده و حداکثر ۳۰ روز بعد باشد؛ پس از آن دوباره تصمیم گرفته می‌شود.',
    en: `The end (\`until\`) must lie in the future, ${longest} days from now at most; after that it is decided anew.`,
  });
}

function oneTarget(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'یا دستگاه (agency) را نام ببرید یا یک زیرگراف (subgraph) را.',
    en: 'Name either an agency or one subgraph.',
  });
}

function noSuchTarget(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'چنین دستگاه یا زیرگرافی در طرح‌وارهٔ ملی نیست؛ نام را از Agency.subgraphs بردارید.',
    en: 'There is no such agency or subgraph in the national schema; take the name from `Agency.subgraphs`.',
  });
}

function ofTheRegister(): AgencyError {
  return new AgencyError('QUARANTINE_OF_REGISTER', {
    fa: 'زیرگراف catalogue خود دفتر قرنطینه است و اگر پرسیده نشود هیچ قرنطینه‌ای برداشته نمی‌شود؛ زیرگراف‌های دیگر این دستگاه را جداگانه نام ببرید.',
    en: 'The subgraph `catalogue` keeps the quarantines, and none could be lifted were it not called; name other subgraphs of this agency one by one.',
  });
}

function already(): AgencyError {
  return new AgencyError('ALREADY_QUARANTINED', {
    fa: 'این دستگاه یا زیرگراف هم‌اکنون در قرنطینه است؛ نخست آن را بردارید.',
    en: 'This agency or subgraph is in quarantine already; lift that first.',
  });
}

function tooMany(): AgencyError {
  return new AgencyError('TOO_MANY_QUARANTINES', {
    fa: 'بیش از ۱۰۰ زیرگراف نمی‌تواند هم‌زمان در قرنطینه باشد؛ اگر همه در خطرند پنجره را ببندید.',
    en: 'No more than 100 subgraphs can be in quarantine at a time; if all are in danger, close the window.',
  });
}

function noSuchDecision(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'چنین قرنطینه‌ای ثبت نشده است؛ شناسه را از Agency.quarantines بردارید.',
    en: 'No such quarantine is on record; take the id from `Agency.quarantines`.',
  });
}

function over(): AgencyError {
  return new AgencyError('QUARANTINE_OVER', {
    fa: 'این قرنطینه پیش‌تر برداشته شده یا زمانش گذشته است.',
    en: 'This quarantine was lifted before, or its time is over.',
  });
}
