import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { explainFolderError, openDataFolder } from '../../../../../scripts/lib/start/open-data-folder.ts';
import { processIdentity } from '../../../../../scripts/lib/start/process-identity.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const folder = temporaryFolder();

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'close');
  return child.pid ?? 0;
}

describe('openDataFolder', () => {
  it('makes the folder, holds it, and gives it back', () => {
    const data = join(folder.path, 'deep/data');
    const release = openDataFolder(data);
    expect(JSON.parse(readFileSync(join(data, 'start.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    release();
    expect(existsSync(join(data, 'start.lock'))).toBe(false);
  });

  it('refuses a folder that another npm start uses, in both languages', () => {
    const release = openDataFolder(folder.path);
    expect(() => openDataFolder(folder.path)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(`is in use by another npm start (process ${process.pid})`),
        persian: expect.stringContaining('در دست npm start دیگری است'),
      }),
    );
    release();
  });

  it('takes over the lock of a process that is gone', async () => {
    writeFileSync(join(folder.path, 'start.lock'), JSON.stringify({ pid: await deadProcess(), identity: '1' }));
    expect(() => openDataFolder(folder.path)).not.toThrow();
  });

  it('takes over the lock of a process that ended and that nobody has buried', async () => {
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const pid = Number(String((await once(parent.stdout, 'data'))[0]));
    while (!/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) await new Promise(setImmediate);
    const content = { pid, identity: processIdentity(pid) };
    writeFileSync(join(folder.path, 'start.lock'), JSON.stringify(content));
    expect(() => openDataFolder(folder.path)).not.toThrow();
    parent.kill('SIGKILL');
    await once(parent, 'close');
  });

  it('takes over the lock of an earlier process with the same number', () => {
    writeFileSync(join(folder.path, 'start.lock'), JSON.stringify({ pid: process.pid, identity: 'long ago' }));
    expect(() => openDataFolder(folder.path)).not.toThrow();
  });

  it('takes over a lock that was cut off while it was written', () => {
    writeFileSync(join(folder.path, 'start.lock'), '{"pid":');
    expect(() => openDataFolder(folder.path)).not.toThrow();
  });

  it('says that the disk is full, and leaves alone what is not about files', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
    expect(explainFolderError('/data', full)).toMatchObject({
      message: expect.stringContaining('No space is left for the data folder /data'),
      persian: expect.stringContaining('جایی نمانده است'),
    });
    const defect = new TypeError('undefined is not a function');
    expect(explainFolderError('/data', defect)).toBe(defect);
  });

  it('says which folder cannot be used and why', () => {
    writeFileSync(join(folder.path, 'file'), '');
    expect(() => openDataFolder(join(folder.path, 'file'))).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/The data folder .*file cannot be used: .* \((EEXIST|ENOTDIR)\)/),
        persian: expect.stringContaining('به کار نمی‌آید'),
      }),
    );
  });
});
