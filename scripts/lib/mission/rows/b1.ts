import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const asOf = '2022-12-20T20:29:59Z';
const verdicts = `query ($id: ID!) { service(id: $id) {
  minister: smartVerdict(definition: MINISTER, asOf: "${asOf}") { isSmart reasons { code stage } ruleSet { id version } }
  bill: smartVerdict(definition: BILL, asOf: "${asOf}") { isSmart reasons { code } ruleSet { version }
    secure { transport grantVerification conformancePassed } }
} }`;
const rules = { id: 'rules-2', version: 2 };
const secure = { transport: true, grantVerification: true, conformancePassed: true };
const insecure = { transport: false, grantVerification: false, conformancePassed: false };

/** Both definitions from stages and requirements, with reasons; "secure" is a part of the bill's alone. */
export const row = missionRow({
  id: 'B1',
  title: { fa: 'خدمت هوشمند، دو تعریف', en: 'Smart service, two definitions' },
  owners: ['catalogue'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const fines = await mission.ask(null, verdicts, { variables: { id: 'traffic-police.plate-history' } });
    mission.expect('a service that is smart by both', fines.data.service, {
      minister: { isSmart: true, reasons: [], ruleSet: rules },
      bill: { isSmart: true, reasons: [], secure },
    });
    const bank = await mission.ask(null, verdicts, { variables: { id: 'bank-melli.account-ownership' } });
    mission.expect('a service that is not shown to be secure', bank.data.service, {
      minister: { isSmart: true, reasons: [] },
      bill: { isSmart: false, reasons: [{ code: 'NOT_SECURE' }], secure: insecure },
    });
    const change = await mission.ask(null, verdicts, { variables: { id: 'traffic-police.plate-change' } });
    mission.expect('why a service is not smart', change.data.service.minister, {
      isSmart: false,
      reasons: [
        { code: 'VISIT_NEEDED', stage: 'PROCESSING' },
        { code: 'PAPER_NEEDED', stage: null },
      ],
    });
  },

  async refused(mission) {
    const declared = await mission.ask(null, 'mutation { declareSmart(service: "bank-melli.account-ownership") }');
    mission.expect('to declare a service smart', declared.errors, ['GRAPHQL_VALIDATION_FAILED']);
    mission.expect('the agencies called', declared.called, []);
  },

  async effect(mission) {
    const query = sql`select kind, channel, human_step from stage
      where service_id = 'traffic-police.plate-change' and channel <> 'ONLINE'`;
    mission.expect('the stage that needs a visit', await mission.stored('catalogue', query), [
      { kind: 'PROCESSING', channel: 'IN_PERSON', human_step: 1 },
    ]);
  },
});
