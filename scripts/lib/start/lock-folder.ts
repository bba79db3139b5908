import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ToolError } from '../tool-error.ts';
import { isRunning, processIdentity } from './process-identity.ts';

const lockContent = z.object({ pid: z.int().positive(), identity: z.string() });

/**
 * Makes this process the only `npm start` that uses a data folder. A lock whose process is gone is taken over.
 *
 * @returns a function that gives the folder back
 * @throws {ToolError} when another `npm start` uses it; the file system's error when it cannot be written
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'start.lock');
  const content = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) });
  if (!tryWrite(file, content)) {
    refuseLiving(folder, file);
    rmSync(file, { force: true });
    // Two starts may find the same dead lock; the second to come here meets the first one's.
    if (!tryWrite(file, content)) refuseLiving(folder, file);
  }
  return () => rmSync(file, { force: true });
}

function tryWrite(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function refuseLiving(folder: string, file: string): void {
  const holder = readHolder(file);
  if (holder === null || !isRunning(holder.pid) || holder.identity !== processIdentity(holder.pid)) return;
  throw new ToolError(
    `${folder} is in use by another npm start (process ${holder.pid}). Stop that one, or give another folder with --data.`,
    `پوشهٔ ${folder} در دست npm start دیگری است (فرایند ${holder.pid}). آن را ببندید یا با --data پوشهٔ دیگری بدهید.`,
  );
}

function readHolder(file: string): z.infer<typeof lockContent> | null {
  try {
    return lockContent.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null; // gone, or cut off by a crash while it was written
  }
}
