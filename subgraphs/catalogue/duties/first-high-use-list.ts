import type { DutyTables } from './tables.ts';

export const firstListId = 'high-use-1';

interface FirstList {
  readonly list: DutyTables['high_use_list'];
  readonly entries: DutyTables['high_use_entry'][];
}

/**
 * The first list of high-use services. That the working group had agencies propose within two days is from its report;
 * the days, which services are on it, and the counts are made up.
 */
export function firstHighUseList(serviceIds: readonly string[]): FirstList {
  return {
    list: {
      id: firstListId,
      version: 1,
      opened_at: '2020-04-04T06:00:00Z',
      final_at: '2020-04-11T06:00:00Z',
      notified_at: '2020-04-12T06:00:00Z',
      origin: 'SEEDED',
    },
    entries: serviceIds.map((id) => ({
      list_id: firstListId,
      service_id: id,
      requests: madeUpRequests(id),
      counted_from: '2019-03-21',
      counted_until: '2020-03-19',
      made_up: 1,
    })),
  };
}

/** Of a year: between 40,000 and a million, always the same for the same service. */
export function madeUpRequests(serviceId: string): number {
  let hash = 2_166_136_261;
  for (const character of serviceId) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return 40_000 + ((hash >>> 0) % 960) * 1000;
}
