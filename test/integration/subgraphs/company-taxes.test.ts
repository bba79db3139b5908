import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { citizenScopes } from '../../../gateway/issuer/default-clients.ts';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as companies } from '../../../subgraphs/companies/subgraph.ts';
import type { Company, PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { subgraph as tax } from '../../../subgraphs/tax/subgraph.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { type GatewayOverAgencies, openGatewayOver } from '../../support/gateway-over-agencies.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const standing = `query ($legalId: LegalId!) { company(legalId: $legalId) { name taxStanding { inGoodStanding } } }`;
const amounts = `query ($legalId: LegalId!) { company(legalId: $legalId) { name taxDebts { total nodes { id state } } taxFiles { totalCount } } }`;
const pass = 'query ($legalId: LegalId!) { company(legalId: $legalId) { name taxPass } }';
const certificate = 'certificate { serial issuedOn validUntil }';
const request = `mutation ($pass: String, $key: ID!) { requestTaxClearance(input: { pass: $pass }, idempotencyKey: $key) {
  trackingCode stage state ${certificate}
} }`;
const byCode = `query ($code: ID!) { taxRequest(trackingCode: $code) { ... on TaxClearanceRequest { state ${certificate} } } }`;
const arrange = `mutation ($debt: ID!, $pass: String, $key: ID!) {
  arrangeTaxInstalments(input: { debt: $debt, count: 12, pass: $pass }, idempotencyKey: $key) { state remaining }
}`;

const key = testTrustKey();

describeOnEachDatabase(
  'The taxes of companies and people',
  (openDatabase) => {
    let gateway: GatewayOverAgencies;
    let ofTwo: Company;
    let ofOne: Company;
    let windingUp: Company;
    beforeAll(async () => {
      const agencies = [createTrustSubgraph({ key: () => key }), civilRegistry, socialSecurity, companies, tax];
      gateway = await openGatewayOver(agencies, openDatabase);
      [ofTwo, ofOne, windingUp] = [...taxAgency().population.companies()] as [Company, Company, Company];
    });
    afterAll(() => gateway.close());

    const taxAgency = () => gateway.agencies.get('tax')!;
    const ref = (name: PersonaName) => taxAgency().population.personas[name].person.ref;
    const as = (name: PersonaName, changed: Partial<Caller> = {}): Partial<Caller> => ({
      kind: 'citizen',
      subject: ref(name),
      client: 'portal',
      sector: 'portal',
      scopes: new Set(citizenScopes),
      assurance: 2,
      authTime: Math.floor(Date.now() / 1000),
      ...changed,
    });
    const codesOf = ({ errors = [] }: Awaited<ReturnType<GatewayOverAgencies['ask']>>): string[] => [
      ...new Set<string>(errors.map((error: { extensions: { code: string } }) => error.extensions.code)),
    ];
    const askOf = (query: string, { legalId, ref: basis }: Company, name: PersonaName) =>
      gateway.ask(query, { legalId }, as(name), basis);
    const settle = (taxpayer: string) =>
      taxAgency()
        .db.updateTable('tax_debt')
        .set({ paid_on: '2026-11-01' })
        .where('taxpayer_ref', '=', taxpayer)
        .where('arranged', '=', 0)
        .execute();

    it('are a yes or no, and amounts, to who signs for the company alone and names it', async () => {
      const asked = await askOf(standing, ofOne, 'sole-signatory');
      const read = await askOf(amounts, ofOne, 'sole-signatory');

      expect(codesOf(asked)).toEqual([]);
      expect(asked.data.company).toEqual({ name: ofOne.name, taxStanding: { inGoodStanding: true } });
      expect(read.data.company).toMatchObject({
        taxDebts: { nodes: [{ state: 'IN_INSTALMENTS' }] },
        taxFiles: { totalCount: 1 },
      });
    });

    it.each([
      ['one of two joint signatories', () => ofTwo, 'signatory-a'],
      ['a former signatory', () => ofOne, 'former-signatory'],
      ['a director of a company in liquidation', () => windingUp, 'former-signatory'],
      ['somebody who has nothing to do with it', () => ofOne, 'citizen'],
    ] as const)(
      'are not for %s: null, a reason, and nothing asked of the tax administration',
      async (_who, company, name) => {
        for (const query of [standing, amounts, pass]) {
          const answer = await askOf(query, company(), name);
          const { name: _name, ...fields } = answer.data.company;

          expect(Object.values(fields).every((value) => value === null)).toBe(true);
          expect(codesOf(answer)).toHaveLength(1);
          expect(answer.asked).not.toContain('tax');
        }
      },
    );

    it('are not for the signatory either who does not name the company', async () => {
      const answer = await gateway.ask(standing, { legalId: ofOne.legalId }, as('sole-signatory'));

      expect([answer.data.company.taxStanding, codesOf(answer)]).toEqual([null, ['FORBIDDEN']]);
      expect(answer.asked).not.toContain('tax');
    });

    it('give a company in good standing its certificate at once', async () => {
      const { data } = await askOf(pass, ofOne, 'sole-signatory');
      const given = { pass: data.company.taxPass, key: 'company' };

      const made = await gateway.ask(request, given, as('sole-signatory'), ofOne.ref);
      const stored = await taxAgency()
        .db.selectFrom('request')
        .selectAll()
        .where('owner_kind', '=', 'COMPANY')
        .execute();
      const stolen = await gateway.ask(request, { ...given, key: 'stolen' }, as('citizen'));
      const other = await gateway.ask(request, { pass: null, key: 'company' }, as('sole-signatory'));

      expect(codesOf(made)).toEqual([]);
      expect(made.data.requestTaxClearance).toMatchObject({
        stage: 'DELIVERY',
        state: 'COMPLETED',
        certificate: { serial: expect.any(String) },
      });
      expect(stored).toEqual([expect.objectContaining({ owner_ref: ofOne.ref, state: 'COMPLETED' })]);
      expect(codesOf(stolen)).toEqual(['PASS_NOT_VALID']);
      expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    });

    it('have a person with an overdue debt wait for the certificate until it is arranged', async () => {
      const waiting = await gateway.ask(request, { pass: null, key: 'mine' }, as('pensioner'));
      const { trackingCode } = waiting.data.requestTaxClearance;
      const own = await gateway.ask('{ me { taxDebts(state: DUE) { nodes { id overdue } } } }', {}, as('pensioner'));
      const [debt] = own.data.me.taxDebts.nodes;

      const arranged = await gateway.ask(arrange, { debt: debt.id, pass: null, key: 'arrange' }, as('pensioner'));
      const after = await gateway.ask(byCode, { code: trackingCode }, as('pensioner'));
      const again = await gateway.ask(request, { pass: null, key: 'mine' }, as('pensioner'));
      const theirs = await gateway.ask(byCode, { code: trackingCode }, as('citizen'));

      expect(waiting.data.requestTaxClearance).toMatchObject({
        stage: 'PROCESSING',
        state: 'WAITING_FOR_APPLICANT',
        certificate: null,
      });
      expect(debt.overdue).toBe(true);
      expect(arranged.data.arrangeTaxInstalments.state).toBe('IN_INSTALMENTS');
      expect(after.data.taxRequest).toMatchObject({ state: 'COMPLETED', certificate: { serial: expect.any(String) } });
      expect(again.data.requestTaxClearance.trackingCode).toBe(trackingCode);
      expect([theirs.data.taxRequest, codesOf(theirs)]).toEqual([null, ['FORBIDDEN']]);
      await settle(ref('pensioner'));
    });

    it.each([
      ['a sign-in of ten minutes ago', { authTime: Math.floor(Date.now() / 1000) - 600 }, 'INSUFFICIENT_ASSURANCE'],
      ['a low level of assurance', { assurance: 1 }, 'INSUFFICIENT_ASSURANCE'],
      ['a client without the scope', { scopes: new Set(['tax:standing']) }, 'FORBIDDEN_SCOPE'],
    ] as const)('are acted on by nobody with %s, and no agency is asked', async (_case, changed, code) => {
      const asked = await gateway.ask(request, { pass: null, key: 'x' }, as('citizen', changed));
      const arranged = await gateway.ask(arrange, { debt: 'x', pass: null, key: 'y' }, as('citizen', changed));

      expect([asked, arranged].map((answer) => [codesOf(answer)[0], answer.asked])).toEqual([
        [code, []],
        [code, []],
      ]);
    });

    it('keep a person’s amounts from nobody but herself: who is not signed in gets nothing', async () => {
      const answer = await gateway.ask('{ me { taxStanding { inGoodStanding } taxDebts { total } } }', {}, {});

      expect([answer.data.me, codesOf(answer), answer.asked]).toEqual([null, ['UNAUTHENTICATED'], []]);
    });
  },
  { lifetime: 'describe' },
);
