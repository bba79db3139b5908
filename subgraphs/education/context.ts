import { createLoader } from '../kit/loader.ts';
import type { RequestsContext } from '../kit/requests/requests.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type EducationContext = RequestsContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    school: createLoader((ids: readonly string[]) => registry.schools(ids)),
    licenceOf: createLoader((schools: readonly string[]) => registry.licencesOf(schools)),
    licencesHeldBy: createLoader((companies: readonly string[]) => registry.licencesHeldBy(companies)),
    licence: createLoader((ids: readonly string[]) => registry.licences(ids)),
    enrolmentsOf: createLoader((persons: readonly string[]) => registry.enrolmentsOf(persons)),
    enrolment: createLoader((ids: readonly string[]) => registry.enrolments(ids)),
    studiesOf: createLoader((persons: readonly string[]) => registry.studiesOf(persons)),
    study: createLoader((ids: readonly string[]) => registry.studies(ids)),
    detail: createLoader((codes: readonly string[]) => registry.details(codes)),
  };
}
