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
  try {
    for (const each of [folder, join(folder, 'logs'), join(folder, 'cache')]) {
      mkdirSync(each, { recursive: true, mode: 0o700 });
      accessSync(each, constants.R_OK | constants.W_OK | constants.X_OK);
    }
    return lockFolder(folder);
  } catch (error) {
    throw explainFolderError(folder, error);
  }
}

/** Puts what the file system says against the data folder into words; another error comes back as it is. */
export function explainFolderError(folder: string, error: unknown): unknown {
  const { code, syscall, path = folder } = error as NodeJS.ErrnoException;
  if (error instanceof ToolError || code === undefined || syscall === undefined || syscall.startsWith('spawn')) {
    return error;
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new ToolError(
      `No space is left for the data folder ${folder} (${code}). Make room, or give a folder on another disk with --data.`,
      `برای پوشهٔ داده ${folder} جایی نمانده است (${code}). جا باز کنید یا با --data پوشه‌ای بر دیسک دیگری بدهید.`,
    );
  }
  return new ToolError(
    `The data folder ${folder} cannot be used: ${path} (${code}). Give a folder that this user may read and write with --data.`,
    `پوشهٔ داده ${folder} به کار نمی‌آید (${code}). با --data پوشه‌ای بدهید که خواندن و نوشتن در آن روا باشد.`,
  );
}
