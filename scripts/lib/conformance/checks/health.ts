import { ask, type AgencyUnderTest, health } from '../agency-under-test.ts';
import type { Check, Fault } from '../check.ts';

const kinds: readonly unknown[] = ['GOVERNMENT_CLOUD', 'OWN_DATA_CENTRE', 'THIS_MACHINE'];
/** Milliseconds for a question that reads nothing; half the gateway's own deadline for an agency. */
const longest = 2_500;

/** What an agency tells whoever runs the window, and how fast it answers. */
export const healthChecks: readonly Check[] = [
  {
    id: 'is-ready',
    title: { fa: 'زنده و آماده است', en: 'Is live and ready' },
    async run(agency) {
      const [live, ready] = await Promise.all([health(agency, 'live'), health(agency, 'ready')]);
      const found = `/health/live ${live.status}, /health/ready ${ready.status}`;
      return live.status === 200 && ready.status === 200 ? null : oddHealth('200', found);
    },
  },
  {
    id: 'says-whose-it-is',
    title: { fa: 'می‌گوید از آنِ کدام دستگاه است و کلید عمومی‌اش چیست', en: 'Says whose it is, and its public key' },
    async run(agency) {
      const { status, body } = await health(agency, 'agency');
      const { name, agency: owner, keys } = body ?? {};
      const isOwner = owner === null || (typeof owner === 'string' && /^[a-z0-9-]+$/.test(owner));
      if (status === 200 && name === agency.name && isOwner && Array.isArray(keys) && keys.every(isPublicKey))
        return null;
      return oddHealth(
        `/health/agency {name: "${agency.name}", agency, keys}`,
        `HTTP ${status}, name ${JSON.stringify(name)}`,
      );
    },
  },
  {
    id: 'says-where-it-runs',
    title: { fa: 'می‌گوید کجا اجرا می‌شود', en: 'Says where it runs' },
    async run(agency) {
      const { status, body } = await health(agency, 'hosting');
      const { kind, site } = body ?? {};
      const isSite = site === null || (typeof site === 'string' && site.length <= 100);
      if (status === 200 && kinds.includes(kind) && isSite) return null;
      return oddHealth(
        `/health/hosting {kind: ${kinds.join(' | ')}, site}`,
        `HTTP ${status}, kind ${JSON.stringify(kind)}`,
      );
    },
  },
  {
    id: 'answers-in-time',
    title: { fa: 'به‌موقع پاسخ می‌دهد', en: 'Answers in time' },
    run: async (agency) => timeFault(await slowestOf(agency, 3)),
  },
];

function isPublicKey(key: unknown): boolean {
  return typeof key === 'object' && key !== null && 'x' in key && 'kid' in key && !('d' in key);
}

async function slowestOf(agency: AgencyUnderTest, times: number): Promise<number> {
  let slowest = 0;
  for (let time = 0; time < times; time += 1) {
    slowest = Math.max(slowest, (await ask(agency, '{ __typename }')).milliseconds);
  }
  return slowest;
}

function timeFault(slowest: number): Fault | null {
  if (slowest <= longest) return null;
  const found = Math.round(slowest);
  return {
    expected: { fa: `حداکثر ${longest} هزارم ثانیه`, en: `at most ${longest} ms` },
    found: { fa: `${found} هزارم ثانیه`, en: `${found} ms` },
    advice: {
      fa: 'دروازه پس از مهلت خود پاسخ را نمی‌پذیرد؛ توان دستگاه و پایگاه داده‌اش را بررسی کنید.',
      en: 'The gateway takes no answer after its deadline; look into what holds up the agency or its database.',
    },
  };
}

function oddHealth(expected: string, found: string): Fault {
  return {
    expected: { fa: expected, en: expected },
    found: { fa: found, en: found },
    advice: {
      fa: 'کیت این نشانی‌ها را برای همه باز می‌گذارد (subgraphs/kit/serve.ts)؛ پایگاه داده و تنظیم دستگاه را بررسی کنید.',
      en: 'The kit serves these addresses to everybody (subgraphs/kit/serve.ts); check the database and the settings.',
    },
  };
}
