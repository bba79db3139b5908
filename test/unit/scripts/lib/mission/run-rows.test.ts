import { describe, expect, it } from '@jest/globals';
import { missionRow, type Answer, type MissionRow } from '../../../../../scripts/lib/mission/mission-row.ts';
import { runRows, type Stage } from '../../../../../scripts/lib/mission/run-rows.ts';

/** A window of agencies that say their own name while they are there. */
function createStage() {
  const events: string[] = [];
  const gone = new Set<string>();
  const stage: Stage = {
    missionOf: (tell) => ({
      url: 'http://127.0.0.1:1',
      data: '/nowhere',
      async ask(_reader, asked) {
        const query = typeof asked === 'string' ? asked : asked.name;
        tell(query);
        events.push(`ask ${query}`);
        return { data: gone.has(query) ? null : query } as Answer;
      },
      signIn: () => Promise.reject(new Error('Nobody signs in here.')),
      stored: async (owner) => (gone.has(owner) ? Promise.reject(new Error(`${owner} is away`)) : [owner]),
    }),
    async stop(agency) {
      events.push(`stop ${agency}`);
      gone.add(agency);
    },
    async start(agencies) {
      events.push(`start ${agencies.join(' ')}`);
      for (const agency of agencies) gone.delete(agency);
    },
  };
  return { stage, events };
}

function rowOf(id: string, owner: string, more: Partial<MissionRow> = {}): MissionRow {
  return missionRow<unknown>({
    id,
    title: { fa: 'ردیف', en: 'Row' },
    owners: [owner],
    restarts: [owner],
    async allowed(mission) {
      mission.expect('the answer', (await mission.ask(null, owner)).data, owner);
    },
    async refused() {},
    async effect(mission) {
      mission.expect('what is stored', await mission.stored(owner, null as never), [owner]);
    },
    ...more,
  });
}

const statesOf = (results: Awaited<ReturnType<typeof runRows>>) => results.map(({ id, state }) => `${id} ${state}`);

describe('the rows of the mission', () => {
  it('ask everything before any agency restarts, and restart each agency once', async () => {
    const { stage, events } = createStage();

    const results = await runRows([rowOf('A1', 'post'), rowOf('A2', 'bills'), rowOf('A3', 'post')], stage, null);

    expect(statesOf(results)).toEqual(['A1 passed', 'A2 passed', 'A3 passed']);
    expect(results[0]?.asked).toEqual(['post']);
    expect(events).toEqual(['ask post', 'ask bills', 'ask post', 'stop post', 'stop bills', 'start post bills']);
  });

  it('fail without the agency that they need, and only those, while all others stay', async () => {
    const { stage, events } = createStage();

    const results = await runRows([rowOf('A1', 'post'), rowOf('A2', 'bills')], stage, 'post');

    expect(statesOf(results)).toEqual(['A1 failed', 'A2 passed']);
    expect(events.filter((event) => !event.startsWith('ask'))).toEqual(['stop post']);
  });

  it('look while an agency is away, which is its restart too', async () => {
    const { stage, events } = createStage();
    const holds: NonNullable<MissionRow['away']>['holds'] = async (mission) => {
      mission.expect('the answer', (await mission.ask(null, 'post')).data, null);
    };

    const results = await runRows([rowOf('C7', 'post', { away: { agency: 'post', holds } })], stage, null);

    expect(statesOf(results)).toEqual(['C7 passed']);
    expect(events).toEqual(['ask post', 'stop post', 'ask post', 'start post']);
  });

  it('tell what was expected and what was found, and take no further step', async () => {
    const { stage } = createStage();
    const wrong = rowOf('A1', 'post', {
      async refused(mission) {
        mission.expect('the refusal', { code: 'OK' }, { code: 'FORBIDDEN' });
      },
    });

    const [result] = await runRows([wrong], stage, null);

    expect(result?.failure).toEqual({
      step: 'refused',
      what: 'the refusal',
      difference: { path: 'code', expected: '"FORBIDDEN"', found: '"OK"' },
    });
  });

  it('count an error of their own as a failure', async () => {
    const { stage } = createStage();
    const broken = rowOf('A1', 'post', { allowed: () => Promise.reject(new Error('no such field')) });

    const [result] = await runRows([broken, rowOf('A2', 'post')], stage, null);

    expect(result?.failure).toEqual({ step: 'allowed', what: 'no such field', difference: null });
  });

  it('hand on what they found', async () => {
    const { stage } = createStage();
    const seen: unknown[] = [];
    const row = rowOf('A1', 'post', {
      allowed: async () => ({ id: 'n1' }),
      refused: async (_mission, found) => void seen.push(found),
      effect: async (_mission, found) => void seen.push(found),
    });

    await runRows([row], stage, null);

    expect(seen).toEqual([{ id: 'n1' }, { id: 'n1' }]);
  });
});
