import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../tool-error.ts';
import { lockFolder } from './lock-folder.ts';

/**
 * Makes the data folder when it is missing, and takes it for this process.
 *
 * @returns a function that gives the folder back
 * @throws {ToolError} when it cannot be read and written, or is in use
 */
export function openDataFolder(folder: string): () => void {
  return guardFolder(folder, () => {
    for (const each of [folder, join(folder, 'logs'), join(folder, 'cache')]) {
      mkdirSync(each, { recursive: true, mode: 0o700 });
      accessSync(each, constants.R_OK | constants.W_OK | constants.X_OK);
    }
    return lockFolder(folder);
  });
}

/** Runs what touches files of the data folder, and puts an error of the file system into words. */
export function guardFolder<Value>(folder: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof ToolError) throw error;
    throw new ToolError(
      `The data folder ${folder} cannot be used: ${path} (${code}). Give a folder that this user may read and write with --data.`,
      `پوشهٔ داده ${folder} به کار نمی‌آید (${code}). با --data پوشه‌ای بدهید که خواندن و نوشتن در آن روا باشد.`,
    );
  }
}
