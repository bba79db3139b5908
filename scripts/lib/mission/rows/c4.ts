import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const child = `{ me { children { nodes {
  givenName birthDate residence { city } bills { total } sana { registered }
} } } }`;
const seen = 'givenName birthDate';
const addressOf = `query ($legalId: LegalId!) { company(legalId: $legalId) { name acts { totalCount } } }`;
const propose = `mutation ($legalId: LegalId!, $key: ID!) {
  proposeAct(input: { legalId: $legalId, changeOfAddress: { address: "اراک، خیابان آزمون" } }, idempotencyKey: $key) { id state }
}`;
const company = '99016406162';

/** Each basis reads its own fields and no others: guardians by law and by will, custody, a company's signatory. */
export const row = missionRow({
  id: 'C4',
  title: { fa: 'نمایندگی', en: 'Representation' },
  owners: ['bills', 'civil-registry', 'companies', 'judiciary', 'post'],
  restarts: ['companies', 'judiciary'],

  async allowed(mission) {
    const father = await mission.ask('spouse', child);
    mission.expect('what a natural guardian reads', father, {
      data: {
        me: {
          children: {
            nodes: [
              {
                givenName: 'نرگس',
                birthDate: '2014-09-21',
                residence: { city: 'اصفهان' },
                bills: { total: '0' },
                sana: null,
              },
            ],
          },
        },
      },
      errors: ['me.children.nodes.0.sana FORBIDDEN'],
    });
    const byWill = await mission.ask('widow', child);
    mission.expect('what a guardian by will reads', byWill, {
      data: {
        me: { children: { nodes: [{ givenName: 'امیر علی', birthDate: '2010-04-08', residence: { city: 'رشت' } }] } },
      },
      errors: ['me.children.nodes.0.sana FORBIDDEN'],
    });
    const custody = await mission.ask('custodian', child);
    mission.expect('what a mother with custody reads', custody, {
      data: {
        me: { children: { nodes: [{ givenName: 'باران', residence: { city: 'همدان' }, bills: null, sana: null }] } },
      },
      errors: ['me.children.nodes.0.bills FORBIDDEN', 'me.children.nodes.0.sana FORBIDDEN'],
    });
    mission.expect('whether the bills were asked for', custody.called.includes('bills'), false);
    const acts = await mission.ask('sole-signatory', addressOf, { variables: { legalId: company } });
    mission.expect('what a signatory reads of her company', acts.data.company.acts, { totalCount: 0 });
    const variables = { legalId: company, key: 'mission-c4' };
    const signed = await mission.ask('sole-signatory', propose, { variables });
    mission.expect('what she signs alone', signed.data?.proposeAct, { state: 'REGISTERED' });
    return { act: signed.data.proposeAct.id as string };
  },

  async refused(mission) {
    const nothing = { data: { me: { children: { nodes: [null] } } }, errors: ['me.children.nodes.0 FORBIDDEN'] };
    const excluded = await mission.ask('excluded-father', `{ me { children { nodes { ${seen} } } } }`);
    mission.expect('a father whom a court excluded', excluded, nothing);
    const mother = await mission.ask('citizen', `{ me { children { nodes { ${seen} } } } }`);
    mission.expect('a mother who is not the guardian', mother, nothing);
    const variables = { legalId: company, key: 'mission-c4-former' };
    const former = await mission.ask('former-signatory', propose, { variables });
    mission.expect('a signatory whose term has ended', former, {
      data: { proposeAct: null },
      errors: ['proposeAct SIGNATORY_TERM_OVER'],
    });
  },

  async effect(mission) {
    const registered = sql`select address from company where legal_id = ${company}`;
    mission.expect('the register of companies', await mission.stored('companies', registered), [
      { address: 'اراک، خیابان آزمون' },
    ]);
    const orders = sql`select count(*) as orders from court_order where kind = 'EXCLUSION' and ended_on is null`;
    mission.expect("the court's orders", (await mission.stored('judiciary', orders))[0].orders > 0, true);
  },
});
