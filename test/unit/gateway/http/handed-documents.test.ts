import { describe, expect, it } from '@jest/globals';
import { HandedDocuments } from '../../../../gateway/http/handed-documents.ts';
import { sha256Of } from '../../../support/sha256-of.ts';

const text = '{ hello }';
const sha256 = sha256Of(text);
const admitted = { text, sha256 };

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
    const names = [documents.hand(admitted), documents.hand(admitted)];
    expect(names).toEqual([sha256, sha256]);

    documents.takeBack(sha256);
    expect(await documents.get(`apq:${sha256}`)).toBe(text);
    documents.takeBack(sha256);
    expect(await documents.get(`apq:${sha256}`)).toBeUndefined();
  });

  it('is not registered for clients that know its hash only', async () => {
    const { documents, entries } = open();
    documents.hand(admitted);
    expect(entries.size).toBe(0);
  });

  it('goes along as a text when it is very long', () => {
    const long = `{ ${'hello '.repeat(5_000)}}`;
    expect(open().documents.hand({ text: long, sha256: sha256Of(long) })).toBeNull();
  });
});

it('documents that clients have registered are found, kept and deleted where they are', async () => {
  const { documents, entries } = open({ 'apq:a': '{ a }' });
  expect(await documents.get('apq:a')).toBe('{ a }');
  await documents.set('apq:b', '{ b }');
  await documents.delete('apq:a');
  expect([...entries]).toEqual([['apq:b', '{ b }']]);
});
