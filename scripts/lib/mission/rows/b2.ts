import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const asOf = '2022-12-20T20:29:59Z';
const stages = `{ service(id: "traffic-police.vehicle-release") {
  stages(asOf: "${asOf}") { kind channel document humanStep implemented } violations(asOf: "${asOf}") { code }
} visit: service(id: "traffic-police.plate-change") { violations(asOf: "${asOf}") { code } } }`;
const lists = `{ servicesWithViolations(agency: "traffic-police", asOf: "${asOf}") { nodes { id } }
  agenciesWithViolations(asOf: "${asOf}", first: 100) { totalCount } }`;

/** Receipt that is not online is a violation, whatever the later stages are; physical processing is none. */
export const row = missionRow({
  id: 'B2',
  title: { fa: 'سه مرحلهٔ خدمت', en: 'Three stages' },
  owners: ['catalogue'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const { data } = await mission.ask(null, stages);
    mission.expect('the stages', data.service.stages, [
      { kind: 'RECEIPT', channel: 'IN_PERSON', document: 'PAPER', humanStep: true, implemented: true },
      { kind: 'PROCESSING', channel: 'ONLINE', document: 'NONE', humanStep: true, implemented: true },
      { kind: 'DELIVERY', channel: 'IN_PERSON', document: 'NONE', humanStep: true, implemented: true },
    ]);
    mission.expect('its violations', data.service.violations, [{ code: 'RECEIPT_NOT_ONLINE' }]);
    mission.expect('those of a service with physical processing', data.visit.violations, []);
    const found = await mission.ask(null, lists);
    mission.expect('the services with violations', found.data.servicesWithViolations.nodes, [
      { id: 'traffic-police.vehicle-release' },
    ]);
    mission.expect('the agencies with violations', found.data.agenciesWithViolations, { totalCount: 13 });
  },

  async refused(mission) {
    const unknown = await mission.ask(null, '{ servicesWithViolations(agency: "no-such-agency") { totalCount } }');
    mission.expect('those of an agency that is not there', unknown, {
      data: { servicesWithViolations: null },
      errors: ['servicesWithViolations BAD_USER_INPUT'],
    });
  },

  async effect(mission) {
    const query = sql`select count(*) as count from stage where kind = 'RECEIPT' and (channel <> 'ONLINE' or implemented = 0)`;
    const [counted] = await mission.stored('catalogue', query);
    mission.expect('the receipts on record that are not online', Number(counted.count), 15);
  },
});
