import { differenceBetween, type Difference } from './compare.ts';
import type { Mission, MissionRow } from './mission-row.ts';

/** A row with how it went. */
export interface RowResult {
  readonly id: string;
  readonly title: MissionRow['title'];
  readonly owners: readonly string[];
  readonly state: 'passed' | 'failed';
  /** What it asked, in the order of asking: `citizen: query …`. */
  readonly asked: readonly string[];
  /** Null where it passed. */
  readonly failure: Failure | null;
}

/** Where a row went wrong. */
interface Failure {
  readonly step: Step;
  /** What was looked at. */
  readonly what: string;
  readonly difference: Difference | null;
}

type Step = 'allowed' | 'refused' | 'away' | 'effect';

/** The window as the runner handles it. */
export interface Stage {
  /** A row's own view of the window, which tells what it asks. */
  missionOf(tell: (asked: string) => void): Omit<Mission, 'expect'>;
  /** Ends an agency as a crash would, and waits until it is gone. */
  stop(agency: string): Promise<void>;
  /** Starts agencies that were ended, and waits until they answer. */
  start(agencies: readonly string[]): Promise<void>;
}

interface Run {
  readonly row: MissionRow;
  readonly asked: string[];
  found: unknown;
  failure: Failure | null;
}

/** Found and expected differ. */
class Mismatch extends Error {
  override readonly name = 'Mismatch';
  readonly difference: Difference;

  constructor(what: string, difference: Difference) {
    super(what);
    this.difference = difference;
  }
}

/**
 * Takes rows through their steps; each step for all rows before the next for any, so that each agency restarts once.
 *
 * @param without the agency that is not to be there: it is stopped first and never started again. What is asked then is
 *   who needs it, so no other agency is taken away or restarted.
 * @param onStep hears of each step that begins
 */
export async function runRows(
  rows: readonly MissionRow[],
  stage: Stage,
  without: string | null,
  onStep: (text: string) => void = () => undefined,
): Promise<readonly RowResult[]> {
  const runs = rows.map((row): Run => ({ row, asked: [], found: undefined, failure: null }));
  if (without !== null) await stage.stop(without);
  for (const run of runs) {
    onStep(run.row.id);
    await take(run, stage, 'allowed', async (mission) => void (run.found = await run.row.allowed(mission)));
    await take(run, stage, 'refused', (mission) => run.row.refused(mission, run.found));
  }
  if (without === null) await restart(runs, stage, await whileAway(runs, stage, onStep), onStep);
  for (const run of runs) {
    onStep(`${run.row.id}: effect`);
    await take(run, stage, 'effect', (mission) => run.row.effect(mission, run.found));
  }
  return runs.map(({ row: { id, title, owners }, asked, failure }) => {
    return { id, title, owners, state: failure === null ? 'passed' : 'failed', asked, failure };
  });
}

/** One agency after the other is away, while the rows that are about that look. Returns those that are back. */
async function whileAway(
  runs: readonly Run[],
  stage: Stage,
  onStep: (text: string) => void,
): Promise<ReadonlySet<string>> {
  const agencies = [...new Set(runs.flatMap(({ row }) => row.away?.agency ?? []))];
  for (const agency of agencies) {
    onStep(`${agency} is away`);
    await stage.stop(agency);
    for (const run of runs) {
      if (run.row.away?.agency !== agency) continue;
      await take(run, stage, 'away', async (mission) => run.row.away?.holds(mission, run.found));
    }
    await stage.start([agency]);
  }
  return new Set(agencies);
}

async function restart(
  runs: readonly Run[],
  stage: Stage,
  done: ReadonlySet<string>,
  onStep: (text: string) => void,
): Promise<void> {
  const agencies = [...new Set(runs.flatMap(({ row }) => row.restarts))].filter((agency) => !done.has(agency));
  if (agencies.length === 0) return;
  onStep(`restarting ${agencies.join(', ')}`);
  await Promise.all(agencies.map((agency) => stage.stop(agency)));
  await stage.start(agencies);
}

/** A row that has failed takes no further step. */
async function take(run: Run, stage: Stage, step: Step, act: (mission: Mission) => Promise<void>): Promise<void> {
  if (run.failure !== null) return;
  const mission: Mission = {
    ...stage.missionOf((asked) => void run.asked.push(asked)),
    expect(what, found, expected) {
      const difference = differenceBetween(expected, found);
      if (difference !== null) throw new Mismatch(what, difference);
    },
  };
  try {
    await act(mission);
  } catch (error) {
    const difference = error instanceof Mismatch ? error.difference : null;
    run.failure = { step, what: (error as Error).message, difference };
  }
}
