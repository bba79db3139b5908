import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFiles } from '../../../../scripts/lib/write-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'panjereh-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeFiles', () => {
  it('writes with the given permissions and leaves no draft', () => {
    writeFiles(new Map([[join(folder, 'deep/secret'), 'x']]), 0o600);
    expect(readFileSync(join(folder, 'deep/secret'), 'utf8')).toBe('x');
    expect(statSync(join(folder, 'deep/secret')).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['secret']);
  });

  it('writes none of the files when one cannot be written', () => {
    writeFiles(new Map([[join(folder, 'a'), 'old']]));
    const files = new Map([
      [join(folder, 'a'), 'new'],
      [join(folder, 'a', 'b'), 'below a file'],
    ]);
    expect(() => writeFiles(files)).toThrow();
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });
});
