import type { Loaders } from '../context.ts';
import type { ApprovedProcess } from '../rules/service-process.ts';
import type { ServiceProcessRecord } from '../duty-records.ts';

/** The versions of a service's process that were approved, oldest first. */
export async function approvedProcesses(
  serviceId: string,
  { processesOf }: Pick<Loaders, 'processesOf'>,
): Promise<readonly ApprovedProcess[]> {
  return ((await processesOf.load(serviceId)) ?? []).flatMap(readApproved);
}

function readApproved({ version, inForceFrom, stages }: ServiceProcessRecord): readonly ApprovedProcess[] {
  return inForceFrom === null ? [] : [{ version, inForceFrom, stages }];
}
