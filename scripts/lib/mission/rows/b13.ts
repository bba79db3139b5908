import { sql } from 'kysely';
import { eventually } from '../eventually.ts';
import { type Mission, missionRow } from '../mission-row.ts';

const lifeCycle = `{ roads: agency(id: "roads-ministry") { lifeCycle { endedOn cameFrom { nodes {
    effectiveOn predecessors { id } centreVote source { en } } } } }
  housing: agency(id: "housing-ministry") { id connection { status } lifeCycle { endedOn heir(on: "2022-12-01") { id } } }
  connectionFigures(asOf: "2022-12-20T20:29:59Z") { base byStatus { agencies } } }`;
const licences = `query ($legalId: LegalId!) { company(legalId: $legalId) { id schoolLicences { id state validUntil } } }`;
const renew = `mutation ($input: LicenceRenewalInput!, $key: ID!) {
  requestSchoolLicenceRenewal(input: $input, idempotencyKey: $key) { trackingCode stage renewal { heldSince } } }`;
const handle = `mutation ($input: HandleEducationRequestInput!, $key: ID!) {
  handleEducationRequest(input: $input, idempotencyKey: $key) { trackingCode decision } }`;
const split = `mutation ($input: RecordSplitInput!, $key: ID!) {
  recordSplit(input: $input, idempotencyKey: $key) { id kind effectiveOn centreVote successors { id } } }`;
const merge = `mutation ($input: RecordMergerInput!, $key: ID!) {
  recordMerger(input: $input, idempotencyKey: $key) { id } }`;

const secretariat = {
  office: 'executive-council-it',
  official: 'analyst',
  scopes: ['official:agencies'],
};
const schools = { office: 'non-government-schools', scopes: ['requests:handle'] };
const decided = {
  legalBasis: { fa: 'مصوبهٔ ساختگی برای آزمون', en: 'A made-up resolution, for the test' },
  decision: { body: { fa: 'شورای عالی اداری', en: 'Supreme Administrative Council' }, centreVote: 'FOR' },
};

/** Of the company whose signatory acts alone; a school of its is the first. */
const legalId = '99016406162';

