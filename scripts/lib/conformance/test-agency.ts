import { type AgencyUnderTest, health } from './agency-under-test.ts';
import type { CheckResult } from './check.ts';
import { servedSchema } from './checks/schema.ts';
import type { SeenHosting, SubgraphRun } from './record-run.ts';
import { runSuite } from './run-suite.ts';
import { schemaVersion } from './schema-lines.ts';

/**
 * Runs the suite against an agency and notes what it says of itself: whose it is, which schema, where it runs.
 *
 * @param backup where its backup data centre answers; one that serves another schema, or none, was not seen
 */
export async function testAgency(
  agency: AgencyUnderTest,
  backup: string | undefined,
  tell: (result: CheckResult) => void,
): Promise<SubgraphRun> {
  const checks = await runSuite(agency, tell);
  const version = await versionOf(agency);
  const hosting = [await hostingOf(agency, 'MAIN')];
  if (backup !== undefined) {
    const other = { ...agency, url: backup };
    if (version !== null && (await versionOf(other)) === version) hosting.push(await hostingOf(other, 'BACKUP'));
  }
  return {
    subgraph: agency.name,
    agency: await ownerOf(agency),
    // Of an agency that serves nothing, the schema that it should serve is what did not pass.
    schemaVersion: version ?? schemaVersion(agency.registered.find(({ name }) => name === agency.name)?.sdl ?? ''),
    composes: version !== null && checks.some(({ id, state }) => id === 'composes' && state === 'passed'),
    passed: checks.filter(({ state }) => state === 'passed').length,
    failed: checks.filter(({ state }) => state === 'failed').length,
    checks,
    hosting: hosting.filter((seen) => seen !== null),
  };
}

async function versionOf(agency: AgencyUnderTest): Promise<string | null> {
  const served = await servedSchema(agency).catch(() => null);
  return served === null ? null : schemaVersion(served);
}

async function ownerOf(agency: AgencyUnderTest): Promise<string | null> {
  const told = await health(agency, 'agency').catch(() => null);
  const owner = told?.body?.['agency'];
  return typeof owner === 'string' ? owner : null;
}

async function hostingOf(agency: AgencyUnderTest, centre: SeenHosting['centre']): Promise<SeenHosting | null> {
  const { kind, site } = (await health(agency, 'hosting').catch(() => null))?.body ?? {};
  if (kind !== 'GOVERNMENT_CLOUD' && kind !== 'OWN_DATA_CENTRE' && kind !== 'THIS_MACHINE') return null;
  return { centre, hostedAt: kind, site: typeof site === 'string' ? site : null };
}
