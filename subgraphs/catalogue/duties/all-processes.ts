import type { Loaders } from '../context.ts';
import type { ServiceRecord } from '../records.ts';
import type { ServiceProcessRecord } from '../duty-records.ts';

/** Every version of a service's process, oldest first; version 1 is how its stages were first recorded. */
export async function allProcesses({ id }: ServiceRecord, loaders: Loaders): Promise<readonly ServiceProcessRecord[]> {
  const [stages, processes] = await Promise.all([loaders.stagesOf.load(id), loaders.processesOf.load(id)]);
  return [{ ...asRecorded, id: `${id}.process-1`, serviceId: id, stages: stages ?? [] }, ...(processes ?? [])];
}

const asRecorded = {
  version: 1,
  reason: null,
  proposedBy: null,
  proposedAt: null,
  approvedBy: null,
  approvedAt: null,
  inForceFrom: null,
  origin: 'SEEDED',
} as const;
