import { normaliseNumber } from '../../schema/shared/normalise.ts';
import { byQuery, defineFacts } from '../kit/facts/facts.ts';
import type { TaxTables } from './tables.ts';

/** The domicile that each taxpayer has declared, by postal code; compared with the address base. */
export const facts = defineFacts<TaxTables>([
  {
    rule: 'tax-address-differs',
    side: 'B',
    comparesWith: 'post',
    read: byQuery(
      (db) => db.selectFrom('tax_domicile').select(['taxpayer_ref as subject', 'postal_code as value']),
      normaliseNumber,
    ),
  },
]);
