import { sql } from 'kysely';
import { eventually } from '../eventually.ts';
import { missionRow } from '../mission-row.ts';

const coverage = `{ coverage(year: "1405") { lastPeriod k rows(first: 10) { nodes {
  reading whom isCumulative province basis numerator denominator share target suppressed
} } } }`;

/** Both readings of coverage, of adults and of legal persons, with small numbers kept back. */
export const row = missionRow({
  id: 'B6',
  title: { fa: 'پوشش بزرگسالان و اشخاص حقوقی', en: 'Coverage of adults and legal persons' },
  owners: ['catalogue', 'civil-registry', 'companies', 'post', 'statistics'],
  restarts: ['statistics'],

  async allowed(mission) {
    const registers =
      '{ services { totalCount } company(legalId: "99016406162") { state } me { birthDate residence { provinceCode } } }';
    mission.expect('the registers of what is counted', (await mission.ask('citizen', registers)).errors, []);
    const { accessToken: token } = await mission.signIn('analyst', { client: 'analyst', scopes: ['statistics:read'] });
    const nodes = (
      data: { coverage: { rows: { nodes: readonly { reading: string; denominator: number | null }[] } } | null } | null,
    ) => data?.coverage?.rows.nodes ?? [];
    const found = await eventually(
      () => mission.ask({ token }, coverage),
      ({ data }) => nodes(data).some(({ reading, denominator }) => reading === 'OFFERED' && (denominator ?? 0) > 0),
    );
    mission.expect('reasons for nulls', found.errors, []);
    const [year, plan] = nodes(found.data);
    mission.expect('used by adults in the year', year, {
      reading: 'USED',
      whom: 'ADULTS',
      isCumulative: false,
      province: null,
      basis: 'RESIDENCE',
      target: 0.5,
    });
    mission.expect('and since the plan began', plan, { reading: 'USED', whom: 'ADULTS', isCumulative: true });
    mission.expect('of how many adults', (year?.denominator ?? 0) > 0, true);
    const offered = await mission.ask({ token }, coverage.replace('first: 10', 'first: 100'));
    const rows = nodes(offered.data);
    mission.expect('services offered', rows.filter(({ reading }) => reading === 'OFFERED').length, 1);
    return { adults: year?.denominator ?? 0 };
  },

  async refused(mission) {
    const nobody = await mission.ask(null, coverage);
    mission.expect('to nobody', nobody, { data: { coverage: null }, errors: ['coverage UNAUTHENTICATED'], called: [] });
    const { accessToken: token } = await mission.signIn('analyst', { client: 'analyst', scopes: ['statistics:read'] });
    const before = await mission.ask({ token }, coverage.replace('1405', '1390'));
    mission.expect('a year before the plan', before.errors, ['coverage BAD_USER_INPUT']);
  },

  async effect(mission, { adults }) {
    const people = sql`select count(*) as count from person where died is null and born is not null and born <= '1387-01'`;
    const [counted] = await mission.stored('statistics', people);
    const known = Number(counted.count);
    mission.expect('the base is that of the register, rounded', Math.abs(known - adults) <= 5, true);
  },
});
