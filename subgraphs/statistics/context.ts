import type { AgencyCaller, AgencyContext } from '../kit/context.ts';
import type { Registry } from './registry.ts';
import { analystOnly } from './refusals.ts';

export type StatisticsContext = AgencyContext<Registry, Readonly<Record<string, never>>>;

/** Nothing is loaded for a person. */
export function createLoaders(): Readonly<Record<string, never>> {
  return {};
}

/**
 * Who asks: an official who signed in herself, or whom the back office of her agency names.
 *
 * @throws AgencyError FORBIDDEN
 */
export function requireAnalyst({ kind, subject }: Pick<AgencyCaller, 'kind' | 'subject'>): string {
  if (kind === 'official' && subject !== null) return subject;
  throw analystOnly();
}
