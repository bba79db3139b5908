import { readKeySet } from '../../../../schema/grant/key-set.ts';
import { makeKey, writeKeySet } from '../../../../schema/grant/make-key.ts';
import { type AgencyUnderTest, type Differences, type Reply, send, signed } from '../agency-under-test.ts';
import type { Check, Fault, Words } from '../check.ts';
import { codesOf, formFault } from '../national-form.ts';

const body = JSON.stringify({ query: '{ __typename }' });
const advice: Words = {
  fa: 'هر درخواست باید پیش از خوانده شدن با کلید مشترک دروازه سنجیده شود (RFC 9421)؛ subgraphs/kit/README.md، بخش Who may call را ببینید.',
  en: 'Each call has to be verified with the key shared with the gateway before it is read (RFC 9421); see "Who may call" in subgraphs/kit/README.md.',
};

/** Calls that no agency may answer, each with how it differs from the gateway's. */
export const transportChecks: readonly Check[] = [
  refusal('refuses-unsigned', 'بی‌امضا را نمی‌پذیرد', 'Refuses a call without signature', () => ({})),
  refusal('refuses-wrong-key', 'امضا با کلید دیگر را نمی‌پذیرد', 'Refuses a signature with another key', (agency) =>
    signed(agency, body, {}, { keys: strangersKeys() }),
  ),
  refusal(
    'refuses-changed-body',
    'بدنهٔ دستکاری‌شده را نمی‌پذیرد',
    'Refuses a body that was changed on the way',
    (agency) => signed(agency, JSON.stringify({ query: '{ other: __typename }' })),
  ),
  differing('refuses-expired', 'امضای کهنه را نمی‌پذیرد', 'Refuses a signature of ten minutes ago', {
    ahead: -600_000,
  }),
  differing('refuses-future', 'امضای آینده را نمی‌پذیرد', 'Refuses a signature from ten minutes ahead', {
    ahead: 600_000,
  }),
  differing('refuses-misaddressed', 'مجوز دستگاه دیگر را نمی‌پذیرد', 'Refuses a grant for another agency', {
    to: 'conformance-other-agency',
  }),
  differing('refuses-malformed-grant', 'مجوز ناخوانا را نمی‌پذیرد', 'Refuses a grant that cannot be read', {
    grant: 'bm90.anNvbg',
  }),
  {
    id: 'refuses-replay',
    title: { fa: 'یک درخواست را دو بار نمی‌پذیرد', en: 'Refuses a call that has come before' },
    async run(agency) {
      const headers = signed(agency, body);
      const first = await send(agency, body, headers);
      if (first.status !== 200 || first.body?.data?.__typename !== 'Query') return unanswered(first);
      return refusalFault(await send(agency, body, headers));
    },
  },
];

function differing(id: string, fa: string, en: string, differs: Differences): Check {
  return refusal(id, fa, en, (agency) => signed(agency, body, {}, differs));
}

function refusal(
  id: string,
  fa: string,
  en: string,
  headersOf: (agency: AgencyUnderTest) => Readonly<Record<string, string>>,
): Check {
  return {
    id,
    title: { fa, en },
    run: async (agency) => refusalFault(await send(agency, body, headersOf(agency))),
  };
}

function strangersKeys(): AgencyUnderTest['keys'] {
  const [key] = readKeySet(writeKeySet([makeKey()]), 'a made-up key');
  return { inUse: () => key! }; // a set is never empty
}

function refusalFault(reply: Reply): Fault | null {
  const codes = codesOf(reply).join(', ') || '-';
  if (reply.status === 401 && reply.body?.data === undefined) return formFault(reply);
  return {
    expected: { fa: 'HTTP 401 بی هیچ داده', en: 'HTTP 401 and no data' },
    found: { fa: `HTTP ${reply.status}، ${codes}`, en: `HTTP ${reply.status}, ${codes}` },
    advice,
  };
}

function unanswered({ status }: Reply): Fault {
  return {
    expected: { fa: 'پاسخ به درخواستی که درست امضا شده است', en: 'an answer to a call that is signed as it should be' },
    found: { fa: `HTTP ${status}`, en: `HTTP ${status}` },
    advice: {
      fa: 'کلیدهای دروازه و دستگاه و ساعت هر دو را بررسی کنید.',
      en: 'Check that gateway and agency have the same keys, and their clocks.',
    },
  };
}
