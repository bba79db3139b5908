import { dayStart } from '../kit/day-start.ts';
import type { PersonReference } from '../kit/me.ts';
import { today } from '../kit/today.ts';
import type { JudiciaryContext } from './context.ts';
import type { CourtOrderRecord } from './registry.ts';
import type { Representation } from './resolver-types.ts';
import type { CourtOrderKind } from './tables.ts';

const basisOf: Readonly<Record<CourtOrderKind, string>> = {
  GUARDIANSHIP: 'COURT_GUARDIAN',
  CUSTODY: 'CUSTODIAN',
  EXCLUSION: 'EXCLUSION',
  PROTECTION: 'EXCLUSION',
};

/** What orders in force at that moment say of somebody. */
export async function appointmentsOf(
  { id }: PersonReference,
  { loaders }: JudiciaryContext,
  now = new Date(),
): Promise<Representation[]> {
  const day = today(now);
  const orders = (await loaders.courtOrders.load(id)) ?? [];
  return orders.filter((order) => isInForce(order, day)).map(represent);
}

function isInForce(order: CourtOrderRecord, day: string): boolean {
  const end = endOf(order);
  return order.issued_on <= day && (end === null || day < end);
}

/** The first day on which it holds no more. */
function endOf({ until, ended_on }: CourtOrderRecord): string | null {
  const ends = [until, ended_on].filter((day) => day !== null).sort();
  return ends[0] ?? null;
}

function represent(order: CourtOrderRecord): Representation {
  const end = endOf(order);
  return {
    subject: order.ward_ref,
    basis: basisOf[order.kind],
    reference: null,
    until: end === null ? null : dayStart(end),
    excluded: JSON.parse(order.excluded) as string[],
  };
}
