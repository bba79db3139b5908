import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createFileManager } from '../../../../gateway/supergraph/file-manager.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Follows a file; `next` resolves to what is told next: a new text, or trouble. */
async function follow(file: string) {
  const told: string[] = [];
  let wake = () => undefined as void;
  const tell = (text: string) => {
    told.push(text);
    wake();
  };
  const manager = createFileManager({
    file,
    watch: true,
    quiet: 1,
    onTrouble: (error) => tell((error as Error & { code: string }).code),
  });
  const { supergraphSdl, cleanup } = await manager.initialize({ update: tell } as unknown as Parameters<
    typeof manager.initialize
  >[0]);
  closing.push(cleanup!);
  return {
    first: supergraphSdl,
    async until(expected: string) {
      while (told.at(-1) !== expected) await new Promise<void>((resolve) => (wake = resolve));
      return told;
    },
  };
}

describe('a supergraph file that is followed', () => {
  it('tells a new text that is written in place', async () => {
    const file = join(folder.path, 'a.graphql');
    writeFileSync(file, 'one');
    const { first, until } = await follow(file);
    writeFileSync(file, 'two');
    expect([first, (await until('two')).at(-1)]).toEqual(['one', 'two']);
  });

  it('tells a new file that is renamed over it, again and again', async () => {
    const file = join(folder.path, 'a.graphql');
    writeFileSync(file, 'one');
    const { until } = await follow(file);
    for (const text of ['two', 'three', 'four']) {
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
      expect((await until(text)).at(-1)).toBe(text);
    }
  });

  it('tells a swapped link in the folder above, as Kubernetes does it', async () => {
    for (const version of ['v1', 'v2', 'v3']) {
      mkdirSync(join(folder.path, version));
      writeFileSync(join(folder.path, version, 'a.graphql'), version);
    }
    const link = join(folder.path, 'data');
    symlinkSync('v1', link);
    symlinkSync(join('data', 'a.graphql'), join(folder.path, 'a.graphql'));
    const { first, until } = await follow(join(folder.path, 'a.graphql'));
    for (const version of ['v2', 'v3']) {
      symlinkSync(version, `${link}.new`);
      renameSync(`${link}.new`, link);
      await until(version);
    }
    expect(first).toBe('v1');
  });

  it('follows the target of a link to another folder', async () => {
    const [shown, kept] = [join(folder.path, 'shown'), join(folder.path, 'kept')];
    mkdirSync(shown);
    mkdirSync(kept);
    writeFileSync(join(kept, 'real.graphql'), 'one');
    symlinkSync(join(kept, 'real.graphql'), join(shown, 'a.graphql'));
    const { until } = await follow(join(shown, 'a.graphql'));
    writeFileSync(join(kept, 'real.graphql'), 'two');
    expect((await until('two')).at(-1)).toBe('two');
  });

  it('says when the file goes away, and goes on when it comes back', async () => {
    const file = join(folder.path, 'a.graphql');
    writeFileSync(file, 'one');
    const { until } = await follow(file);
    rmSync(file);
    await until('SUPERGRAPH_UNREADABLE');
    writeFileSync(file, 'two');
    expect((await until('two')).at(-1)).toBe('two');
  });

  it('says so once, whatever else is written to the folder meanwhile', async () => {
    const [file, other] = [join(folder.path, 'a.graphql'), join(folder.path, 'b.graphql')];
    writeFileSync(file, 'one');
    writeFileSync(other, '0');
    const { until } = await follow(file);
    const neighbour = await follow(other);
    rmSync(file);
    await until('SUPERGRAPH_UNREADABLE');
    for (const text of ['1', '2', '3']) {
      writeFileSync(other, text);
      await neighbour.until(text);
    }
    writeFileSync(file, 'two');
    expect(await until('two')).toEqual(['SUPERGRAPH_UNREADABLE', 'two']);
  });
});

describe('a supergraph file that is missing at the start', () => {
  it('is refused with what to do', async () => {
    const manager = createFileManager({
      file: join(folder.path, 'none.graphql'),
      watch: false,
      onTrouble: () => undefined,
    });
    await expect(manager.initialize({} as Parameters<typeof manager.initialize>[0])).rejects.toMatchObject({
      code: 'SUPERGRAPH_UNREADABLE',
      message: expect.stringMatching(/none\.graphql cannot be read \(ENOENT\).*npm run compose/),
    });
  });
});
