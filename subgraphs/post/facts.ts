import { normaliseNumber } from '../../schema/shared/normalise.ts';
import { byQuery, defineFacts } from '../kit/facts/facts.ts';
import type { PostTables } from './tables.ts';

/** Where each resident lives, by postal code; compared with what she has declared to the tax administration. */
export const facts = defineFacts<PostTables>([
  {
    rule: 'tax-address-differs',
    side: 'A',
    comparesWith: 'tax',
    read: byQuery(
      (db) =>
        db
          .selectFrom('residence')
          .innerJoin('address', 'address.id', 'residence.address_id')
          .select(['person_ref as subject', 'postal_code as value']),
      normaliseNumber,
    ),
  },
]);
