import { linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { KeyFile } from '../../../../schema/grant/key-file.ts';
import { readKeySet } from '../../../../schema/grant/key-set.ts';
import { makeKey, makeKeyFile, writeKeySet } from '../../../../schema/grant/make-key.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
const oct = { kty: 'oct', kid: 'a', k: Buffer.alloc(32, 7).toString('base64url') };

describe('A set of keys', () => {
  it.each(['hmac-sha256', 'ed25519'] as const)('of %s signs and verifies', (algorithm) => {
    const [key] = readKeySet(writeKeySet([makeKey(algorithm)]), 'a test');
    const signature = Buffer.from(key?.sign?.('text') ?? '', 'base64');

    expect([key?.algorithm, key?.verify('text', signature), key?.verify('Text', signature)]).toEqual([
      algorithm,
      true,
      false,
    ]);
    expect(key?.verify('text', signature.subarray(1))).toBe(false);
  });

  it('with only the public half verifies and cannot sign', () => {
    const { d: _private, ...open } = makeKey('ed25519');

    expect(readKeySet(writeKeySet([open]), 'a test')).toMatchObject([{ algorithm: 'ed25519', sign: null }]);
  });

  it.each([
    ['that is no JSON', 'hunter2'],
    ['without keys', '{"keys":[]}'],
    ['that is a list', '[]'],
    ['without an id', writeKeySet([{ ...oct, kid: undefined }])],
    ['with an id that no header can carry', writeKeySet([{ ...oct, kid: 'a"b' }])],
    ['with one id twice', writeKeySet([oct, oct])],
    ['with a short secret', writeKeySet([{ ...oct, k: 'hunter2' }])],
    ['with a key of another kind', writeKeySet([{ ...oct, kty: 'RSA' }])],
    ['with half of nothing', writeKeySet([{ kty: 'OKP', crv: 'Ed25519', kid: 'a', x: 'hunter2' }])],
    ['with a null', '{"keys":[null]}'],
  ])('%s is refused without being shown', (_case, text) => {
    expect(() => readKeySet(text, 'post.json')).toThrow(/^post\.json.* is no set of keys: (?!.*hunter2).*npm run keys/);
  });
});

describe('A file of keys', () => {
  const file = () => join(folder.path, 'keys/post.json');
  const write = (...keys: Parameters<typeof writeKeySet>[0]) => {
    writeFileSync(`${file()}.new`, writeKeySet(keys));
    renameSync(`${file()}.new`, file());
  };

  it('is made once, readable by its owner alone, and leaves no draft', () => {
    makeKeyFile(file());
    const text = readFileSync(file(), 'utf8');
    makeKeyFile(file());

    expect(readFileSync(file(), 'utf8')).toBe(text);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder.path, 'keys'))).toEqual(['post.json']);
  });

  it('is read again a second later when it has changed', () => {
    makeKeyFile(file());
    let now = 0;
    const keys = new KeyFile(file(), { onTrouble: () => undefined, now: () => now });
    write({ ...oct, kid: 'new' });

    const at = (time: number) => ((now = time), keys.inUse().id === 'new');
    expect([at(999), at(1000)]).toEqual([false, true]);
  });

  it('is read again at once when a key is not known', () => {
    makeKeyFile(file());
    const keys = new KeyFile(file(), { onTrouble: () => undefined, now: () => 0 });
    const old = keys.inUse().id;
    write({ ...oct, kid: 'new' });

    expect([keys.find('new')?.id, keys.find(old), keys.find('other')]).toEqual(['new', undefined, undefined]);
  });

  it('that cannot sign is refused where it must, and never takes the place of one that can', () => {
    const { d: _private, ...open } = makeKey('ed25519');
    const troubles: unknown[] = [];
    const options = {
      onTrouble: (error: unknown) => void troubles.push(error),
      forSigning: true,
      now: () => (now += 1000),
    };
    let now = 0;
    makeKeyFile(file());
    const keys = new KeyFile(file(), options);
    write(open);

    expect(keys.inUse().sign).not.toBeNull();
    expect(troubles).toEqual([expect.objectContaining({ message: expect.stringContaining('private half') })]);
    expect(() => new KeyFile(file(), options)).toThrow('private half');
    expect(new KeyFile(file(), { onTrouble: () => undefined }).inUse().sign).toBeNull();
  });

  it('keeps its keys when it is broken or gone, and says so once', () => {
    makeKeyFile(file());
    const troubles: unknown[] = [];
    let now = 0;
    const keys = new KeyFile(file(), { onTrouble: (error) => void troubles.push(error), now: () => (now += 1000) });
    const { id } = keys.inUse();
    const kept = join(folder.path, 'kept');
    linkSync(file(), kept);
    writeFileSync(`${file()}.new`, 'half');
    renameSync(`${file()}.new`, file());

    expect([keys.inUse().id, keys.inUse().id]).toEqual([id, id]);
    rmSync(file());
    expect([keys.inUse().id, keys.inUse().id]).toEqual([id, id]);
    expect(troubles).toHaveLength(2);
  });
});
