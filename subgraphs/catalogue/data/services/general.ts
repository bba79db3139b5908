import type { ServiceRow } from '../rows.ts';

/** Given by every agency in one uniform way (working group on e-government); the record of each agency is its own. */
export const generalService: ServiceRow = [
  'information-access',
  'درخواست دسترسی به اطلاعات عمومی',
  'Request for access to public information',
  'online-with-review',
  ['general'],
];
