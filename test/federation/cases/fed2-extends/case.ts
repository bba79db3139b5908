import { extendedType } from '../../extended-type.ts';
import type { FederationCase } from '../../federation-case.ts';

/** Federation 2: a type is still extended with a directive. */
export const federationCase: FederationCase = extendedType({ version: 2, by: 'directive' });
