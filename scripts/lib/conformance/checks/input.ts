import { type AgencyUnderTest, ask, type Reply } from '../agency-under-test.ts';
import type { Check, Fault } from '../check.ts';
import { codesOf, formFault } from '../national-form.ts';
import { entities, readTypes } from '../subgraph-types.ts';

/** A key that nobody has, as a stranger might send it: with a mark of direction, Persian digits, and in great length. */
const unknownKeys: readonly string[] = [
  'conformance-unknown',
  '\u200f\u202eناشناس ۱۲۳',
  'x'.repeat(2_000),
  "'; drop table x; --",
];

/** What nobody should send, and how an agency takes it. */
export const inputChecks: readonly Check[] = [
  refusalOf(
    'masks-bad-documents',
    'سند نادرست را به شکل ملی رد می‌کند',
    'Refuses a bad document in the national form',
    ['{ unclosed', '{ conformanceNoSuchField }', 'query ($x: NoSuchType) { __typename }'],
  ),
  {
    id: 'masks-odd-references',
    title: { fa: 'ارجاع ناخوانا را به شکل ملی رد می‌کند', en: 'Refuses odd references in the national form' },
    async run(agency) {
      const of = [{ __typename: 'ConformanceNoSuchType', id: 'x' }];
      const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
      const reply = await ask(agency, query, { variables: { of } });
      return reply.body?.data?._entities?.[0] ? given(reply) : formFault(reply);
    },
  },
  {
    id: 'unknown-references-are-null',
    title: { fa: 'به ارجاع ناشناخته تهی می‌دهد', en: 'Answers unknown references with null' },
    async run(agency) {
      const found = entities(readTypes(sdlOf(agency)));
      for (const { type, key } of found) {
        for (const value of unknownKeys) {
          const fault = await unknownFault(agency, type, key, value);
          if (fault !== null) return fault;
        }
      }
      return found.length === 0 ? 'none' : null;
    },
  },
];

function refusalOf(id: string, fa: string, en: string, documents: readonly string[]): Check {
  return {
    id,
    title: { fa, en },
    async run(agency) {
      for (const document of documents) {
        const fault = formFault(await ask(agency, document));
        if (fault !== null) return fault;
      }
      return null;
    },
  };
}

/** People and companies are named by everybody and registered by few: of those only what is asked besides the key counts. */
async function unknownFault(
  agency: AgencyUnderTest,
  type: string,
  key: readonly string[],
  value: string,
): Promise<Fault | null> {
  const of = [{ __typename: type, ...Object.fromEntries(key.map((name) => [name, value])) }];
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
  const reply = await ask(agency, query, { variables: { of }, asker: { subject: 'conformance-nobody' } });
  if (reply.body === null || reply.status !== 200) return given(reply);
  if ((reply.body.errors ?? []).length === 0) return null;
  return codesOf(reply).includes('INTERNAL_SERVER_ERROR') ? broken(type, reply) : formFault(reply);
}

function sdlOf({ name, registered }: AgencyUnderTest): string {
  return registered.find((one) => one.name === name)!.sdl; // only agencies of rover.yaml are tested
}

function broken(type: string, reply: Reply): Fault {
  return {
    expected: { fa: 'تهی، یا خطایی به شکل ملی', en: 'null, or an error in the national form' },
    found: { fa: `${type}: ${codesOf(reply).join('، ')}`, en: `${type}: ${codesOf(reply).join(', ')}` },
    advice: {
      fa: 'گزارش دستگاه را ببینید؛ __resolveReference برای کلید ناشناخته باید تهی بدهد.',
      en: 'See the log of the agency; __resolveReference has to give null for a key that it does not know.',
    },
  };
}

function given(reply: Reply): Fault {
  return {
    expected: { fa: 'تهی، یا خطایی به شکل ملی', en: 'null, or an error in the national form' },
    found: { fa: `HTTP ${reply.status}`, en: `HTTP ${reply.status}` },
    advice: {
      fa: 'ارجاعی که دستگاه نمی‌شناسد تهی است؛ به آن داده‌ای داده نمی‌شود.',
      en: 'A reference that the agency does not know is null; nothing is given for it.',
    },
  };
}
