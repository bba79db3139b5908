import type { Loaders } from '../context.ts';
import type { PrefillRecord, ServiceRecord } from '../records.ts';

/** For whom a form is filled in. */
export type PrefillAbout = 'SELF' | 'WARD' | 'COURT_WARD' | 'GRANTOR';

/**
 * Where the paths of a form begin. All but the first lead on only for a request that names a basis
 * (`x-panjereh-basis`), and with the rights that it gives.
 */
const beginnings: Readonly<Record<PrefillAbout, string>> = {
  SELF: 'me',
  WARD: 'me.guardianOf[basis].ward',
  COURT_WARD: 'me.courtWards[basis].ward',
  GRANTOR: 'subjectOf(basis)',
};

/** The form of a service: what of it is held, and along which path. The values are none of the catalogue's business. */
export async function prefill(service: ServiceRecord, about: PrefillAbout, loaders: Loaders): Promise<PrefillRecord> {
  const asked = (await loaders.boundRequirementsOf.load(service.id)) ?? [];
  const items = asked.flatMap(({ requirement, facts }) =>
    facts.map((fact) => ({ requirement, fact, path: fact.path.replace(/^me\b/, beginnings[about]) })),
  );
  return { service, items };
}
