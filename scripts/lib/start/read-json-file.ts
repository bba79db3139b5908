import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';

/** The content of a JSON file of ours; null when there is none, or it does not have the expected shape. */
export function readJsonFile<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | null {
  if (!existsSync(file)) return null;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    return null;
  }
}
