import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { citizenScopes } from '../../../gateway/issuer/default-clients.ts';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as companiesRegister } from '../../../subgraphs/companies/subgraph.ts';
import type { Company, PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { subgraph as licences } from '../../../subgraphs/licences/subgraph.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { type GatewayOverAgencies, openGatewayOver } from '../../support/gateway-over-agencies.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const records = `query ($legalId: LegalId!) { company(legalId: $legalId) {
  name state
  publishedLicences { nodes { number state decisions { decision ground { code } } } }
  licences { totalCount nodes { number state decisions { decision } } }
  workshops { nodes { name debt lists(first: 1) { nodes { insuredCount wages } } } }
  employerDebt
} }`;
const openRecords = `query ($legalId: LegalId!) { company(legalId: $legalId) {
  name state publishedLicences { nodes { number decisions { decision ground { code } } } }
} }`;
const key = testTrustKey();

describeOnEachDatabase(
  'the records of a company across agencies',
  (openDatabase) => {
    let gateway: GatewayOverAgencies;
    let companies: readonly Company[];
    beforeAll(async () => {
      const subgraphs = [
        createTrustSubgraph({ key: () => key }),
        civilRegistry,
        companiesRegister,
        licences,
        socialSecurity,
      ];
      gateway = await openGatewayOver(subgraphs, openDatabase);
      companies = [...gateway.agencies.get('companies')!.population.companies()];
    });
    afterAll(() => gateway.close());

    const personOf = (name: PersonaName) => gateway.agencies.get('companies')!.population.personas[name].person;
    const callerOf = (subject: string): Partial<Caller> => ({
      kind: 'citizen',
      subject,
      client: 'portal',
      sector: 'portal',
      scopes: new Set(citizenScopes),
      assurance: 3,
      authTime: Math.floor(Date.now() / 1000),
    });
    const ask = (query: string, { legalId }: Company, who: PersonaName | null, basis?: string) =>
      gateway.ask(query, { legalId }, who === null ? {} : callerOf(personOf(who).ref), basis);
    const codes = ({ errors = [] }: Anything) => errors.map((one: Anything) => one.extensions.code);
    const closed = { licences: null, workshops: null, employerDebt: null };

    it('are read by whoever signs for it alone, under that basis', async () => {
      const [, ofOne] = companies as [Company, Company];

      const { data, errors, asked } = await ask(records, ofOne, 'sole-signatory', ofOne.ref);

      expect(errors).toBeUndefined();
      const { workshops, employerDebt, licences: own, publishedLicences } = data.company;
      expect(own.nodes.map(({ number }: Anything) => number)).toEqual(
        publishedLicences.nodes.map(({ number }: Anything) => number),
      );
      expect(workshops.nodes).toEqual([{ name: ofOne.name, debt: employerDebt, lists: { nodes: expect.any(Array) } }]);
      expect(new Set(asked)).toEqual(new Set(['companies', 'licences', 'social-security']));
    });

    it('are everybody’s as far as licences and decisions are published, without signing in', async () => {
      const [, ofOne] = companies as [Company, Company];

      const { data, errors } = await ask(openRecords, ofOne, null);

      expect(errors).toBeUndefined();
      expect(data.company.publishedLicences.nodes[0].decisions[0]).toEqual({
        decision: 'ISSUE',
        ground: { code: 'ISS-CONDITIONS-MET' },
      });
    });

    it.each([
      ['whoever is not signed in', null, 'UNAUTHENTICATED', false],
      ['whoever does not sign for it', 'citizen', 'BASIS_NOT_VALID', true],
      ['a signatory whose term is over', 'former-signatory', 'BASIS_NOT_VALID', true],
      ['a signatory who does not name it', 'sole-signatory', 'FORBIDDEN', false],
    ] as const)('are closed to %s, and nobody is asked', async (_who, who, code, isNamed) => {
      const [, ofOne] = companies as [Company, Company];

      const answer = await ask(records, ofOne, who, isNamed ? ofOne.ref : undefined);

      expect(answer.data.company).toMatchObject({ name: ofOne.name, ...closed });
      expect(answer.data.company.publishedLicences.nodes.length).toBeGreaterThan(0);
      expect(new Set(codes(answer))).toEqual(new Set([code]));
      expect(answer.asked).not.toContain('social-security');
    });

    it.each(['signatory-a', 'signatory-b'] as const)('are closed to %s, one of two who sign together', async (who) => {
      const [ofTwo] = companies as [Company];

      const answer = await ask(records, ofTwo, who, ofTwo.ref);

      expect(answer.data.company).toMatchObject(closed);
      expect(new Set(codes(answer))).toEqual(new Set(['BASIS_NOT_VALID']));
      expect(answer.asked).not.toContain('social-security');
    });

    it('are the liquidator’s alone once it is wound up', async () => {
      const windingUp = companies[2]!;
      const liquidator = callerOf(windingUp.liquidator!.personRef);

      const own = await gateway.ask(records, { legalId: windingUp.legalId }, liquidator, windingUp.ref);
      const former = await ask(records, windingUp, 'former-signatory', windingUp.ref);

      expect(own.errors).toBeUndefined();
      expect(own.data.company).toMatchObject({ state: 'IN_LIQUIDATION', licences: { totalCount: 1 } });
      expect(former.data.company).toMatchObject(closed);
      expect(former.asked).not.toContain('social-security');
    });

    it('of one company are not read in another’s name', async () => {
      const [ofTwo, ofOne] = companies as [Company, Company];

      const answer = await ask(records, ofTwo, 'sole-signatory', ofOne.ref);

      expect(answer.data.company).toMatchObject(closed);
      expect(answer.asked).not.toContain('social-security');
    });

    it('lead to no director’s data, and are not read together with one’s own', async () => {
      const [, ofOne] = companies as [Company, Company];
      const query = `query ($legalId: LegalId!) {
        company(legalId: $legalId) { employerDebt officers { name position } }
        me { licences { totalCount } insurance { totalDays } }
      }`;

      const answer = await ask(query, ofOne, 'sole-signatory', ofOne.ref);

      expect(answer.data.me).toBeNull();
      expect(codes(answer)).toEqual(['FORBIDDEN_PURPOSE']);
      expect(answer.data.company.officers.map((one: Anything) => Object.keys(one))).toEqual([['name', 'position']]);
      await expect(
        ask(
          'query ($legalId: LegalId!) { company(legalId: $legalId) { officers { person { nationalId } } } }',
          ofOne,
          null,
        ),
      ).rejects.toThrow('Cannot query field "person"');
    });
  },
  { lifetime: 'describe' },
);

describeOnEachDatabase(
  'employer insurance',
  (openDatabase) => {
    let gateway: GatewayOverAgencies;
    let ofTwo: Company;
    beforeAll(async () => {
      const subgraphs = [createTrustSubgraph({ key: () => key }), civilRegistry, companiesRegister, socialSecurity];
      gateway = await openGatewayOver(subgraphs, openDatabase);
      [ofTwo] = [...gateway.agencies.get('companies')!.population.companies()] as [Company];
    });
    afterAll(() => gateway.close());

    const read = `query ($legalId: LegalId!) { company(legalId: $legalId) {
      workshops { nodes { code debt lists(first: 1) { nodes { insuredCount days wages premium } } } } employerDebt
    } }`;
    const callerOf = (subject: string): Partial<Caller> => ({
      kind: 'citizen',
      subject,
      scopes: new Set(citizenScopes),
      assurance: 3,
    });
    const people = () => gateway.agencies.get('companies')!.population.personas;
    /** The rule is made one of one, so that a signatory may read alone. */
    const letOneSign = () =>
      gateway.agencies
        .get('companies')!
        .db.updateTable('signature_rule')
        .set({ required: 1 })
        .where('company_ref', '=', ofTwo.ref)
        .execute();

    it('shows the employer totals of the lists and the debt, and no insured person', async () => {
      await letOneSign();
      const { ref, insuranceNumber, nationalId, familyName } = people()['signatory-b'].person;

      const { data, errors } = await gateway.ask(
        read,
        { legalId: ofTwo.legalId },
        callerOf(people()['signatory-a'].person.ref),
        ofTwo.ref,
      );

      expect(errors).toBeUndefined();
      const [list] = data.company.workshops.nodes[0].lists.nodes;
      expect(list.insuredCount).toBeGreaterThanOrEqual(2);
      expect(BigInt(list.premium)).toBe((BigInt(list.wages) * 30n) / 100n);
      // signatory-b is insured in this very place of work
      for (const personal of [ref, insuranceNumber, nationalId, familyName])
        expect(JSON.stringify(data)).not.toContain(personal);
    });

    it('has no way from a place of work, or from its lists, to who is insured there', async () => {
      for (const field of ['people', 'insured', 'employees', 'owner', 'person'])
        await expect(
          gateway.ask(
            `query ($legalId: LegalId!) { company(legalId: $legalId) { workshops { nodes { ${field} { id } } } } }`,
            { legalId: ofTwo.legalId },
            callerOf(people()['signatory-a'].person.ref),
            ofTwo.ref,
          ),
        ).rejects.toThrow('Cannot query field');
    });

    it('shows the insured person her months and employer’s name, and nothing of its lists and debt', async () => {
      const { ref } = people()['signatory-b'].person;
      const query =
        '{ me { insurance { periods(first: 1) { nodes { employerName days } } } workshops { totalCount } } }';

      const own = await gateway.ask(query, {}, callerOf(ref));
      const employers = await gateway.ask(read, { legalId: ofTwo.legalId }, callerOf(ref));

      expect(own.data.me).toEqual({
        insurance: { periods: { nodes: [{ employerName: ofTwo.name, days: 30 }] } },
        workshops: { totalCount: 0 },
      });
      expect(employers.data.company).toEqual({ workshops: null, employerDebt: null });
      expect(employers.asked).not.toContain('social-security');
    });

    it('does not lead the employer to an insured person’s history by any right of the company', async () => {
      const { ref } = people()['signatory-a'].person;

      const answer = await gateway.ask('{ me { insurance { totalDays } } }', {}, callerOf(ref), ofTwo.ref);

      expect(answer.data.me).toBeNull();
      expect(answer.asked).not.toContain('social-security');
    });
  },
  { lifetime: 'describe' },
);
