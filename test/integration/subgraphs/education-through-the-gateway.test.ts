import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as companies } from '../../../subgraphs/companies/subgraph.ts';
import { subgraph as education } from '../../../subgraphs/education/subgraph.ts';
import type { PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { subgraph as licencesPortal } from '../../../subgraphs/licences/subgraph.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { type GatewayOverAgencies, openGatewayOver } from '../../support/gateway-over-agencies.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const ofChildren = `{ me { children { nodes {
  schoolEnrolments { nodes { id grade state school { id name { fa } } } } holdsDegree(level: BACHELOR)
} } } }`;
const transfer = `mutation ($input: SchoolTransferInput!, $key: ID!) {
  requestSchoolTransfer(input: $input, idempotencyKey: $key) { trackingCode stage transfer { pupil { schoolEnrolments { totalCount } } to { id } } }
}`;
const renewal = `mutation ($input: LicenceRenewalInput!, $key: ID!) {
  requestSchoolLicenceRenewal(input: $input, idempotencyKey: $key) { trackingCode stage renewal { heldSince } }
}`;
const licences = `query ($legalId: LegalId!) { company(legalId: $legalId) { schoolLicences { id state validUntil } } }`;

describeOnEachDatabase(
  'Schools, through the gateway',
  (openDatabase) => {
    let gateway: GatewayOverAgencies;
    beforeAll(async () => {
      const key = testTrustKey();
      const agencies = [
        createTrustSubgraph({ key: () => key }),
        civilRegistry,
        socialSecurity,
        companies,
        education,
        licencesPortal,
      ];
      gateway = await openGatewayOver(agencies, openDatabase);
      await gateway.deliver();
    });
    afterAll(() => gateway.close());

    const population = () => gateway.agencies.get('education')!.population;
    const caller = (name: PersonaName, changed: Partial<Caller> = {}): Partial<Caller> => ({
      kind: 'citizen',
      subject: population().personas[name].person.ref,
      client: 'portal',
      sector: 'portal',
      assurance: 3,
      authTime: Math.floor(Date.now() / 1000),
      scopes: new Set(['civil:children', 'education:read', 'education:request', 'education:verify', 'requests:read']),
      ...changed,
    });
    const codes = ({ errors = [] }: { errors?: { extensions: { code: string } }[] }) =>
      errors.map(({ extensions }) => extensions.code);
    const soleCompany = () =>
      [...population().companies()].find(
        ({ state, signatureRules }) => state === 'ACTIVE' && signatureRules[0]?.required === 1,
      )!;

    it('are read by a father of his child, and of no degree of hers', async () => {
      const answer = await gateway.ask(ofChildren, {}, caller('spouse'));

      const [child] = answer.data.me.children.nodes;
      expect(child.schoolEnrolments.nodes).toEqual([
        {
          id: expect.any(String),
          grade: 7,
          state: 'ENROLLED',
          school: { id: expect.any(String), name: { fa: expect.any(String) } },
        },
      ]);
      expect(child.holdsDegree).toBeNull();
      expect(codes(answer)).toEqual(['FORBIDDEN']);
    });

    it('move a child for her father, who has a right to her enrolment', async () => {
      const { data } = await gateway.ask(ofChildren, {}, caller('spouse'));
      const [enrolment] = data.me.children.nodes[0].schoolEnrolments.nodes;
      const schools = await gateway.ask('{ schools(first: 100) { nodes { id kind } } }', {}, {});
      const to = schools.data.schools.nodes.find(({ id }: { id: string }) => id !== enrolment.school.id).id;
      const input = { enrolment: enrolment.id, school: to };

      const stranger = await gateway.ask(transfer, { input, key: 'stranger' }, caller('pensioner'));
      const made = await gateway.ask(transfer, { input, key: 'father' }, caller('spouse'));

      expect(codes(stranger)).toEqual(['FORBIDDEN']);
      expect(made.errors).toBeUndefined();
      expect(made.data.requestSchoolTransfer).toMatchObject({
        stage: 'RECEIPT',
        transfer: { pupil: { schoolEnrolments: { totalCount: 1 } }, to: { id: to } },
      });
    });

    it('are licensed by education, and shown by the licences portal that took the licences over, under the same ids', async () => {
      const legalId = soleCompany().legalId;
      const old = gateway.agencies.get('education')!;
      const before = await gateway.ask(licences, { legalId }, {});
      const [licence] = before.data.company.schoolLicences;
      const { data } = await old.ask(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on LegalPerson { schoolLicences { id state validUntil } } } }',
        { of: [{ __typename: 'LegalPerson', id: soleCompany().ref }] },
      );

      expect(before.asked).toEqual(['companies', 'licences']);
      expect(data._entities[0].schoolLicences).toEqual(before.data.company.schoolLicences);

      const input = { licence: licence.id };
      const opened = await gateway.ask(renewal, { input, key: 'first' }, caller('sole-signatory'), soleCompany().ref);
      const request = opened.data.requestSchoolLicenceRenewal.trackingCode;
      const decided = await old.ask(
        'mutation ($input: HandleEducationRequestInput!) { handleEducationRequest(input: $input, idempotencyKey: "grant") { decision } }',
        { input: { request, decision: 'GRANT' } },
        { kind: 'client', agency: 'non-government-schools', scopes: ['requests:handle'] },
      );
      expect(decided.errors).toBeUndefined();
      await gateway.deliver();

      const [renewed] = (await gateway.ask(licences, { legalId }, {})).data.company.schoolLicences;
      expect(renewed.id).toBe(licence.id);
      expect(renewed.validUntil > licence.validUntil).toBe(true);
    });

    it('tell everybody of a company’s licences, and renew one for whoever signs for it and names it', async () => {
      const { legalId, ref } = soleCompany();
      const open = await gateway.ask(licences, { legalId }, {});
      const [licence] = open.data.company.schoolLicences;
      const variables = { input: { licence: licence.id }, key: 'renewal' };

      const unnamed = await gateway.ask(renewal, { ...variables, key: 'unnamed' }, caller('sole-signatory'));
      const former = await gateway.ask(renewal, variables, caller('former-signatory'), ref);
      const made = await gateway.ask(renewal, variables, caller('sole-signatory'), ref);

      expect(licence).toMatchObject({ state: 'IN_FORCE' });
      expect(codes(unnamed)).toEqual(['FORBIDDEN']);
      expect(former.asked).not.toContain('education');
      expect(codes(former)).toEqual(['BASIS_NOT_VALID']);
      expect(made.errors).toBeUndefined();
      expect(made.data.requestSchoolLicenceRenewal).toMatchObject({
        stage: 'RECEIPT',
        renewal: { heldSince: expect.any(String) },
      });
    });

    it('shows the rest, with a reason, when the portal is away, and asks education no more for what it gave over', async () => {
      gateway.setAway('licences', true);
      const answer = await gateway.ask(licences, { legalId: soleCompany().legalId }, {});
      gateway.setAway('licences', false);

      expect(answer.data.company).toEqual({ schoolLicences: null });
      expect(answer.asked).not.toContain('education');
    });

    it.each([
      [
        'enrolments without a sign-in',
        '{ me { schoolEnrolments { totalCount } } }',
        { kind: 'anonymous', subject: null },
        'UNAUTHENTICATED',
      ],
      [
        'studies without the scope',
        '{ me { studies { totalCount } } }',
        { scopes: new Set(['civil:name']) },
        'FORBIDDEN_SCOPE',
      ],
      [
        'a degree, of an official who names no inquiry',
        '{ me { holdsDegree(level: MASTER) } }',
        { kind: 'official', agency: 'tax-administration' },
        'FORBIDDEN_PURPOSE',
      ],
    ] as const)('ask no agency for %s', async (_what, query, changed, code) => {
      const answer = await gateway.ask(query, {}, caller('citizen', changed));

      expect(answer.asked).toEqual([]);
      expect(codes(answer)).toEqual([code]);
    });
  },
  { lifetime: 'describe' },
);
