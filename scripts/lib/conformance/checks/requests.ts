import { type AgencyUnderTest, ask, type Asker, type Reply } from '../agency-under-test.ts';
import type { Check, Fault } from '../check.ts';
import { codesOf, formFault } from '../national-form.ts';
import { implementsInterface, readTypes } from '../subgraph-types.ts';

const scopes = ['requests:read', 'requests:act', 'requests:answer'];
const somebody: Asker = { subject: 'conformance-person', scopes };
const unknown: readonly string[] = ['ZZZ-0000-0000-0000-0000-00', '\u200fZZZ-۰۰۰۰', "'; drop table request; --", ''];

/** The general services, alike at every agency that takes requests: what can be seen from outside without one's own request. */
export const requestChecks: readonly Check[] = [
  ofRequests(
    'requests-hide-what-is-others',
    'درخواست دیگری و درخواست ناموجود را یکسان رد می‌کند',
    "Refuses another's request and one that is not there alike",
    async (agency, type) => {
      for (const code of unknown.filter((one) => one !== '')) {
        const reply = await look(agency, type, code, somebody);
        const fault = refusalFault(reply, ['FORBIDDEN', 'BAD_USER_INPUT']);
        if (fault !== null) return fault;
      }
      return null;
    },
  ),
  ofRequests(
    'requests-need-sign-in',
    'درخواست را بی ورود نشان نمی‌دهد',
    'Shows no request without sign-in',
    async (agency) => refusalFault(await lookUp(agency, {}), ['UNAUTHENTICATED']),
  ),
  ofRequests(
    'requests-need-scope',
    'درخواست را بی scope نشان نمی‌دهد',
    'Shows no request without the scope',
    async (agency) => refusalFault(await lookUp(agency, { ...somebody, scopes: [] }), ['FORBIDDEN_SCOPE']),
  ),
  ofRequests(
    'complaints-name-own-requests',
    'شکایت از درخواست دیگری را نمی‌پذیرد',
    'Takes no complaint about what is not the caller’s',
    async (agency) => {
      for (const request of unknown) {
        const fault = refusalFault(await complain(agency, request, somebody), ['FORBIDDEN', 'BAD_USER_INPUT']);
        if (fault !== null) return fault;
      }
      return null;
    },
  ),
  ofRequests(
    'complaints-need-scope',
    'شکایت را بی scope نمی‌پذیرد',
    'Takes no complaint without the scope',
    async (agency) =>
      refusalFault(await complain(agency, unknown[0]!, { ...somebody, scopes: ['requests:read'] }), [
        'FORBIDDEN_SCOPE',
      ]),
  ),
];

function ofRequests(
  id: string,
  fa: string,
  en: string,
  run: (agency: AgencyUnderTest, type: string) => Promise<Fault | null>,
): Check {
  return {
    id,
    title: { fa, en },
    async run(agency) {
      const { sdl } = agency.registered.find(({ name }) => name === agency.name)!; // only agencies of rover.yaml are tested
      const types = readTypes(sdl);
      const takesRequests = sdl.includes(`file${wordOf(agency.name)}Complaint(`);
      const [type] = implementsInterface(types, 'ServiceRequest');
      return !takesRequests || type === undefined ? 'none' : run(agency, type);
    },
  };
}

function look(agency: AgencyUnderTest, type: string, trackingCode: string, asker: Asker): Promise<Reply> {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { stage } } }`;
  return ask(agency, query, { variables: { of: [{ __typename: type, trackingCode }] }, asker });
}

function lookUp(agency: AgencyUnderTest, asker: Asker): Promise<Reply> {
  const word = wordOf(agency.name);
  const field = `${word.charAt(0).toLowerCase()}${word.slice(1)}Request`;
  const query = `query ($code: ID!) { ${field}(trackingCode: $code) { trackingCode } }`;
  return ask(agency, query, { variables: { code: unknown[0] }, asker });
}

function complain(agency: AgencyUnderTest, request: string, asker: Asker): Promise<Reply> {
  const field = `file${wordOf(agency.name)}Complaint`;
  const query = `mutation ($input: FileComplaintInput!, $key: ID!) { ${field}(input: $input, idempotencyKey: $key) { trackingCode } }`;
  const input = { request, text: 'سه ماه گذشته و پاسخی نیامده است.' };
  return ask(agency, query, { variables: { input, key: `conformance-${crypto.randomUUID()}` }, asker });
}

function refusalFault(reply: Reply, codes: readonly string[]): Fault | null {
  const found = codesOf(reply);
  if (found.length > 0 && found.every((code) => codes.includes(code))) return formFault(reply);
  const text = found.join(', ') || `HTTP ${reply.status}`;
  return {
    expected: { fa: codes.join(' یا '), en: codes.join(' or ') },
    found: { fa: text, en: text },
    advice: {
      fa: 'خدمات عمومی در همهٔ دستگاه‌ها یکسان است؛ subgraphs/kit/requests/README.md را ببینید.',
      en: 'The general services are alike at all agencies; see subgraphs/kit/requests/README.md.',
    },
  };
}

/** `traffic-police`: `TrafficPolice`. */
function wordOf(name: string): string {
  return name.replaceAll(/(?:^|-)(.)/g, (_match, first: string) => first.toUpperCase());
}
