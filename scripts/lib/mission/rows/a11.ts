import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const history = `{ me {
  insurance { totalDays periods(first: 1) { totalCount nodes { jalaliYear jalaliMonth workshopCode employerName wage } } }
  workshops { totalCount }
} }`;

const employers = `query ($legalId: LegalId!) { company(legalId: $legalId) {
  id employerDebt workshops { nodes { code lists(first: 1) { nodes { insuredCount wages } } } }
} }`;
const legalId = '99016406162';

/** The insured person's history and, apart from it, the employer's lists: neither sees the other's. */
export const row = missionRow({
  id: 'A11',
  title: { fa: 'بیمه کارفرمایی', en: "Employer insurance and the insured person's history" },
  owners: ['civil-registry', 'companies', 'judiciary', 'social-security'],
  restarts: ['social-security'],

  async allowed(mission) {
    const { data, errors } = await mission.ask('citizen', history);
    mission.expect('reasons for nulls', errors, []);
    mission.expect('her history', data.me, {
      insurance: {
        totalDays: 6239,
        periods: { totalCount: 205, nodes: [{ jalaliYear: 1405, jalaliMonth: 7, wage: '321900000' }] },
      },
      workshops: { totalCount: 0 },
    });
    const found = await mission.ask('sole-signatory', employers, { variables: { legalId } });
    const basis = found.data.company.id as string;
    const signed = await mission.ask('sole-signatory', employers, { variables: { legalId }, basis });
    mission.expect('the lists and the debt of a company, to who signs for it', signed, {
      data: { company: { employerDebt: /^\d+$/, workshops: { nodes: [{ code: /^\d{10}$/ }] } } },
      errors: [],
      called: ['civil-registry', 'companies', 'judiciary', 'social-security'],
    });
    return data.me.insurance.periods.nodes[0] as { workshopCode: string; employerName: string };
  },

  async refused(mission) {
    const { accessToken: token } = await mission.signIn('citizen', { scopes: ['social-security:record'] });
    const answer = await mission.ask({ token }, '{ me { workshops { nodes { code debt } } } }');
    mission.expect("an employer's lists without their scope", answer, {
      data: { me: null },
      errors: ['me FORBIDDEN_SCOPE'],
      called: [],
    });
    const stranger = await mission.ask('citizen', employers, { variables: { legalId } });
    mission.expect('a company’s lists and debt, to whoever does not sign for it', stranger, {
      data: { company: { employerDebt: null, workshops: null } },
      called: ['civil-registry', 'companies', 'judiciary'],
    });
    const nobody = await mission.ask(null, history);
    mission.expect('to nobody', nobody, { data: { me: null }, errors: ['me UNAUTHENTICATED'], called: [] });
  },

  async effect(mission, { workshopCode, employerName }) {
    const query = sql`select w.name, y.monthly_wage from insured_year y join workshop w on w.code = y.workshop_code
      where y.workshop_code = ${workshopCode} and y.jalali_year = 1405 and y.monthly_wage = 321900000`;
    mission.expect('the month in the employer’s books', (await mission.stored('social-security', query))[0], {
      name: employerName,
      monthly_wage: 321900000,
    });
  },
});
