import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/lib/project-folder.ts';

/**
 * Runs a command of `scripts/` to its end.
 *
 * @param folder of the project, when it is a copy
 * @throws Error with what it wrote, when its exit code is not 0
 */
export function runScript(
  script: string,
  words: readonly string[] = [],
  folder: string = projectFolder,
): Promise<{ readonly stdout: string }> {
  return new Promise((resolve, reject) => {
    const file = join(folder, 'scripts', script);
    execFile(process.execPath, [file, ...words], { cwd: folder, maxBuffer: 64e6 }, (error, stdout, stderr) => {
      if (error === null) resolve({ stdout });
      else reject(new Error(`${script} ${words.join(' ')}\n${stdout}${stderr}`));
    });
  });
}
