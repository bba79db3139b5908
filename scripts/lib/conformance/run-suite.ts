import type { AgencyUnderTest } from './agency-under-test.ts';
import type { Check, CheckResult } from './check.ts';
import { healthChecks } from './checks/health.ts';
import { inputChecks } from './checks/input.ts';
import { personalChecks } from './checks/personal.ts';
import { requestChecks } from './checks/requests.ts';
import { schemaChecks } from './checks/schema.ts';
import { transportChecks } from './checks/transport.ts';

/** What every agency must do to be connected, in the order in which it is tried. */
export const suite: readonly Check[] = [
  ...healthChecks,
  ...transportChecks,
  ...schemaChecks,
  ...inputChecks,
  ...personalChecks,
  ...requestChecks,
];

/** Runs the suite against one agency; a check that cannot be made, because the agency is away, has failed. */
export async function runSuite(
  agency: AgencyUnderTest,
  tell: (result: CheckResult) => void = () => undefined,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of suite) {
    const result = await runCheck(check, agency);
    results.push(result);
    tell(result);
  }
  return results;
}

async function runCheck({ id, title, run }: Check, agency: AgencyUnderTest): Promise<CheckResult> {
  const begun = performance.now();
  const outcome = await run(agency).catch(silent);
  const milliseconds = Math.round(performance.now() - begun);
  if (outcome === 'none') return { id, title, state: 'none', fault: null, milliseconds };
  return { id, title, state: outcome === null ? 'passed' : 'failed', fault: outcome, milliseconds };
}

function silent(error: unknown) {
  const isLate = error instanceof Error && error.name === 'TimeoutError';
  return {
    expected: { fa: 'پاسخ', en: 'an answer' },
    found: isLate
      ? { fa: 'در مهلت پاسخی نیامد', en: 'no answer in time' }
      : { fa: 'دستگاه پاسخ نداد', en: 'the agency did not answer' },
    advice: {
      fa: 'دستگاه را راه بیندازید و نشانی‌اش را بررسی کنید.',
      en: 'Start the agency, and check its address.',
    },
  };
}
