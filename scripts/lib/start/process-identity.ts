import { readFileSync } from 'node:fs';

/**
 * What tells a running process from a later one with the same number: when it started.
 *
 * Empty where the system does not say (no /proc); then the number alone must do.
 */
export function processIdentity(pid: number): string {
  return statusFields(pid)?.[19] ?? '';
}

/** Whether a process with this number runs; one of another user counts, one that ended and is not yet buried does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return statusFields(pid)?.[0] !== 'Z';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** proc(5), from the 3rd field on: the state is the 1st here, the start time the 20th. */
function statusFields(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name before it, in parentheses, may hold spaces
  } catch {
    return null;
  }
}
