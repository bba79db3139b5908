import { readdirSync, readFileSync } from 'node:fs';
import { processStatus } from '../../process-status.ts';

/** What a process and those that it started have used. */
export interface ProcessUsage {
  /** Processor time in milliseconds, in steps of ten. */
  readonly cpuMs: number;
  /** Resident memory in megabytes, at this moment. */
  readonly rssMb: number;
}

interface ProcessLine {
  readonly pid: number;
  readonly parent: number;
  readonly cpuMs: number;
  readonly rssMb: number;
}

/** Linux counts in hundredths of a second and in pages of 4096 bytes, for every program to see (proc(5)). */
const tick = 10;
const page = 4096;

/** Reads /proc: `utime`, `stime` and `rss` of the process and of all that descend from it, the ended ones included. */
export function readUsage(pid: number): ProcessUsage {
  const family = descendants(pid, readProcesses());
  return {
    cpuMs: family.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    rssMb: family.reduce((sum, { rssMb }) => sum + rssMb, 0),
  };
}

/**
 * Megabytes that a process and all that descend from it take of the machine: what several share counts once
 * (`Pss` of smaps_rollup, proc_pid_smaps(5)).
 *
 * @returns NaN where the system does not say
 */
export function readProportionalMemory(pid: number): number {
  const kilobytes = descendants(pid, readProcesses()).map((line) => readPss(line.pid));
  return (kilobytes.reduce((sum, one) => sum + one, 0) * 1024) / 1_000_000;
}

function readPss(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1]);
  } catch {
    return Number.NaN;
  }
}

function descendants(pid: number, all: readonly ProcessLine[]): readonly ProcessLine[] {
  const own = all.filter((line) => line.pid === pid);
  return [...own, ...all.filter(({ parent }) => parent === pid).flatMap((child) => descendants(child.pid, all))];
}

function readProcesses(): readonly ProcessLine[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? []);
}

function readProcess(pid: number): ProcessLine | null {
  const fields = processStatus(pid)?.map(Number);
  if (fields === undefined) return null; // it has ended since
  const [parent = 0, utime = 0, stime = 0, cutime = 0, cstime = 0] = [1, 11, 12, 13, 14].map((at) => fields[at] ?? 0);
  const rssMb = ((fields[21] ?? 0) * page) / 1_000_000;
  return { pid, parent, cpuMs: (utime + stime + cutime + cstime) * tick, rssMb };
}
