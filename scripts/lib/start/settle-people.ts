import { join } from 'node:path';
import { z } from 'zod';
import { ToolError } from '../tool-error.ts';
import { writeFiles } from '../write-files.ts';
import { readJsonFile } from './read-json-file.ts';
import { defaultPeople } from './start-options.ts';

/**
 * How many people the folder holds, or will hold: settled at its first start, because all agencies must make up the
 * same ones, and a filled database is never made anew.
 *
 * @param asked what `--people` says; null when it says nothing
 * @throws {ToolError} when the folder was filled with another number
 */
export function settlePeople(folder: string, asked: number | null): number {
  const file = join(folder, 'population.json');
  const held = readJsonFile(file, z.object({ people: z.int() }))?.people ?? null;
  const people = asked ?? held ?? defaultPeople;
  if (held === null) writeFiles(new Map([[file, `${JSON.stringify({ people })}\n`]]));
  if (held === null || held === people) return people;
  throw new ToolError(
    `${folder} was filled with ${held} people, not ${people}. Leave --people out, remove the folder, or give another with --data.`,
    `پوشهٔ ${folder} با ${held} نفر پر شده است، نه ${people}. یا --people را ننویسید، یا با --data پوشهٔ دیگری بدهید.`,
  );
}
