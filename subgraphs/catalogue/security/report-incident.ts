import { connection, connectionArguments } from '../../kit/connection.ts';
import { AgencyError } from '../../kit/errors.ts';
import { requireFreeText } from '../../kit/free-text.ts';
import type { CatalogueContext } from '../context.ts';
import type { PageArguments } from '../lists.ts';
import type { ReportIncidentInput } from '../resolver-types.ts';
import { officeOf } from '../rules/offices.ts';
import { isSlug } from '../slug.ts';
import type { SignedIncident } from './incident.ts';

/** Days; what is older is history, not news. */
const oldest = 365;

/**
 * Puts a security incident of the caller's own agency into the signed feed.
 *
 * @throws AgencyError FORBIDDEN for who speaks for no agency, BAD_USER_INPUT
 */
export async function reportIncident(
  { input, idempotencyKey }: { readonly input: ReportIncidentInput; readonly idempotencyKey: string },
  context: CatalogueContext,
): Promise<SignedIncident> {
  const office = officeOf(context.caller);
  if (office === null) throw officesOnly();
  const { kind, severity, subgraph = null } = input;
  if (subgraph !== null && !(await isOwn(subgraph, office, context))) throw notOwn();
  const occurredAt = readTime(input.occurredAt);
  const text = input.text ? requireFreeText(input.text, 'text', { least: 1, most: 500 }) : null;
  const now = new Date().toISOString();
  const incident = { agency: office, subgraph, kind, severity, occurredAt, reportedAt: now, reportedBy: office, text };
  const request = { caller: `agency:${office}`, key: idempotencyKey, input };
  const id = await context.registry.report(request, incident);
  return (await context.registry.incident(id))!; // it was written just now
}

/** The feed, oldest first, for offices: a follower goes on after the last cursor that it has seen. */
export async function incidentsPage(given: PageArguments, { caller, registry }: CatalogueContext) {
  if (officeOf(caller) === null) throw officesOnly();
  const page = connectionArguments(given, { default: 20 });
  const after = page.after === null ? 0 : page.after[0];
  if (typeof after !== 'number' || !Number.isSafeInteger(after)) throw foreignCursor();
  const [rows, totalCount] = await Promise.all([registry.incidents(after, page.limit + 1), registry.countIncidents()]);
  return connection({ rows, page, totalCount, positionOf: ({ position }) => [position] });
}

async function isOwn(subgraph: string, office: string, { registry }: CatalogueContext): Promise<boolean> {
  return isSlug(subgraph) && (await registry.subgraph(subgraph))?.agencyId === office;
}

function readTime(given: string): string {
  const [at, now] = [Date.parse(given), Date.now()];
  if (at <= now + 60_000 && at >= now - oldest * 86_400_000) return new Date(at).toISOString();
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'زمان رویداد (occurredAt) نباید در آینده یا بیش از یک سال پیش باشد.',
    en: 'The time of the incident (`occurredAt`) must not lie in the future or more than a year ago.',
  });
}

function officesOnly(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'رویدادهای امنیتی را تنها دستگاه‌ها گزارش می‌کنند و می‌خوانند.',
    en: 'Security incidents are reported and read by offices of agencies only.',
  });
}

function notOwn(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'این زیرگراف از آنِ دستگاه شما نیست؛ هر دستگاه رویدادهای خود را گزارش می‌کند.',
    en: 'This subgraph is not of your agency; each agency reports incidents of its own.',
  });
}

function foreignCursor(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'مقدار after نشانگر این فهرست نیست.',
    en: 'The value of `after` is not a cursor of this list.',
  });
}
