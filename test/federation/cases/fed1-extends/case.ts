import { extendedType } from '../../extended-type.ts';
import type { FederationCase } from '../../federation-case.ts';

/** Federation 1: a type is extended with a directive. */
export const federationCase: FederationCase = extendedType({ version: 1, by: 'directive' });
