import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { personaToken } from '../../scripts/lib/persona-token.ts';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import type { Anything } from '../support/inline-gateway.ts';
import { startWindow } from '../support/start-window.ts';

const log = `{ me { accessLog(first: 5) { totalCount nodes {
  bySelf basis client kind agencies { name outcome coordinates }
} } } }`;
const proof = '{ me { verifyLedger { lineCount proof heads } } }';

it('shows a citizen who read her profile, and proves it to a stranger without database or network', async () => {
  await using window = await startWindow({ environment: { PANJEREH_LEDGER__CHECKPOINT: '1s' } });
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await personaToken(window.origin, 'citizen')}`,
  };
  const ask = async (query: string): Promise<Anything> => {
    const body = JSON.stringify({ query });
    const response = await fetch(`${window.origin}/graphql`, { method: 'POST', headers, body });
    return await response.json();
  };

  await ask(await readFile(join(projectFolder, 'schema/operations/portal/citizen-profile.graphql'), 'utf8'));
  const { data, errors } = await ask(log);
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = data.me.accessLog;
  expect([totalCount, nodes.length]).toEqual([1, 1]);
  expect(nodes[0]).toMatchObject({ bySelf: true, basis: 'SELF', client: 'scripts', kind: 'READ' });
  const agencies = new Map<string, Anything>(nodes[0].agencies.map((one: Anything) => [one.name, one]));
  expect([...agencies.keys()].sort()).toEqual([
    'bills',
    'civil-registry',
    'health-insurance',
    'judiciary',
    'post',
    'social-security',
    'supplementary-insurance',
    'traffic-police',
  ]);
  expect(new Set([...agencies.values()].map(({ outcome }) => outcome))).toEqual(new Set(['RETURNED']));
  expect(agencies.get('post').coordinates).toEqual(expect.arrayContaining(['Person.residence', 'Address.city']));
  expect(agencies.get('traffic-police').coordinates).toEqual(
    expect.arrayContaining(['Vehicle.plate', 'Plate.display']),
  );

  let proven: Anything = null;
  while ((proven?.lineCount ?? 0) < 2) proven = (await ask(proof)).data.me.verifyLedger; // comes with a checkpoint
  const files = ['proof', 'heads'].map((name) => join(window.data, `${name}.json`));
  await Promise.all([writeFile(files[0]!, proven.proof), writeFile(files[1]!, proven.heads)]);
  const script = join(projectFolder, 'scripts/ledger.ts');
  const words = ['verify', '--proof', files[0]!, '--heads', files[1]!];
  const verified = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  expect([verified.status, verified.stderr]).toEqual([0, '']);
  expect(verified.stdout).toMatch(/^PROVEN \d+ checkpoint=\d+ at=\S+ by=\S+/m);
}, 300_000);
