import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { subgraph as pensionFund } from '../../../subgraphs/pension-fund/subgraph.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { deliverEvents, TestPeers } from '../../support/deliver-events.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const ask = `mutation ($input: RequestServiceTransferInput!, $key: ID!) {
  requestServiceTransfer(input: $input, idempotencyKey: $key) { trackingCode stage state months }
}`;
const look = `query ($code: ID!) { pensionFundRequest(trackingCode: $code) {
  ... on ServiceTransferRequest { stage state months }
} }`;
const insured = '{ me { insurance { totalDays transferredOn periods { totalCount } } } }';
const service =
  '{ me { civilService { serviceMonths periods(first: 100) { totalCount nodes { organisation until } } } } }';

describeOnEachDatabase(
  'The transfer of insured months from one pension fund to the other',
  (open) => {
    let fund: TestAgency;
    let social: TestAgency;
    let both: readonly string[];
    let onlyHere: string;
    beforeAll(async () => {
      const peers = new TestPeers();
      fund = await startAgency(pensionFund, open, { people: 400, peers });
      social = await startAgency(socialSecurity, open, { people: 400, peers });
      const serving = await fund.db
        .selectFrom('service_period')
        .select('person_ref')
        .where('until_day', 'is', null)
        .execute();
      const refs = serving.map((row) => row['person_ref'] as string);
      const known = await social.db.selectFrom('insured_year').select('person_ref').distinct().execute();
      const insuredRefs = new Set(known.map((row) => row['person_ref'] as string));
      both = refs.filter((ref) => insuredRefs.has(ref));
      onlyHere = refs.find((ref) => !insuredRefs.has(ref))!;
    });
    afterAll(() => Promise.all([fund.close(), social.close()]));

    let keys = 0;
    const signedIn = (ref: string): TestCaller => ({ ...citizen(ref), authTime: Math.floor(Date.now() / 1000) });
    const request = (
      ref: string,
      { key = `k${(keys += 1)}`, caller = signedIn(ref), acknowledgeTransfer = true } = {},
    ) => fund.ask(ask, { input: { acknowledgeTransfer }, key }, caller);
    const deliver = () => deliverEvents([fund, social]);
    const find = async (code: string, ref: string) =>
      (await fund.ask(look, { code }, citizen(ref))).data.pensionFundRequest;
    const codeOf = ({ errors }: Awaited<ReturnType<typeof request>>) => errors?.[0]?.extensions.code;

    it('counts them in the one and no more in the other, once both have heard of it', async () => {
      const [ref = ''] = both;
      const before = (await social.ask(insured, {}, citizen(ref))).data.me.insurance;
      const asked = await request(ref);
      const { trackingCode } = asked.data.requestServiceTransfer;
      const meanwhile = await find(trackingCode, ref);

      await deliver();
      await deliver();

      const after = (await social.ask(insured, {}, citizen(ref))).data.me.insurance;
      const { civilService } = (await fund.ask(service, {}, citizen(ref))).data.me;
      const done = await find(trackingCode, ref);
      expect(asked.errors).toBeUndefined();
      expect(trackingCode).toMatch(/^PNF-/);
      expect(meanwhile).toEqual({ stage: 'PROCESSING', state: 'IN_PROGRESS', months: null });
      expect(done).toEqual({ stage: 'DELIVERY', state: 'COMPLETED', months: before.periods.totalCount });
      expect(before).toMatchObject({ transferredOn: null });
      expect(before.totalDays).toBeGreaterThan(0);
      expect(after).toMatchObject({ totalDays: 0, periods: before.periods });
      expect(after.transferredOn).toEqual(expect.stringMatching(/^\d{4}-\d\d-\d\d$/));
      expect(civilService.serviceMonths).toBeGreaterThanOrEqual(done.months as number);
      expect(civilService.periods.nodes).toContainEqual({
        organisation: 'سوابق منتقل‌شده از تأمین اجتماعی',
        until: expect.any(String),
      });
    });

    it('is one for one key, which nothing else may use, and one for a person', async () => {
      const [, ref = ''] = both;

      const first = await request(ref, { key: 'once' });
      const again = await request(ref, { key: 'once' });
      const second = await request(ref);
      await fund.db
        .updateTable('idempotency')
        .set({ input_hash: 'of another input' })
        .where('key', '=', 'once')
        .execute();

      expect(codeOf(await request(ref, { key: 'once' }))).toBe('IDEMPOTENCY_KEY_REUSED');
      expect(again.data).toEqual(first.data);
      expect(codeOf(second)).toBe('TRANSFER_EXISTS');
    });

    it('is refused by the former fund where it has nothing to give, and can be asked for again', async () => {
      const { trackingCode } = (await request(onlyHere)).data.requestServiceTransfer;

      await deliver();
      await deliver();

      expect(await find(trackingCode, onlyHere)).toEqual({ stage: 'DELIVERY', state: 'REFUSED', months: null });
      expect((await request(onlyHere)).errors).toBeUndefined();
    });

    it('is for members who serve now, who know its effect and have just signed in', async () => {
      const [, , ref = ''] = both;
      const { widow, citizen: worker } = fund.population.personas;

      const refusals = [
        await request(worker.person.ref),
        await request(widow.person.ref),
        await request(ref, { acknowledgeTransfer: false }),
        await request(ref, { caller: { ...signedIn(ref), authTime: 0 } }),
        await request(ref, { caller: { ...signedIn(ref), scopes: [] } }),
      ];

      expect(refusals.map(codeOf)).toEqual([
        'NOT_A_MEMBER',
        'NOT_A_MEMBER',
        'ACKNOWLEDGEMENT_REQUIRED',
        'INSUFFICIENT_ASSURANCE',
        'FORBIDDEN_SCOPE',
      ]);
    });
  },
  { lifetime: 'describe' },
);
