import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { isInstalled, refuseLink } from '../../../../../scripts/lib/bench/gateways/install-peers.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

type Packages = Readonly<Record<string, { readonly integrity?: string; readonly optional?: boolean }>>;

const temporary = temporaryFolder();

/** A folder with a lockfile, and with what npm says that it installed. */
async function folderWith(wanted: Packages, installed: Packages | null): Promise<string> {
  const folder = temporary.path;
  if (installed !== null) {
    await mkdir(join(folder, 'node_modules'));
    await writeFile(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  return folder;
}

const wanted = { '': {}, 'node_modules/a': { integrity: 'a1' }, 'node_modules/b': { integrity: 'b1', optional: true } };

it.each<[string, Packages | null, boolean]>([
  ['are not there without a word of npm’s', null, false],
  ['are there when what was installed is what is wanted, though the lockfile is newer', wanted, true],
  ['are there without what this machine has no use for', { 'node_modules/a': { integrity: 'a1' } }, true],
  ['are not there when one is missing', { 'node_modules/b': { integrity: 'b1' } }, false],
  ['are not there when one is another', { ...wanted, 'node_modules/a': { integrity: 'a2' } }, false],
])('peers %s', async (_, installed, there) => {
  expect(isInstalled(await folderWith(wanted, installed))).toBe(there);
});

it('peers are not installed through a link, which would empty the folder of somebody else', async () => {
  const folder = await folderWith(wanted, {});
  const link = join(folder, 'link');
  await symlink(join(folder, 'node_modules'), link);

  expect(() => refuseLink(link)).toThrow('is a link');
  expect(() => refuseLink(join(folder, 'node_modules'))).not.toThrow();
  expect(() => refuseLink(join(folder, 'nothing'))).not.toThrow();
});
