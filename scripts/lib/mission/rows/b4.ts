import { sql } from 'kysely';
import { where } from '../compare.ts';
import { addressOf, record, testLive } from '../conformance.ts';
import { type Mission, missionRow } from '../mission-row.ts';

/** Foreign Affairs had nothing in Azar 1401; its consular subgraph is live now. */
const agency = 'foreign-affairs';
const subgraph = 'consular';
const azar = '2022-12-20T20:29:59Z';
const figures = `{ connectionFigures(asOf: "${azar}") { base remaining byStatus { status agencies share percent } } }`;
const declared = `{ agency(id: "bank-melli") {
  before: connection(asOf: "2022-12-11T20:00:00Z") { status } after: connection(asOf: "2022-12-13T20:00:00Z") { status }
} }`;

/** Connection is moved by conformance runs and live traffic, and by nothing that is said. */
export const row = missionRow({
  id: 'B4',
  title: { fa: 'وضعیت اتصال از شواهد', en: 'Connection status from evidence' },
  owners: ['catalogue', subgraph],
  restarts: ['catalogue'],

  async allowed(mission) {
    const { data } = await mission.ask(null, figures);
    mission.expect('the figures of Azar 1401', data.connectionFigures, {
      base: 96,
      remaining: 26,
      byStatus: [
        { status: 'CONNECTED', agencies: 70, percent: 73 },
        { status: 'CONNECTING', agencies: 9, percent: 9 },
        { status: 'NOT_CONNECTED', agencies: 17, percent: 18 },
      ],
    });
    const shares = (data.connectionFigures.byStatus as { share: number }[]).reduce((sum, { share }) => sum + share, 0);
    mission.expect(
      'the sum of the shares',
      shares,
      where('1', (sum) => Math.abs(Number(sum) - 1) < 1e-9),
    );
    const passed = await testLive(mission, subgraph);
    mission.expect('the live run', passed, { agency, composes: true, failed: 0 });
    const failed = await testLive(mission, subgraph, { url: `${addressOf(mission, subgraph)}/moved` });
    mission.expect('that a run at a wrong address fails', failed.failed > 0, true);
    mission.expect('the errors of recording it', (await record(mission, failed, 'mission-b4-failed')).errors, []);
    const before = await conditions(mission);
    await record(mission, passed, 'mission-b4');
    const after = await conditions(mission);
    mission.expect('what is lacking after a failed run', before.includes('CONFORMANCE_PASSED'), true);
    mission.expect('what is lacking after one that passed', after.includes('CONFORMANCE_PASSED'), false);
    mission.expect('whether its schema composes', after.includes('COMPOSES'), false);
    const now = `{ agency(id: "${agency}") { inAzar: connection(asOf: "${azar}") { status } connection { status origin
      evidence { lastConformanceRun { ofCurrentSchema failed origin } } } } }`;
    const moved = await mission.ask(null, now);
    mission.expect('the status then and now', moved.data.agency, {
      inAzar: { status: 'NOT_CONNECTED' },
      connection: {
        status: 'CONNECTING',
        evidence: { lastConformanceRun: { ofCurrentSchema: true, failed: 0, origin: 'OBSERVED' } },
      },
    });
    return passed;
  },

  async refused(mission, run) {
    const own = await record(mission, run, 'mission-b4-own', agency);
    mission.expect('a run recorded by the agency itself', own.errors, ['recordConformanceRun FORBIDDEN']);
    const ofOperator = { ...run, subgraph: 'ledger', agency: 'ict-organisation' };
    const operators = await record(mission, ofOperator, 'mission-b4-operator', 'ict-organisation');
    mission.expect('a run of its own by the operator', operators.errors, [
      'recordConformanceRun CONFORMANCE_OF_OWN_AGENCY',
    ]);
    const { data } = await mission.ask(null, declared);
    mission.expect('a declaration', data.agency.after, data.agency.before);
  },

  async effect(mission) {
    const query = sql`select kind, origin, subgraph from evidence
      where agency_id = ${agency} and origin = 'OBSERVED' and kind in ('COMPOSED', 'CONFORMANCE_RUN') and failed is null
      or agency_id = ${agency} and kind = 'CONFORMANCE_RUN' and failed = 0 order by kind`;
    mission.expect('the evidence', await mission.stored('catalogue', query), [
      { kind: 'COMPOSED', origin: 'OBSERVED', subgraph },
      { kind: 'CONFORMANCE_RUN', origin: 'OBSERVED', subgraph },
    ]);
  },
});

async function conditions(mission: Mission): Promise<readonly string[]> {
  const { data } = await mission.ask(null, `{ agency(id: "${agency}") { remaining { condition } } }`);
  return (data.agency.remaining as { condition: string }[]).map(({ condition }) => condition);
}
