import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSharedSecret } from '../../../../subgraphs/kit/shared-secret.ts';

describe('The secret between gateway and agencies', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'panjereh-secret-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made once, readable by its owner alone, and leaves no draft', () => {
    const secret = readSharedSecret(folder, undefined);

    expect(readSharedSecret(folder, undefined)).toBe(secret);
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(statSync(join(folder, 'gateway-secret')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['gateway-secret']);
  });

  it('makes the data folder when it is missing', () => {
    expect(readSharedSecret(join(folder, 'a', 'b'), undefined)).not.toBe('');
  });

  it('is the given one when one is given', () => {
    expect(readSharedSecret(folder, 'x'.repeat(32))).toBe('x'.repeat(32));
  });

  it('is refused when it is short, without being shown', () => {
    expect(() => readSharedSecret(folder, 'hunter2')).toThrow(/has 7 characters; give at least 32/);
  });

  it('is refused when the file is empty', () => {
    writeFileSync(join(folder, 'gateway-secret'), '');

    expect(() => readSharedSecret(folder, undefined)).toThrow(/remove it to have one made/);
  });
});
