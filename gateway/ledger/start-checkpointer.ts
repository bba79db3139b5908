import { Worker } from 'node:worker_threads';
import type { CheckpointerSettings } from './checkpointer-settings.ts';

interface CheckpointerOptions {
  readonly database: CheckpointerSettings['database'];
  readonly checkpoints: Omit<CheckpointerSettings, 'database'> | null;
  readonly onCheckpoint: (troubles: readonly string[]) => void;
}

/** Null when nobody is to countersign. */
export function startCheckpointer({ database, checkpoints, onCheckpoint }: CheckpointerOptions): Worker | null {
  if (checkpoints === null) return null;
  const workerData: CheckpointerSettings = { ...checkpoints, database };
  const worker = new Worker(new URL('./checkpointer.ts', import.meta.url), { workerData });
  worker.unref();
  worker.on('message', (troubles: readonly string[]) => onCheckpoint(troubles));
  worker.on('error', (error) => onCheckpoint([String(error)]));
  return worker;
}
