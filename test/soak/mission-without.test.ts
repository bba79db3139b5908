import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { openStage } from '../../scripts/lib/mission/open-stage.ts';
import { readRows } from '../../scripts/lib/mission/read-rows.ts';
import { runRows } from '../../scripts/lib/mission/run-rows.ts';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import { readRover } from '../../scripts/lib/read-rover.ts';
import { startWindow, windowPeople } from '../support/start-window.ts';

const environment = { PANJEREH_LEDGER__CHECKPOINT: '1s' };
const agencies = readRover(join(projectFolder, 'rover.yaml')).subgraphs.map(({ name }) => name);
/** Which of them: `0/2` is every other one from the first; all when not given. */
const [share = 0, shares = 1] = (process.env['SOAK_SHARE'] ?? '').split('/').filter(Boolean).map(Number);
const here = [null, ...agencies].filter((_, index) => index % shares === share);

describe('the mission without one agency', () => {
  let rows: Awaited<ReturnType<typeof readRows>>;
  beforeAll(async () => {
    rows = await readRows();
  });
  const failures: string[] = [];
  afterAll(() => void (failures.length > 0 && process.stdout.write(`${failures.join('\n')}\n`)));

  it.each(here)(
    'fails exactly the rows that need %s',
    async (without) => {
      await using window = await startWindow({ environment });
      const stage = openStage({ url: window.origin, data: window.data }, windowPeople, environment);

      const results = await runRows([...rows.values()], stage, without);
      await stage.close();

      for (const { id, owners, state, failure } of results) {
        const isNeeded = without !== null && owners.includes(without);
        if (isNeeded !== (state === 'failed')) failures.push(`${id} without ${without}: ${JSON.stringify(failure)}`);
      }
      const failed = results.flatMap(({ id, state }) => (state === 'failed' ? [id] : []));
      const inNeed = results.flatMap(({ id, owners }) => (without !== null && owners.includes(without) ? [id] : []));
      expect(failed).toEqual(inNeed);
    },
    300_000,
  );
});
