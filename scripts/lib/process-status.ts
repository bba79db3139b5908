import { readFileSync } from 'node:fs';

/**
 * What Linux tells of a process: the fields of `/proc/<pid>/stat` from the 3rd on, so that the state is the 1st here
 * and the start time the 20th (proc(5)). Null when there is no such process, or no /proc.
 */
export function processStatus(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name before it, in parentheses, may hold spaces
  } catch {
    return null;
  }
}
