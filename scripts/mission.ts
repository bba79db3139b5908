import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MissionRow } from './lib/mission/mission-row.ts';
import { openStage } from './lib/mission/open-stage.ts';
import { outsideLog } from './lib/mission/outside-log.ts';
import { readRows } from './lib/mission/read-rows.ts';
import { report } from './lib/mission/report.ts';
import { rowIds } from './lib/mission/row-ids.ts';
import { runRows, type RowResult } from './lib/mission/run-rows.ts';
import { projectFolder } from './lib/project-folder.ts';
import { readRover } from './lib/read-rover.ts';
import { runCommand, type CommandInput } from './lib/run-command.ts';
import { spawnTemporaryWindow } from './lib/spawn-window.ts';
import { listenForStop } from './lib/start/stop-signals.ts';
import { ToolError } from './lib/tool-error.ts';

const usage = `Usage: npm run mission -- [--only ROWS] [--without OWNER] [--json FILE]

Opens a window of its own (free ports, a temporary data folder, a few hundred made-up people, no way to another machine)
and goes through the rows of the mission: what each allows, what it refuses, and, after the agencies concerned were killed and started again, what
stands in their databases. What is expected stands in scripts/lib/mission/rows/, one file a row.

ردیف‌های مأموریت را یک‌به‌یک می‌آزماید: آنچه روا و آنچه ناروا است، و آنچه پس از کشتن و راه‌اندازی دوبارهٔ دستگاه‌ها در
پایگاه دادهٔ آن‌ها مانده است.

  --only ROWS      these only, separated by commas: A17,C3
  --without OWNER  kills this agency beforehand and leaves it away: the rows that need it fail, all others pass
  --json FILE      writes how each row went into a file too
  --help           print this

The exit code is 1 when a row fails, or when --only names one that has no file yet. Other rows without a file are listed
as open: they count neither as passed nor as failed.
`;

/** Loaded into every process of the window: none of them reaches another machine. */
const guard = new URL('./lib/refuse-outside.ts', import.meta.url).href;

/** Enough for every story of the population, and quick to make. */
const people = 100;

async function run({ flags }: CommandInput): Promise<void> {
  const rows = await readRows();
  const asked = readOnly(flags['only']);
  const without = readWithout(flags['without']);
  const chosen = rowIds.flatMap((id) => (asked.includes(id) ? (rows.get(id) ?? []) : []));
  const open = asked.filter((id) => !rows.has(id));
  const results = await runInWindow(chosen, without);
  process.stdout.write(report(results, open));
  if (typeof flags['json'] === 'string')
    writeFileSync(flags['json'], `${JSON.stringify({ without, results, open }, null, 2)}\n`);
  const isComplete = flags['only'] === undefined || open.length === 0;
  process.exitCode = isComplete && results.every(({ state }) => state === 'passed') ? 0 : 1;
}

function readOnly(flag: unknown): readonly string[] {
  if (typeof flag !== 'string') return rowIds;
  const ids = flag.toUpperCase().split(',');
  const unknown = ids.find((id) => !rowIds.includes(id));
  if (unknown === undefined) return ids;
  throw new ToolError(
    `--only takes rows from A1 to D5, separated by commas, but ${JSON.stringify(unknown)} is none.`,
    `«${unknown}» ردیف مأموریت نیست.`,
  );
}

function readWithout(flag: unknown): string | null {
  if (typeof flag !== 'string') return null;
  const agencies = readRover(join(projectFolder, 'rover.yaml')).subgraphs.map(({ name }) => name);
  if (agencies.includes(flag)) return flag;
  throw new ToolError(
    `--without takes an agency of rover.yaml, but is ${JSON.stringify(flag)}: ${agencies.join(', ')}.`,
    `«${flag}» دستگاهی در rover.yaml نیست.`,
  );
}

/** Whoever stops this leaves neither process nor folder behind. */
async function runInWindow(rows: readonly MissionRow[], without: string | null): Promise<readonly RowResult[]> {
  const stop = listenForStop();
  const tell = (text: string) => void process.stderr.write(`${text.trimEnd()}\n`);
  const environment = { PANJEREH_LEDGER__CHECKPOINT: '1s', NODE_OPTIONS: `--import ${guard}` };
  const window = await spawnTemporaryWindow({ people, environment, onText: tell }, async (data) => {
    return { OUTSIDE_LOG: outsideLog(data) };
  });
  const stage = openStage(window, people, { ...environment, OUTSIDE_LOG: outsideLog(window.data) });
  try {
    tell(`open after ${(window.readyAfter / 1000).toFixed(1)} s: ${window.url}`);
    const results = await Promise.race([runRows(rows, stage, without, tell), stop.asked]);
    if (results === 'stop') throw new ToolError('Stopped before the end.', 'پیش از پایان بسته شد.');
    return results;
  } finally {
    await stage.close();
    await window.close();
    stop.ignore();
  }
}

await runCommand({
  usage,
  options: { only: { type: 'string' }, without: { type: 'string' }, json: { type: 'string' } },
  run,
});
