import { dayStart } from '../kit/day-start.ts';
import type { PersonReference } from '../kit/me.ts';
import { today } from '../kit/today.ts';
import type { JudiciaryContext } from './context.ts';
import type { CourtOrderRecord, CourtWardRecord } from './registry.ts';
import type { Representation } from './resolver-types.ts';
import type { CourtOrderKind } from './tables.ts';

const basisOf = {
  GUARDIANSHIP: 'COURT_GUARDIAN',
  CUSTODY: 'CUSTODIAN',
  EXCLUSION: 'EXCLUSION',
  PROTECTION: 'EXCLUSION',
} as const satisfies Readonly<Record<CourtOrderKind, string>>;

/** What orders in force at that moment say of somebody. */
export async function appointmentsOf(...about: Parameters<typeof ordersOf>): Promise<Representation[]> {
  return (await ordersOf(...about)).map(represent);
}

/** Whom orders in force at that moment gave into somebody's care. */
export async function courtWardsOf(...about: Parameters<typeof ordersOf>): Promise<CourtWardRecord[]> {
  return (await ordersOf(...about)).flatMap((order) => {
    const basis = basisOf[order.kind];
    return basis === 'EXCLUSION' ? [] : [{ ward: { id: order.ward_ref }, basis, until: endInstantOf(order) }];
  });
}

async function ordersOf(
  { id }: PersonReference,
  { loaders }: JudiciaryContext,
  now = new Date(),
): Promise<readonly CourtOrderRecord[]> {
  const day = today(now);
  return ((await loaders.courtOrders.load(id)) ?? []).filter((order) => isInForce(order, day));
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

function endInstantOf(order: CourtOrderRecord): string | null {
  const end = endOf(order);
  return end === null ? null : dayStart(end);
}

function represent(order: CourtOrderRecord): Representation {
  return {
    subject: order.ward_ref,
    basis: basisOf[order.kind],
    reference: null,
    until: endInstantOf(order),
    excluded: JSON.parse(order.excluded) as string[],
  };
}
