import { createLoader } from '../kit/loader.ts';
import { toJalaliDate } from '../kit/jalali.ts';
import { today } from '../kit/today.ts';
import type { RequestsContext } from '../kit/requests/requests.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type AgricultureContext = RequestsContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    holdingsOf: createLoader((persons: readonly string[]) => registry.holdingsOf(persons)),
    householdOf: createLoader((persons: readonly string[]) => registry.householdsOf(persons)),
    membersIn: createLoader((households: readonly string[]) => registry.membersIn(households)),
    herdsOf: createLoader((households: readonly string[]) => registry.herdsOf(households)),
    permitsOf: createLoader((households: readonly string[]) => registry.permitsOf(households)),
    quotasOf: createLoader((households: readonly string[]) => registry.quotasOf(households, thisYear())),
    permit: createLoader((codes: readonly string[]) => registry.permits(codes)),
    allotment: createLoader((codes: readonly string[]) => registry.allotments(codes)),
  };
}

/** The Jalali year in Tehran. */
export function thisYear(now = new Date()): number {
  return toJalaliDate(today(now)).year;
}
