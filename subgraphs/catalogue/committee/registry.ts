import type { Kysely } from 'kysely';
import type { Exemption } from '../rules/exemption.ts';
import type { CatalogueTables } from '../tables.ts';
import { exemptionsWhere } from './read-exemptions.ts';

type ByKey<Value> = Promise<ReadonlyMap<string, Value>>;
type Keys = readonly string[];

/** What the catalogue's database answers about the supervisory committee. */
export interface CommitteeRegistry {
  /** All that these agencies have asked for, oldest first. */
  exemptionsOf(agencies: Keys): ByKey<readonly Exemption[]>;
}

export function openCommittee(db: Kysely<CatalogueTables>): CommitteeRegistry {
  return {
    async exemptionsOf(agencies) {
      const found = await exemptionsWhere(db, 'agency_id', agencies);
      return Map.groupBy(found, ({ agencyId }) => agencyId);
    },
  };
}
