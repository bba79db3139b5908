import type { AgencyCaller } from '../../kit/context.ts';
import type { Loaders } from '../context.ts';
import type { OnceOnlyGapRecord, ServiceRecord } from '../records.ts';
import type { BoundRequirement } from './open-once-only.ts';

/** Nothing of a person is in it: only which fields hold what is asked, and who keeps them. */
export async function onceOnlyGap(
  service: ServiceRecord,
  caller: Pick<AgencyCaller, 'agency'>,
  loaders: Loaders,
): Promise<OnceOnlyGapRecord> {
  const [published, drafted] = await Promise.all([
    loaders.boundRequirementsOf.load(service.id),
    caller.agency === service.agencyId ? loaders.draftRequirementsOf.load(service.id) : [],
  ]);
  const documents = (published ?? []).filter(isDocument);
  return {
    service,
    entries: documents.filter(isHeld),
    drafts: (drafted ?? []).filter(isDocument).filter(isHeld),
    documents: documents.length,
  };
}

function isDocument({ requirement }: BoundRequirement): boolean {
  return requirement.document !== 'NONE';
}

function isHeld({ facts }: BoundRequirement): boolean {
  return facts.length > 0;
}
