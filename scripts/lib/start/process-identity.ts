import { processStatus } from '../process-status.ts';

/**
 * What tells a running process from a later one with the same number: when it started.
 *
 * Empty where the system does not say (no /proc); then the number alone must do.
 */
export function processIdentity(pid: number): string {
  return processStatus(pid)?.[19] ?? '';
}

/** Whether a process with this number runs; one of another user counts, one that ended and is not yet buried does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return processStatus(pid)?.[0] !== 'Z';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
