import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRover } from '../read-rover.ts';
import { projectFolder } from '../project-folder.ts';
import { compareProfiles } from './compare-profiles.ts';
import { readProportionalMemory } from './gateways/process-usage.ts';
import { spawnWindow } from '../spawn-window.ts';
import { startPostgres, type TemporaryPostgres } from '../temporary-postgres.ts';

export interface StartMeasures {
  readonly people: number;
  /** Seconds until ready, from an empty folder and once more. */
  readonly fromEmpty: number;
  readonly again: number;
  /** Megabytes of all its processes after the first start; NaN where the system does not say. */
  readonly memory: number;
  /** Median milliseconds of the profile. */
  readonly profile: number;
}

export interface SizeMeasures {
  readonly people: number;
  readonly sqliteSeconds: number;
  readonly postgresSeconds: number;
  /** Median milliseconds of the profile in the small and in the large window, in one interleaved run. */
  readonly profiles: { readonly small: number; readonly large: number };
}

/** Opens a window in an empty folder, closes it and opens it again. */
export async function measureStart(people: number): Promise<StartMeasures> {
  return inFolder(async (data) => {
    const first = await spawnWindow({ data, people });
    const memory = readProportionalMemory(first.pid);
    await first.close();
    const second = await spawnWindow({ data, people });
    const [profile = Number.NaN] = await compareProfiles([second.url]);
    await second.close();
    return { people, fromEmpty: first.readyAfter / 1000, again: second.readyAfter / 1000, memory, profile };
  });
}

/** Fills a large window on both databases, and compares its profile with a small one's. */
export async function measureSize(small: number, large: number): Promise<SizeMeasures> {
  const postgresSeconds = await measurePostgres(large);
  return inFolder((largeData) =>
    inFolder(async (smallData) => {
      const largeWindow = await spawnWindow({ data: largeData, people: large });
      const smallWindow = await spawnWindow({ data: smallData, people: small });
      const [few = Number.NaN, many = Number.NaN] = await compareProfiles([smallWindow.url, largeWindow.url]);
      await Promise.all([largeWindow.close(), smallWindow.close()]);
      const sqliteSeconds = largeWindow.readyAfter / 1000;
      return { people: large, sqliteSeconds, postgresSeconds, profiles: { small: few, large: many } };
    }),
  );
}

async function measurePostgres(people: number): Promise<number> {
  const postgres = await startPostgres({ durable: true });
  try {
    return await inFolder(async (data) => {
      const window = await spawnWindow({ data, people, environment: await databaseUrls(postgres) });
      await window.close();
      return window.readyAfter / 1000;
    });
  } finally {
    await postgres.stop();
  }
}

async function databaseUrls(postgres: TemporaryPostgres): Promise<Record<string, string>> {
  const urls: Record<string, string> = {};
  for (const { name } of readRover(join(projectFolder, 'rover.yaml')).subgraphs) {
    const words = name.replaceAll('-', '_');
    urls[`${words.toUpperCase()}_DATABASE_URL`] = await postgres.create(words);
  }
  return urls;
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'panjereh-bench-'));
  try {
    return await work(join(folder, 'data'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
