import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const duties = `query ($institution: ID, $jalaliYear: Int, $state: PublicationDutyState) {
  publicationDuties(institution: $institution, jalaliYear: $jalaliYear, state: $state, first: 50) {
    totalCount nodes { institution { id } jalaliYear duty dueOn state madeUp missingCount missing { decision } }
  }
}`;
const publish = `mutation ($input: PublishFinancialReportInput!, $key: ID!) {
  publishFinancialReport(input: $input, idempotencyKey: $key) { version }
}`;
const input = { jalaliYear: 1404, totalRevenue: '1', totalCost: '1', totalAssets: '1', digest: '0'.repeat(64) };

/** Yearly financial reports and licence decisions of professional bodies are public, and what is missing is listed. */
export const row = missionRow({
  id: 'A9',
  title: { fa: 'تکلیف انتشار (ماده ۲۷۹)', en: 'Publication duty (art. 279)' },
  owners: ['licences'],
  restarts: ['licences'],

  async allowed(mission) {
    const all = await mission.ask(null, duties, { variables: { jalaliYear: 1404 } });
    mission.expect('two duties of five institutions about a year', all, {
      data: { publicationDuties: { totalCount: 10 } },
      errors: [],
      called: ['licences'],
    });
    const variables = { institution: 'bar-association', jalaliYear: 1404, state: 'MISSING' };
    const missing = await mission.ask(null, duties, { variables });
    const decisions = missing.data.publicationDuties.nodes.filter(
      ({ duty }: { readonly duty: string }) => duty === 'LICENCE_DECISIONS',
    );
    mission.expect('what the bar association has not published', decisions, [
      {
        institution: { id: 'bar-association' },
        jalaliYear: 1404,
        dueOn: '2026-04-20',
        state: 'MISSING',
        madeUp: true,
      },
    ]);
    return { missing: decisions[0].missingCount as number };
  },

  async refused(mission) {
    const citizen = await mission.ask('citizen', publish, { variables: { input, key: 'mission-a9' } });
    mission.expect('a citizen who publishes', citizen, {
      data: { publishFinancialReport: null },
      errors: ['publishFinancialReport FORBIDDEN_SCOPE'],
      called: [],
    });
    const { accessToken: token } = await mission.signIn('official-tax');
    const official = await mission.ask({ token }, publish, { variables: { input, key: 'mission-a9' } });
    mission.expect('an official whose agency owes none', official.errors, ['publishFinancialReport FORBIDDEN']);
  },

  async effect(mission, { missing }) {
    const unpublished = sql`select count(*) as decisions from decision d join licence l on l.id = d.licence_id
      left join publication p on p.decision_id = d.id
      where l.kind = 'attorney' and d.jalali_year = 1404 and p.decision_id is null and d.decision <> 'REVOCATION'`;
    const [found] = await mission.stored('licences', unpublished);
    mission.expect('decisions without a publication', Number(found.decisions), missing);
    const reports = sql`select count(*) as reports from financial_report where published_at > '2026-11'`;
    const [written] = await mission.stored('licences', reports);
    mission.expect('reports of those who may not publish', Number(written.reports), 0);
  },
});
