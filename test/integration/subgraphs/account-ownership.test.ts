import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { subgraph as banking } from '../../../subgraphs/banking/subgraph.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import type { PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { type GatewayOverAgencies, openGatewayOver } from '../../support/gateway-over-agencies.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const askAbout = `mutation ($sheba: Sheba!, $key: ID!) {
  askAboutAccount(input: { sheba: $sheba }, idempotencyKey: $key) { id }
}`;
const openInquiry = `mutation ($input: OpenInquiryInput!, $key: ID!) {
  openInquiry(input: $input, idempotencyKey: $key) { inquiry { id } }
}`;
const owns = 'query ($basis: ID!, $question: ID!) { subjectOf(basis: $basis) { ownsAccount(question: $question) } }';

const key = testTrustKey();

describeOnEachDatabase(
  'whose an account is, through the gateway,',
  (openDatabase) => {
    let gateway: GatewayOverAgencies;
    beforeAll(async () => {
      const agencies = [createTrustSubgraph({ key: () => key }), civilRegistry, socialSecurity, banking];
      gateway = await openGatewayOver(agencies, openDatabase);
    });
    afterAll(() => gateway.close());

    const personaOf = (name: PersonaName) => gateway.agencies.get('banking')!.population.personas[name].person;
    let keys = 0;
    const ask = (query: string, variables: Record<string, unknown>, changed: Partial<Caller> = {}, basis?: string) => {
      const official: Partial<Caller> = {
        kind: 'official',
        subject: personaOf('technician-traffic').ref,
        client: 'office',
        sector: 'office',
        agency: 'social-security',
        scopes: new Set(['official:inquiry']),
        purpose: 'ELIGIBILITY',
      };
      return gateway.ask(query, { key: `key ${(keys += 1)}`, ...variables }, { ...official, ...changed }, basis);
    };
    const shebaOf = async (name: PersonaName) => {
      const row = await gateway.agencies
        .get('banking')!
        .db.selectFrom('account_holder')
        .innerJoin('account', 'account.id', 'account_id')
        .select('sheba')
        .where('holder_ref', '=', personaOf(name).ref)
        .executeTakeFirstOrThrow();
      return row.sheba as string;
    };
    const questionAbout = async (sheba: string) => (await ask(askAbout, { sheba })).data.askAboutAccount.id as string;
    const inquire = async (coordinates: readonly string[]) => {
      const { nationalId, birthDate } = personaOf('widow');
      const input = {
        nationalId,
        birthDate,
        caseRef: 'SSO-1405-0017',
        purpose: 'ELIGIBILITY',
        legalBasis: 'Social Security Act, art. 81 (k)',
        coordinates,
        acknowledgeSubjectIsTold: true,
      };
      const { data } = await ask(openInquiry, { input });
      return data.openInquiry.inquiry.id as string;
    };

    it('is answered in a case that names the person and the question, by MATCH, NO_MATCH or UNKNOWN', async () => {
      const basis = await inquire(['Person.ownsAccount']);
      const shebas = [await shebaOf('widow'), await shebaOf('pensioner'), 'IR062960000000100324200001'];
      const answers = [];
      for (const sheba of shebas) {
        const { data } = await ask(owns, { basis, question: await questionAbout(sheba) }, {}, basis);
        answers.push(data.subjectOf.ownsAccount);
      }

      expect(answers).toEqual(['MATCH', 'NO_MATCH', 'UNKNOWN']);
    });

    it('is refused without a consent or a case, and no agency is asked', async () => {
      const basis = await inquire(['Person.ownsAccount']);
      const question = await questionAbout(await shebaOf('widow'));

      const none = await ask(owns, { basis, question });
      const madeUp = await ask(owns, { basis: 'inq_made-up', question }, {}, 'inq_made-up');
      const another = await ask(owns, { basis, question }, { agency: 'tax-administration' }, basis);

      for (const refused of [none, madeUp, another]) {
        expect(refused).toMatchObject({ data: { subjectOf: null }, asked: [] });
        expect(refused.errors).toHaveLength(1);
      }
    });

    it('is refused in a case that asks for something else, and the bank is not asked', async () => {
      const basis = await inquire(['Person.lifeStatus']);
      const question = await questionAbout(await shebaOf('widow'));

      const refused = await ask(owns, { basis, question }, {}, basis);

      expect(refused.data.subjectOf?.ownsAccount ?? null).toBeNull();
      expect(refused.errors).toHaveLength(1);
      expect(refused.asked).not.toContain('banking');
    });
  },
  { lifetime: 'describe' },
);
