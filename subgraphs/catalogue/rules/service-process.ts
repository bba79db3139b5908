import type { Stage } from './stage.ts';

/** A version of a service's process that was approved, and from which ISO date it is the one in force. */
export interface ApprovedProcess {
  readonly version: number;
  readonly inForceFrom: string;
  readonly stages: readonly Stage[];
}

interface Processed {
  /** As first recorded: in force until a version is approved. */
  readonly stages: readonly Stage[];
  readonly processes: readonly ApprovedProcess[];
}

/** The approved version in force on an ISO date: of two from the same day the later version; null before the first. */
export function processOn(processes: readonly ApprovedProcess[], day: string): ApprovedProcess | null {
  return processes.reduce<ApprovedProcess | null>((found, next) => {
    if (next.inForceFrom > day) return found;
    return found === null || isLater(next, found) ? next : found;
  }, null);
}

/** How a service's stages run on an ISO date. */
export function stagesOn({ stages, processes }: Processed, day: string): readonly Stage[] {
  return processOn(processes, day)?.stages ?? stages;
}

function isLater(next: ApprovedProcess, found: ApprovedProcess): boolean {
  if (next.inForceFrom !== found.inForceFrom) return next.inForceFrom > found.inForceFrom;
  return next.version > found.version;
}
