import { sql } from 'kysely';
import { today } from '../../../../subgraphs/kit/today.ts';
import { where } from '../compare.ts';
import { record, testLive } from '../conformance.ts';
import { eventually } from '../eventually.ts';
import { type Mission, missionRow, type Reader } from '../mission-row.ts';

const overseer = { office: 'social-security', scopes: ['oversight:figures'] };
const outsider = { office: 'nomads-affairs', scopes: ['oversight:figures'] };
const reading = '{ me { givenName insurance { totalDays } } }';
const status = `{ agency(id: "social-security") { connection { status
  evidence { lastForeignAnswer { byCitizens origin } } } } }`;
const dashboard = `query ($day: Date!) { agency(id: "civil-registry") { exchange(from: $day, to: $day) {
  exchanging threshold
  availability { calls answered share suppressed }
  refusals { nodes { by code calls suppressed } }
  readVolumes { nodes { readerKind reader { id } reads suppressed } }
} } }`;
const edit = `mutation ($input: TrafficBatch!) { recordTraffic(input: $input, idempotencyKey: "g1-1") { sequence } }`;

/** Agencies that are connected see how others answer, whom they refuse and who reads them: counted from live traffic. */
export const row = missionRow({
  id: 'B9',
  title: { fa: 'نظارت دستگاه‌ها بر یکدیگر', en: 'Mutual oversight of agencies' },
  owners: ['catalogue', 'social-security', 'civil-registry'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const run = await testLive(mission, 'social-security');
    mission.expect('the errors of the run', (await record(mission, run, 'mission-b9')).errors, []);
    for (let time = 0; time < 15; time += 1) await mission.ask('citizen', reading);
    const connected = await eventually(
      () => mission.ask(null, status),
      ({ data }) => data?.agency?.connection?.status === 'CONNECTED',
    );
    mission.expect('an agency that passed its run and answered people', connected.data.agency.connection, {
      status: 'CONNECTED',
      evidence: { lastForeignAnswer: { byCitizens: true, origin: 'OBSERVED' } },
    });
    const { data, errors } = await see(mission, overseer);
    mission.expect('reasons for nulls', errors, []);
    const { availability, readVolumes, ...exchange } = data.agency.exchange;
    mission.expect('whether the other exchanges', exchange, { exchanging: true, threshold: 10 });
    mission.expect('its calls', availability.answered, where('ten or more', isShown));
    const byCitizens = readVolumes.nodes.find((one: { readerKind: string }) => one.readerKind === 'CITIZENS');
    mission.expect('how often citizens read it', byCitizens, where('ten or more, or kept back', isShownOrKeptBack));
  },

  async refused(mission) {
    const answers = [await see(mission, null), await see(mission, 'citizen'), await see(mission, outsider)];
    mission.expect(
      'the figures for nobody, a citizen, and an agency that is not connected',
      answers.map(({ errors }) => errors.map((error) => error.split(' ').at(-1))),
      [['UNAUTHENTICATED'], ['FORBIDDEN_SCOPE'], ['FORBIDDEN']],
    );
    const { data } = await see(mission, overseer);
    const { refusals, readVolumes } = data.agency.exchange;
    const counts = [...refusals.nodes, ...readVolumes.nodes].map(({ calls, reads }) => calls ?? reads ?? null);
    mission.expect(
      'counts below ten',
      counts.filter((count) => count !== null && count !== 0 && count < 10),
      [],
    );
    const edited = await mission.ask(overseer, edit, { variables: { input: {} } });
    mission.expect('editing a figure', [edited.data, edited.called], [null, []]);
  },

  async effect(mission) {
    const evidence = sql`select distinct subject from evidence where agency_id = 'social-security'
      and kind = 'ANSWERED' and origin = 'OBSERVED' and subject = 'citizens@national-window'`;
    mission.expect('the evidence', await mission.stored('catalogue', evidence), [
      { subject: 'citizens@national-window' },
    ]);
    const counted = sql`select sum(calls) >= 15 as counted from traffic where subgraph = 'social-security'
      and caller_kind = 'CITIZEN'`;
    const counts = await eventually(
      () => mission.stored('catalogue', counted),
      ([sum]) => Number(sum?.counted) === 1,
    );
    mission.expect('the counts', counts, [{ counted: 1 }]);
  },
});

function see(mission: Mission, reader: Reader) {
  return mission.ask(reader, dashboard, { variables: { day: today() } });
}

/** What small counts beside it would follow from is kept back too. */
function isShownOrKeptBack(found: unknown): boolean {
  const { reads, suppressed } = found as { readonly reads: number | null; readonly suppressed: boolean };
  return suppressed ? reads === null : isShown(reads);
}

function isShown(count: unknown): boolean {
  return typeof count === 'number' && count >= 10;
}
