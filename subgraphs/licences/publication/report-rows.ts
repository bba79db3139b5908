import type { Insertable } from 'kysely';
import { addDays } from '../../kit/jalali.ts';
import type { Population } from '../../kit/population/population.ts';
import { dutyRules, institutions } from './duties-data.ts';
import { dueOn, yearsOf } from './rules.ts';
import type { PublicationTables } from './tables.ts';

type Row = Insertable<PublicationTables['financial_report']>;

/** Made-up reports: two in three are there, and one in five of these came late. */
export function* reportRows({ random, asOf }: Population): Generator<Row> {
  const rule = dutyRules.find(({ duty }) => duty === 'FINANCIAL_REPORT')!;
  for (const { agency } of institutions) {
    for (const year of yearsOf({ from_year: rule.from, until_year: rule.until }, asOf)) {
      const stream = random('licences', 'report', agency, year);
      if (stream.chance(1 / 3)) continue;
      const revenue = BigInt(stream.integer(200_000, 4_000_000)) * 1_000_000n;
      const delay = stream.chance(0.2) ? stream.integer(5, 60) : -stream.integer(1, 60);
      const day = addDays(dueOn({ due_month: rule.dueMonth }, year), delay);
      yield {
        agency_id: agency,
        jalali_year: year,
        version: 1,
        revenue,
        cost: (revenue * BigInt(stream.integer(70, 99))) / 100n,
        assets: revenue * BigInt(stream.integer(2, 6)),
        digest: Array.from({ length: 64 }, () => stream.integer(0, 15).toString(16)).join(''),
        published_at: `${day}T08:00:00.000Z`,
      };
    }
  }
}
