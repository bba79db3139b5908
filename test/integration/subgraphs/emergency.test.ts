import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as hospital } from '../../../subgraphs/hospital/subgraph.ts';
import type { Population } from '../../../subgraphs/kit/population/population.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { type GatewayOverAgencies, openGatewayOver } from '../../support/gateway-over-agencies.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, type TestAgency } from '../../support/start-agency.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const breakGlass = `mutation ($input: BreakGlassInput!, $key: ID!) {
  breakGlass(input: $input, idempotencyKey: $key) { access { id expiresAt notifySubjectAt } }
}`;
const bundle = `query ($basis: ID!) { subjectOf(basis: $basis) { emergencyRecord {
  bloodGroup allergies { substance { code } severity } contact { name mobile }
} } }`;
const admissions = 'query ($basis: ID!) { subjectOf(basis: $basis) { admissions { totalCount } } }';
const conditions =
  'query ($basis: ID!) { subjectOf(basis: $basis) { emergencyRecord { chronicConditions { code } } } }';
const notices = '{ me { trustNotices { nodes { kind about } } } }';

const key = testTrustKey();
const asked = [
  'Person.emergencyRecord',
  'EmergencyRecord.bloodGroup',
  'EmergencyRecord.allergies',
  'EmergencyRecord.contact',
  'Allergy.substance',
  'Allergy.severity',
  'CodedTerm.code',
  'EmergencyContact.name',
  'EmergencyContact.mobile',
];

describeOnEachDatabase(
  'an emergency',
  (openDatabase) => {
    let gateway: GatewayOverAgencies;
    let trust: TestAgency;
    let personas: Population['personas'];
    let medic: Partial<Caller>;
    let keys = 0;
    beforeAll(async () => {
      const subgraphs = [createTrustSubgraph({ key: () => key }), civilRegistry, socialSecurity, hospital];
      gateway = await openGatewayOver(subgraphs, openDatabase);
      trust = gateway.agencies.get('trust')!;
      ({ personas } = trust.population);
      medic = {
        kind: 'official',
        subject: personas['technician-traffic'].person.ref,
        client: 'office',
        sector: 'office',
        agency: 'emergency-organisation',
        assurance: 3,
        scopes: new Set(['official:emergency', 'hospital:emergency', 'hospital:record', 'civil:name']),
      };
    });
    afterAll(() => gateway.close());

    const inputFor = ({ nationalId, birthDate }: { readonly nationalId: string; readonly birthDate: string }) => ({
      nationalId,
      birthDate,
      justification: 'Found unconscious in the street, bleeding.',
      caseRef: '115-20261122-7',
      coordinates: asked,
      minutes: 30,
      acknowledgeSubjectIsTold: true,
    });
    const open = (changed: object = {}, caller: Partial<Caller> = {}) =>
      gateway.ask(
        breakGlass,
        { input: { ...inputFor(personas.child.person), ...changed }, key: `k${(keys += 1)}` },
        { ...medic, ...caller },
      );
    const read = (query: string, basis: string, caller: Partial<Caller> = {}) =>
      gateway.ask(query, { basis }, { ...medic, ...caller }, basis);
    const idOf = ({ data }: Anything): string => data.breakGlass.access.id;
    const codes = ({ errors }: Anything) => (errors ?? []).map((error: Anything) => error.extensions.code);

    it('lets the official read the bundle, and tells the person', async () => {
      const access = idOf(await open());
      const { data, errors, asked: agencies } = await read(bundle, access);

      expect(errors).toBeUndefined();
      expect(data.subjectOf.emergencyRecord).toEqual({
        bloodGroup: expect.any(String),
        allergies: expect.arrayContaining([
          { substance: { code: 'PENICILLIN' }, severity: expect.stringMatching(/^(MILD|SEVERE)$/) },
        ]),
        contact: { name: 'مریم رستگار', mobile: personas.citizen.person.mobile },
      });
      expect(agencies).toEqual(['trust', 'hospital']);
      const told = await trust.ask(notices, {}, citizen(personas.child.person.ref));
      expect(told.data.me.trustNotices.nodes).toContainEqual({ kind: 'EMERGENCY_ACCESS', about: access });
    });

    it('gives nothing beyond the bundle, and the hospital is not asked', async () => {
      const access = idOf(await open());

      const stays = await read(admissions, access);

      expect(stays.data).toEqual({ subjectOf: null });
      expect(codes(stays)).toEqual(['FORBIDDEN_PURPOSE']);
      expect(stays.asked).toEqual([]);
    });

    it('gives nothing of the bundle that the access does not name', async () => {
      const access = idOf(await open());

      const { data, errors } = await read(conditions, access);

      expect(data).toEqual({ subjectOf: { emergencyRecord: null } });
      expect(errors).toMatchObject([
        { path: ['subjectOf', 'emergencyRecord', 'chronicConditions'], extensions: { code: 'FORBIDDEN' } },
      ]);
    });

    it('cannot be opened over more than the bundle', async () => {
      const refused = await open({ coordinates: [...asked, 'Person.admissions'] });

      expect(codes(refused)).toEqual(['COORDINATES_REFUSED']);
      expect(refused.asked).toEqual(['trust']);
    });

    it.each([
      ['the role', 'FORBIDDEN_SCOPE', {}, { scopes: new Set(['hospital:emergency']) }, []],
      ['being an official', 'FORBIDDEN', {}, { kind: 'citizen', agency: null }, ['trust']],
      ['a justification', 'BAD_USER_INPUT', { justification: ' ' }, {}, ['trust']],
      ['a case', 'BAD_USER_INPUT', { caseRef: '' }, {}, ['trust']],
      [
        'saying that the person is told',
        'ACKNOWLEDGEMENT_REQUIRED',
        { acknowledgeSubjectIsTold: false },
        {},
        ['trust'],
      ],
      ['an end', 'BAD_USER_INPUT', { minutes: 61 }, {}, ['trust']],
    ] as const)('is refused without %s', async (_case, code, changed, caller, agencies) => {
      const refused = await open(changed, caller);

      expect(codes(refused)).toEqual([code]);
      expect(refused.asked).toEqual(agencies);
    });

    it('is over when its minutes are, for whoever else names it, and for a made-up one', async () => {
      const access = idOf(await open());
      const stranger = await read(bundle, access, { subject: personas.analyst.person.ref });
      const madeUp = await read(bundle, 'emg_made-up');
      await trust.db
        .updateTable('inquiry')
        .set({ expires_at: new Date(Date.now() - 1).toISOString() })
        .where('id', '=', access)
        .execute();
      const late = await read(bundle, access);

      for (const refused of [stranger, madeUp, late]) {
        expect(refused.data).toEqual({ subjectOf: null });
        expect(codes(refused)).toEqual(['BASIS_NOT_VALID']);
        expect(refused.asked).not.toContain('hospital');
      }
    });

    it('is nothing that an official may do by reading another person without it', async () => {
      const { ref } = personas.child.person;

      const { data, asked: agencies } = await gateway.ask(bundle, { basis: ref }, medic);

      expect(data).toEqual({ subjectOf: null });
      expect(agencies).not.toContain('hospital');
    });
  },
  { lifetime: 'describe' },
);
