import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes files so that each is either the old or the new one whole, whatever happens meanwhile.
 *
 * @param mode permissions of the new files, such as `0o600` for a secret
 */
export function writeFiles(files: ReadonlyMap<string, string>, mode = 0o644): void {
  const drafts = [...files].map(([path, text]) => ({ path, text, draft: `${path}.${process.pid}.draft` }));
  try {
    for (const { path, text, draft } of drafts) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(draft, text, { mode });
    }
    for (const { path, draft } of drafts) renameSync(draft, path);
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}
