import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { citizenScopes } from '../../../gateway/issuer/default-clients.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as healthInsurance } from '../../../subgraphs/health-insurance/subgraph.ts';
import { subgraph as hospital } from '../../../subgraphs/hospital/subgraph.ts';
import { subgraph as judiciary } from '../../../subgraphs/judiciary/subgraph.ts';
import type { PersonaName, Population } from '../../../subgraphs/kit/population/population.ts';
import { subgraph as pensionFund } from '../../../subgraphs/pension-fund/subgraph.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { subgraph as supplementaryInsurance } from '../../../subgraphs/supplementary-insurance/subgraph.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { type GatewayOverAgencies, openGatewayOver } from '../../support/gateway-over-agencies.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const key = testTrustKey();

const cover = 'fragment Cover on HealthCover { insurer { en } scheme { en } state relation entitledUntil }';
const covers = `{ me { basicCover { ...Cover } supplementaryCover { ...Cover } } } ${cover}`;
const pension = 'fragment Entitled on PensionEntitlement { __typename kind startedOn monthlyAmount }';
const pensions = `{ me {
  insurance { pensions { nodes { ...Entitled payments(first: 1) { nodes { jalaliMonth amount } } } } }
  civilService { pensions { nodes { ...Entitled payments(first: 1) { nodes { jalaliMonth amount } } } } }
} } ${pension}`;
const ofChildren = `{ me { children { nodes {
  basicCover { ...Cover } supplementaryCover { ...Cover } admissions { totalCount }
} } } } ${cover}`;

