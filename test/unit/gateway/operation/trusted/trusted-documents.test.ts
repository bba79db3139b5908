import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openTrustedDocuments, type TrustedDocuments } from '../../../../../gateway/operation/operation.ts';

let folder: string;
let opened: TrustedDocuments[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'panjereh-'));
});
afterEach(async () => {
  for (const documents of opened) documents.close();
  opened = [];
  await rm(folder, { recursive: true });
});

interface Given {
  readonly require?: boolean;
  readonly requireForAll?: boolean;
}

async function open({ require = true, requireForAll = false }: Given = {}) {
  const manifest = join(folder, 'mobile.json');
  await writeFile(manifest, '{"one":"{ one }","two":"{ two }"}');
  const unknown: string[] = [];
  const troubles: Error[] = [];
  let wake: () => void = () => undefined;
  const documents = await openTrustedDocuments({
    clients: { mobile: { manifest, require } },
    requireForAll,
    interval: 5,
    onUnknown: ({ client, document }) => unknown.push(`${client} ${document.slice(0, 8)}`),
    onTrouble: (error) => {
      troubles.push(error);
      wake();
    },
  });
  documents.onChange(() => wake());
  opened.push(documents);
  const change = async (text: string) => {
    const next = new Promise<void>((resolve) => (wake = resolve));
    await writeFile(`${manifest}.new`, text);
    await rename(`${manifest}.new`, manifest);
    await next;
  };
  const ask = (clients: string | readonly string[], { query, id }: { query?: string; id?: string }) => {
    try {
      return documents.resolve({ clients: [clients].flat(), query: query ?? null, id: id ?? null });
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  return { documents, unknown, troubles, change, ask };
}

describe('trusted documents', () => {
  it('are found by id or by their own text, and nothing else is taken where they are required', async () => {
    const { ask } = await open();
    expect(ask('mobile', { id: 'one' })).toBe('{ one }');
    expect(ask('mobile', { query: '{ two }' })).toBe('{ two }');
    expect(ask('mobile', { id: 'three' })).toBe('PERSISTED_QUERY_NOT_IN_LIST');
    expect(ask('mobile', { query: '{ three }' })).toBe('QUERY_NOT_IN_SAFELIST');
    expect(ask('mobile', { query: '{ three }', id: 'one' })).toBe('QUERY_NOT_IN_SAFELIST');
  });

  it('are found by id, and others pass, where they are allowed only', async () => {
    const { ask } = await open({ require: false });
    expect(ask('mobile', { id: 'one' })).toBe('{ one }');
    expect(ask('mobile', { query: '{ three }' })).toBe('{ three }');
    expect(ask('mobile', { id: 'three' })).toBeNull();
  });

  it("are no other client's", async () => {
    const [free, closed] = [await open(), await open({ requireForAll: true })];
    expect([free.ask('web', { id: 'one' }), free.ask('web', { query: '{ x }' })]).toEqual([null, '{ x }']);
    expect([closed.ask('web', { id: 'one' }), closed.ask('web', { query: '{ one }' })]).toEqual([
      'PERSISTED_QUERY_NOT_IN_LIST',
      'QUERY_NOT_IN_SAFELIST',
    ]);
  });

  it('are required of a caller who is bound by any of the lists that count', async () => {
    const { ask } = await open();
    expect(ask(['mobile', 'web'], { query: '{ x }' })).toBe('QUERY_NOT_IN_SAFELIST');
    expect(ask(['web', 'mobile'], { id: 'two' })).toBe('{ two }');
  });

  it('tell once of each document that is not listed, required or not', async () => {
    const { ask, unknown } = await open({ require: false });
    for (const query of ['{ x }', '{ x }', '{ one }']) ask('mobile', { query });
    ask('mobile', { id: 'three' });
    ask('web', { query: '{ x }' });
    expect(unknown).toEqual([expect.stringMatching(/^mobile [0-9a-f]{8}$/), 'mobile three']);
  });

  it('follow their file, and stay as they were when it is broken', async () => {
    const { ask, change, documents, troubles } = await open();
    await change('{"four":"{ four }"}');
    expect([ask('mobile', { id: 'four' }), ask('mobile', { id: 'one' })]).toEqual([
      '{ four }',
      'PERSISTED_QUERY_NOT_IN_LIST',
    ]);
    await change('{"fo');
    expect(troubles[0]).toMatchObject({
      code: 'TRUSTED_DOCUMENTS_INVALID',
      message: expect.stringContaining('mobile.json'),
    });
    expect(documents.texts()).toEqual(['{ four }']);
  });

  it('that cannot be read end the start, naming the file', async () => {
    const openFile = (manifest: string) =>
      openTrustedDocuments({
        clients: { mobile: { manifest, require: true } },
        requireForAll: false,
        onUnknown: () => undefined,
        onTrouble: () => undefined,
      });
    await expect(openFile(join(folder, 'nowhere.json'))).rejects.toMatchObject({
      code: 'TRUSTED_DOCUMENTS_UNREADABLE',
      message: expect.stringContaining('nowhere.json'),
    });
    await writeFile(join(folder, 'broken.json'), '[]');
    await expect(openFile(join(folder, 'broken.json'))).rejects.toMatchObject({ code: 'TRUSTED_DOCUMENTS_INVALID' });
  });
});
