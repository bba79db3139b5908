import { beforeAll, describe, expect, it } from '@jest/globals';
import { refreshTokens } from '../../scripts/lib/persona-sign-in.ts';
import { signInAt } from '../../scripts/lib/persona-token.ts';
import { MobileHome, MobileNotices, MobileServices, MobileVehicles } from '../../schema/operations/mobile/documents.ts';
import { BusinessCompanies } from '../../schema/operations/business/documents.ts';
import { TrafficPoliceServices, WindowVehicles } from '../../schema/operations/traffic-police-window/documents.ts';
import { createPopulation } from '../../subgraphs/kit/population/population.ts';
import { sendDocument } from '../support/send-document.ts';
import { sharedWindow, type SharedWindow } from '../support/shared-window.ts';
import { windowPeople } from '../support/start-window.ts';

const citizens = Object.values(createPopulation({ people: windowPeople }).personas).filter(
  ({ kind }) => kind === 'citizen',
);

describe('the registered clients of a window', () => {
  let window: SharedWindow;
  beforeAll(async () => {
    window = await sharedWindow();
  }, 300_000);

  const tokenOf = async (persona: string, client: string) =>
    (await signInAt(window.origin, persona, { client })).accessToken;

  async function asking(persona: string, client: string, query: string): Promise<string> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(persona, client)}` };
    const body = JSON.stringify({ query });
    const response = await fetch(`${window.origin}/graphql`, { method: 'POST', headers, body });
    return response.text();
  }

  it.each(citizens.map(({ name, byEmail }) => [name, byEmail] as const))(
    "mobile's documents answer %s in one round trip, each in less than 8 kB",
    async (persona, byEmail) => {
      const token = await tokenOf(persona, 'mobile');
      const tooWeak = byEmail ? ['INSUFFICIENT_ASSURANCE'] : [];

      const answers = [
        await sendDocument(window.origin, token, MobileHome, {}),
        await sendDocument(window.origin, token, MobileNotices, { first: 10 }),
        await sendDocument(window.origin, token, MobileVehicles, {}),
        await sendDocument(window.origin, token, MobileServices, { text: 'پلاک' }),
      ];

      const codes = answers.flatMap((answer) => answer.codes);
      expect(codes.filter((code) => !tooWeak.includes(code))).toEqual([]);
      expect(Math.max(...answers.map(({ size }) => size))).toBeLessThan(8_000);
      expect(answers[0]?.data).toHaveProperty('me.id', expect.any(String));
    },
  );

  it('a typed document gives typed data', async () => {
    const { data } = await sendDocument(window.origin, await tokenOf('citizen', 'mobile'), MobileHome, {});

    const total: string | null | undefined = data?.me?.bills?.total;
    const kinds: readonly (string | null)[] = data?.me?.bills?.nodes.map(({ kind }) => kind) ?? [];
    expect([total, kinds]).toEqual(['19975000', ['TRAFFIC_FINE', 'ELECTRICITY', 'WATER']]);
  });

  it('mobile runs no other text than those of its list', async () => {
    expect(await asking('citizen', 'mobile', '{ me { givenName } }')).toContain('QUERY_NOT_IN_SAFELIST');
    expect(await asking('citizen', 'mobile', MobileVehicles.text)).toContain('"data":{"me":{"vehicles"');
  });

  it('mobile goes on with its sign-in by a refresh token, each good once', async () => {
    const { refreshToken } = await signInAt(window.origin, 'citizen', { client: 'mobile' });

    const next = await refreshTokens(window.origin, 'mobile', refreshToken);
    const home = await sendDocument(window.origin, next?.accessToken ?? '', MobileHome, {});
    const again = await refreshTokens(window.origin, 'mobile', refreshToken);

    expect([home.codes, again]).toEqual([[], null]);
  });

  it("an agency's window gives its own agency's services and records, and no other's", async () => {
    const token = await tokenOf('citizen', 'traffic-police-window');

    const services = await sendDocument(window.origin, token, TrafficPoliceServices, {});
    const vehicles = await sendDocument(window.origin, token, WindowVehicles, {});
    const foreign = await sendDocument(window.origin, token, MobileHome, {});

    expect(services.data?.services?.nodes.every(({ id }) => id.startsWith('traffic-police.'))).toBe(true);
    expect(vehicles.data?.me?.vehicles?.totalCount).toBe(2);
    expect(foreign.codes).toEqual(['PERSISTED_QUERY_NOT_IN_LIST']);
  });

  it('the business portal sees companies, and of people no more than their names', async () => {
    const token = await tokenOf('sole-signatory', 'business');
    const companies = await sendDocument(window.origin, token, BusinessCompanies, {});
    const schema = await asking('sole-signatory', 'business', '{ __type(name: "Person") { fields { name } } }');
    const beyond = await asking('sole-signatory', 'business', '{ me { vehicles { totalCount } } }');

    expect(companies.data?.me?.companies?.nodes.map(({ company }) => company?.legalId)).toEqual(['99016406162']);
    expect(schema).toContain('{"name":"companies"}');
    expect(schema).not.toMatch(/vehicles|insurance|residence/);
    expect(beyond).toContain('Cannot query field \\"vehicles\\" on type \\"Person\\"');
  });
});