describeOnEachDatabase(
  'cover and pensions from several insurers and funds',
  (openDatabase) => {
    let gateway: GatewayOverAgencies;
    let personas: Population['personas'];
    beforeAll(async () => {
      gateway = await openGatewayOver(
        [
          createTrustSubgraph({ key: () => key }),
          civilRegistry,
          judiciary,
          socialSecurity,
          healthInsurance,
          supplementaryInsurance,
          pensionFund,
          hospital,
        ],
        openDatabase,
      );
      ({ personas } = gateway.agencies.get('trust')!.population);
    });
    afterAll(() => gateway.close());

    const signedIn = (persona: PersonaName, changed: Partial<Caller> = {}): Partial<Caller> => ({
      kind: 'citizen',
      subject: personas[persona].person.ref,
      client: 'portal',
      sector: 'portal',
      scopes: new Set(citizenScopes),
      assurance: 3,
      ...changed,
    });
    const ask = (query: string, caller: Partial<Caller>, basis?: string) => gateway.ask(query, {}, caller, basis);
    const codes = ({ errors = [] }: Anything) => [...new Set(errors.map((error: Anything) => error.extensions.code))];

    it('one query tells both covers of a person in one shape, each from its own insurer', async () => {
      const { data, errors, asked } = await ask(covers, signedIn('citizen'));

      expect(errors).toBeUndefined();
      expect(data.me).toMatchObject({
        basicCover: { insurer: { en: 'Social Security Organization' }, relation: 'HEAD', entitledUntil: '2027-03-20' },
        supplementaryCover: {
          insurer: { en: 'Mehrban Supplementary Insurance (made up)' },
          relation: 'HEAD',
          entitledUntil: '2027-09-22',
        },
      });
      expect(asked.toSorted()).toEqual(['health-insurance', 'supplementary-insurance']);
    });

    it('one query tells the pensions of both funds, by kind, with the last payment of each', async () => {
      const { data, errors } = await ask(pensions, signedIn('widow'));

      expect(errors).toBeUndefined();
      const [[survivors], [oldAge]] = [data.me.insurance.pensions.nodes, data.me.civilService.pensions.nodes];
      expect(survivors).toMatchObject({ __typename: 'Pension', kind: 'SURVIVORS' });
      expect(oldAge).toMatchObject({ __typename: 'CivilServicePension', kind: 'OLD_AGE' });
      for (const { monthlyAmount, payments } of [survivors, oldAge])
        expect(payments.nodes).toEqual([{ jalaliMonth: 7, amount: monthlyAmount }]);
    });

    it.each([
      ['nobody', 'UNAUTHENTICATED', { kind: 'anonymous', subject: null, scopes: new Set() }],
      ['a client without the scopes', 'FORBIDDEN_SCOPE', { scopes: new Set(['civil:name']) }],
      ['a weak sign-in', 'INSUFFICIENT_ASSURANCE', { assurance: 1 }],
    ] as const)('%s gets neither covers nor pensions, and no insurer or fund is asked', async (_who, code, changed) => {
      const refusals = [
        await ask(covers, signedIn('citizen', changed as Partial<Caller>)),
        await ask('{ me { civilService { serviceMonths } } }', signedIn('widow', changed as Partial<Caller>)),
        await ask('{ me { admissions { totalCount } emergencyRecord { bloodGroup } } }', signedIn('child', changed as Partial<Caller>)), // prettier-ignore
      ];

      for (const refused of refusals) {
        expect(Object.values(refused.data.me ?? {}).every((value) => value === null)).toBe(true);
        expect(codes(refused)).toEqual([code]);
        expect(refused.asked).toEqual([]);
      }
    });

    it('a father reads the covers and stays of his child', async () => {
      const { data, errors } = await ask(ofChildren, signedIn('spouse'));

      expect(errors).toBeUndefined();
      expect(data.me.children.nodes).toMatchObject([
        { basicCover: { relation: 'CHILD' }, supplementaryCover: { relation: 'CHILD' }, admissions: {} },
      ]);
    });

    it('a mother with custody reads the basic cover alone, and neither the insurer nor the hospital is asked', async () => {
      const read = await ask(ofChildren, signedIn('custodian'));

      expect(read.data.me.children.nodes).toMatchObject([
        { basicCover: { relation: 'CHILD' }, supplementaryCover: null, admissions: null },
      ]);
      expect(codes(read)).toEqual(['FORBIDDEN']);
      expect(read.asked).not.toContain('supplementary-insurance');
      expect(read.asked).not.toContain('hospital');
    });

    it.each(['citizen', 'excluded-father'] as const)('%s reads nothing of the child', async (persona) => {
      const read = await ask(ofChildren, signedIn(persona));

      expect(read.data.me.children.nodes).toEqual([{ basicCover: null, supplementaryCover: null, admissions: null }]);
      expect(codes(read)).toEqual(['FORBIDDEN']);
      for (const agency of ['health-insurance', 'supplementary-insurance', 'hospital'])
        expect(read.asked).not.toContain(agency);
    });

    it('a delegate reads the coordinates that were named and no others, until the delegation ends', async () => {
      const trust = gateway.agencies.get('trust')!;
      const coordinates = ['BasicCover.entitledUntil', 'BasicCover.state', 'Person.basicCover'];
      await trust.db
        .insertInto('delegation')
        .values({
          id: 'del_cover',
          delegator: personas.pensioner.person.ref,
          delegate: personas.citizen.person.ref,
          coordinates: JSON.stringify(coordinates),
          valid_from: '2026-01-01T00:00:00.000Z',
          valid_until: new Date(Date.now() + 86_400_000).toISOString(),
          state: 'ACCEPTED',
          created_at: '2026-01-01T00:00:00.000Z',
          accepted_at: '2026-01-01T00:00:00.000Z',
          revoked_at: null,
          code_hash: 'none',
          code_until: '2026-01-01T00:00:00.000Z',
        })
        .execute();
      const delegate = signedIn('citizen');
      const read = (fields: string) => ask(`{ subjectOf(basis: "del_cover") { ${fields} } }`, delegate, 'del_cover');

      const named = await read('basicCover { state entitledUntil }');
      const others = await read('supplementaryCover { state }');
      await trust.db.updateTable('delegation').set({ state: 'REVOKED' }).where('id', '=', 'del_cover').execute();
      const late = await read('basicCover { state }');

      expect(named.errors).toBeUndefined();
      expect(named.data.subjectOf.basicCover).toEqual({
        state: expect.stringMatching(/^(ACTIVE|ENDED)$/),
        entitledUntil: '2027-03-20',
      });
      expect(codes(others)).toEqual(['FORBIDDEN']);
      expect(others.asked).not.toContain('supplementary-insurance');
      expect(codes(late)).toEqual(['BASIS_NOT_VALID']);
      expect(late.asked).not.toContain('health-insurance');
    });
  },
  { lifetime: 'describe' },
);
