import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { suite } from '../../../scripts/lib/conformance/run-suite.ts';
import { projectFolder } from '../../../scripts/lib/project-folder.ts';
import { keyFileOf } from '../../../scripts/lib/start/make-secrets.ts';
import { makeKeyFile } from '../../../schema/grant/make-key.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

function run(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const file = join(projectFolder, 'scripts/conformance.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [file, '--data', folder.path, ...args], (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

describe('npm run conformance', () => {
  it.each([
    ['an agency that rover.yaml has not', ['--agency', 'nowhere'], 'takes an agency of rover.yaml, but is "nowhere"'],
    ['an address that is none', ['--agency', 'post', '--url', 'post'], '--url takes NAME=http://…, but is "post"'],
    ['an agency whose port is not known', ['--agency', 'tax'], 'knows no port of tax'],
    ['words', ['post'], 'conformance takes no words'],
  ])('refuses %s', async (_what, args, reason) => {
    const { code, err } = await run(...args);

    expect(code).toBe(1);
    expect(err).toContain(reason);
  });

  it('says of an agency that is away what was expected, found and is to do, and ends with 1', async () => {
    makeKeyFile(keyFileOf(folder.path, 'post'));
    writeFileSync(join(folder.path, 'ports.json'), '{"post": 1}');
    const json = join(folder.path, 'found.json');

    const { code, out } = await run('--agency', 'post', '--json', json);

    const [found] = JSON.parse(readFileSync(json, 'utf8')) as [{ subgraph: string; failed: number; composes: boolean }];
    expect(code).toBe(1);
    expect(out).toContain('✗ refuses-unsigned');
    expect(out).toContain('found: the agency did not answer');
    expect(out).toContain('دستگاه را راه بیندازید');
    expect(found).toMatchObject({ subgraph: 'post', failed: suite.length - 5, composes: false }); // it takes no requests
  });
});
