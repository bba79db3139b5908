import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Which core each part of the benchmark keeps to; null: where `taskset` is missing, or there is one core only. */
export interface Cores {
  readonly gateway: number | null;
  readonly replay: number | null;
  readonly load: number | null;
}

/** The gateway has a core for itself; the rest share the others. */
export function chooseCores(): Cores {
  const cores = allowedCores();
  if (cores.length < 2 || spawnSync('taskset', ['--version']).status !== 0) {
    return { gateway: null, replay: null, load: null };
  }
  const [first = null, second = null] = cores;
  return { gateway: cores.at(-1) ?? null, replay: first, load: cores.length > 2 ? second : first };
}

function allowedCores(): readonly number[] {
  const text = /^Cpus_allowed_list:\s*(.+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '';
  return text.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
