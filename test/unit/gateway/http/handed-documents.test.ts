import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { HandedDocuments } from '../../../../gateway/http/handed-documents.ts';

const text = '{ hello }';
const sha256 = createHash('sha256').update(text).digest('hex');

function open(registered: Record<string, string> = {}) {
  const entries = new Map(Object.entries(registered));
  const documents = new HandedDocuments({
    get: async (key) => entries.get(key),
    set: async (key, value) => void entries.set(key, value),
    delete: async (key) => entries.delete(key),
  });
  return { documents, entries };
}

describe('a document that is handed over', () => {
  it('is found under the hash of its text until the last request has taken it back', async () => {
    const { documents } = open();
    const names = [documents.hand(text), documents.hand(text)];
    expect(names).toEqual([sha256, sha256]);

    documents.takeBack(sha256, true);
    expect(await documents.get(`apq:${sha256}`)).toBe(text);
    documents.takeBack(sha256, true);
    expect(await documents.get(`apq:${sha256}`)).toBeUndefined();
  });

  it('is not registered for clients that know its hash only', async () => {
    const { documents, entries } = open();
    documents.hand(text);
    expect(entries.size).toBe(0);
  });

  it('goes along as a text when it is very long', () => {
    expect(open().documents.hand(`{ ${'hello '.repeat(5_000)}}`)).toBeNull();
  });
});

it('documents that clients have registered are found, kept and deleted where they are', async () => {
  const { documents, entries } = open({ 'apq:a': '{ a }' });
  expect(await documents.get('apq:a')).toBe('{ a }');
  await documents.set('apq:b', '{ b }');
  await documents.delete('apq:a');
  expect([...entries]).toEqual([['apq:b', '{ b }']]);
});