/** Agencies end and are split, their ids, services and clients go on; a field changes its owner and nobody notices. */
export const row = missionRow({
  id: 'B13',
  title: { fa: 'ادغام و تفکیک دستگاه‌ها', en: 'Mergers and splits of agencies' },
  owners: ['catalogue', 'civil-registry', 'companies', 'education', 'judiciary', 'licences'],
  restarts: ['catalogue', 'education', 'licences'],

  async allowed(mission) {
    const { data } = await mission.ask(null, lifeCycle);
    mission.expect('how the Ministry of Roads came about', data.roads.lifeCycle, {
      endedOn: null,
      cameFrom: {
        nodes: [
          {
            effectiveOn: '2011-06-21',
            predecessors: [{ id: 'housing-ministry' }, { id: 'roads-transport-ministry' }],
            centreVote: 'NOT_INVITED',
            source: { en: /general knowledge/ },
          },
        ],
      },
    });
    mission.expect('a ministry that ended', data.housing, {
      connection: null,
      lifeCycle: { endedOn: '2011-06-21', heir: { id: 'roads-ministry' } },
    });
    mission.expect('the figures of 1401', data.connectionFigures, {
      base: 96,
      byStatus: [{ agencies: 70 }, { agencies: 9 }, { agencies: 17 }],
    });

    const before = await licencesOf(mission);
    mission.expect('a licence of a school', before.data.company.schoolLicences[0], { state: 'IN_FORCE' });
    mission.expect('who was asked', before.called, ['companies', 'licences']);
    const licence = before.data.company.schoolLicences[0] as { readonly id: string; readonly validUntil: string };
    const own = await mission.ask('sole-signatory', licences, { variables: { legalId } });
    const company = own.data.company.id as string;
    const asked = { variables: { input: { licence: licence.id }, key: 'mission-b13' }, basis: company };
    const opened = await mission.ask('sole-signatory', renew, asked);
    mission.expect('a renewal, asked of the predecessor', opened.errors, []);
    const code = opened.data.requestSchoolLicenceRenewal.trackingCode as string;
    const granted = await mission.ask(schools, handle, {
      variables: { input: { request: code, decision: 'GRANT' }, key: 'mission-b13-grant' },
    });
    mission.expect('what the predecessor decides by its tracking code', granted.data?.handleEducationRequest, {
      trackingCode: code,
      decision: 'GRANT',
    });
    const renewed = await eventually(
      async () => (await licencesOf(mission)).data.company.schoolLicences[0] as typeof licence,
      ({ validUntil }) => validUntil > licence.validUntil,
    );
    mission.expect('the id of the renewed licence', renewed.id, licence.id);

    const day = today();
    const parts = await partsOf(mission, 'sport-ministry');
    const input = {
      predecessor: 'sport-ministry',
      parts: [
        { agency: 'sport-ministry', services: parts.slice(1) },
        { agency: 'youth-organisation', services: parts.slice(0, 1) },
      ],
      founds: [
        {
          id: 'youth-organisation',
          class: 'ORGANISATION',
          name: { fa: 'سازمان ساختگی جوانان', en: 'A made-up youth organisation' },
        },
      ],
      effectiveOn: day,
      ...decided,
      decision: { ...decided.decision, decidedOn: day },
    };
    const made = await mission.ask(secretariat, split, { variables: { input, key: 'mission-b13-split' } });
    mission.expect('a split', made.data?.recordSplit, {
      kind: 'SPLIT',
      effectiveOn: day,
      centreVote: 'FOR',
      successors: [{ id: 'sport-ministry' }, { id: 'youth-organisation' }],
    });
    const service = await mission.ask(
      null,
      'query ($id: ID!) { service(id: $id) { id } agency(id: "sport-ministry") { id } }',
      {
        variables: { id: parts[0] },
      },
    );
    mission.expect('the old ids', service.data, { service: { id: parts[0] }, agency: { id: 'sport-ministry' } });
    const figures = await mission.ask(null, lifeCycle);
    mission.expect('the base of 1401 after the split', figures.data.connectionFigures.base, 96);
    return { licence: licence.id, validUntil: renewed.validUntil, code, split: made.data.recordSplit.id as string };
  },

  async refused(mission) {
    const day = today();
    const input = {
      predecessors: ['culture-ministry'],
      successor: 'culture-ministry',
      effectiveOn: day,
      ...decided,
      decision: { ...decided.decision, decidedOn: day },
    };
    const asked = (reader: Parameters<typeof mission.ask>[0], changes: object, key: string) =>
      mission.ask(reader, merge, { variables: { input: { ...input, ...changes }, key } });
    const itself = await asked(secretariat, {}, 'mission-b13-itself');
    mission.expect('a merger into itself', itself.errors, ['recordMerger SUCCESSION_INTO_ITSELF']);
    const circle = await asked(
      secretariat,
      { predecessors: ['roads-ministry'], successor: 'housing-ministry' },
      'mission-b13-circle',
    );
    mission.expect('a merger in a circle', circle.errors, ['recordMerger SUCCESSION_IN_A_CIRCLE']);
    const twice = await asked(secretariat, { predecessors: ['housing-ministry'] }, 'mission-b13-twice');
    mission.expect('an agency that ends twice', twice.errors, ['recordMerger AGENCY_HAS_ENDED']);
    const other = { ...secretariat, office: 'tax-administration', official: 'official-tax' };
    const foreign = await asked(other, { successor: 'endowments' }, 'mission-b13-foreign');
    mission.expect('a merger recorded by another agency', foreign.errors, ['recordMerger FORBIDDEN']);
    const citizen = await asked('citizen', { successor: 'endowments' }, 'mission-b13-citizen');
    mission.expect('one recorded by a citizen', citizen.errors, ['recordMerger FORBIDDEN_SCOPE']);
    mission.expect('the agencies called', citizen.called, []);
  },

  async effect(mission, { licence, validUntil, code, split: id }) {
    const kept = sql`select id, valid_until from school_licence where id = ${licence}`;
    for (const owner of ['education', 'licences']) {
      mission.expect(`the licence at ${owner}`, await mission.stored(owner, kept), [
        { id: licence, valid_until: validUntil },
      ]);
    }
    const request = sql`select state from request where tracking_code = ${code}`;
    mission.expect('the request, at the predecessor', await mission.stored('education', request), [
      { state: 'COMPLETED' },
    ]);
    const recorded = sql`select kind, centre_vote from succession where id = ${id}`;
    mission.expect('the split', await mission.stored('catalogue', recorded), [{ kind: 'SPLIT', centre_vote: 'FOR' }]);
  },
});

function licencesOf(mission: Mission) {
  return mission.ask(null, licences, { variables: { legalId } });
}

async function partsOf(mission: Mission, agency: string): Promise<readonly string[]> {
  const { data } = await mission.ask(
    null,
    'query ($id: ID!) { agency(id: $id) { services(first: 100) { nodes { id } } } }',
    { variables: { id: agency } },
  );
  return data.agency.services.nodes.map(({ id }: { readonly id: string }) => id) as string[];
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tehran', dateStyle: 'short' }).format(Date.now());
}
