import { createLoader } from '../kit/loader.ts';
import type { RequestsContext } from '../kit/requests/requests.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type HospitalContext = RequestsContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    clinic: createLoader((codes: readonly string[]) => registry.clinicsByCode(codes)),
    patient: createLoader((persons: readonly string[]) => registry.patients(persons)),
    allergiesOf: createLoader((persons: readonly string[]) => registry.allergiesOf(persons)),
    conditionsOf: createLoader((persons: readonly string[]) => registry.conditionsOf(persons)),
    admissionsOf: createLoader((persons: readonly string[]) => registry.admissionsOf(persons)),
    diagnosesOf: createLoader((admissions: readonly string[]) => registry.diagnosesOf(admissions)),
  };
}
