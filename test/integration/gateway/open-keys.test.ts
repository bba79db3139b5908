import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { openKeys } from '../../../gateway/open-keys.ts';
import { makeKey, writeKeySet } from '../../../schema/grant/make-key.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

function logger() {
  const lines: unknown[] = [];
  const stream = new Writable({
    write(line, _encoding, done) {
      lines.push(JSON.parse(String(line)));
      done();
    },
  });
  return { log: pino(stream), lines };
}

describe('The keys of agencies', () => {
  it('are those of the file with the name of each', () => {
    const key = makeKey();
    writeFileSync(join(folder.path, 'post.json'), writeKeySet([key]));
    const keysOf = openKeys(folder.path, logger().log);

    expect(keysOf('post')?.inUse().id).toBe(key.kid);
    expect(keysOf('post')).toBe(keysOf('post'));
  });

  it('are none for an agency without a file, which the log says', () => {
    const { log, lines } = logger();

    expect(openKeys(folder.path, log)('bills')).toBeNull();
    expect(lines).toEqual([expect.objectContaining({ agency: 'bills', msg: expect.stringContaining('no keys') })]);
  });

  it('are none without a folder, and none outside of it', () => {
    writeFileSync(join(folder.path, 'post.json'), writeKeySet([makeKey()]));
    const { log, lines } = logger();

    expect(openKeys(null, log)('post')).toBeNull();
    expect(openKeys(join(folder.path, 'below'), log)('../post')).toBeNull();
    expect(lines).toEqual([]);
  });

  it.each([
    ['nothing', 'hunter2', 'no set of keys'],
    ['public halves', writeKeySet([{ ...makeKey('ed25519'), d: undefined }]), 'private half'],
  ])('that are %s keep the gateway from starting', (_what, text, reason) => {
    writeFileSync(join(folder.path, 'post.json'), text);
    const open = () => openKeys(folder.path, logger().log)('post');

    expect(open).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringContaining(reason) }));
    expect(open).not.toThrow('hunter2');
  });
});
