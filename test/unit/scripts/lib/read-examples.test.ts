import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readExample, readExamples } from '../../../../scripts/lib/read-examples.ts';

const operations = join(import.meta.dirname, '../../../../schema/operations');

describe('examples of the explorer', () => {
  it('takes title and explanation, in both languages, from the comments of a document', () => {
    const document =
      '# Bills due\n# All of them,\n# with a total.\n#\n# قبض‌ها\n# همهٔ آن‌ها.\nquery Bills { me { id } }\n';

    expect(readExample(document, 'bills.graphql')).toEqual({
      name: 'Bills',
      title: { en: 'Bills due', fa: 'قبض‌ها' },
      explanation: { en: 'All of them, with a total.', fa: 'همهٔ آن‌ها.' },
      personal: true,
      document,
    });
  });

  it('calls a document without comments by the name of its operation', () => {
    const { title, explanation } = readExample('query Agencies { agencies { totalCount } }', 'agencies.graphql');

    expect({ title, explanation }).toEqual({
      title: { en: 'Agencies', fa: 'Agencies' },
      explanation: { en: '', fa: '' },
    });
  });

  it.each([
    ['query Agencies { agencies { totalCount } }', false],
    ['query Profile { self: me { id } }', true],
    ['query Shared { subjectOf(basis: "con_1") { id } }', true],
    ['mutation Open { openNotice(id: "1") { id } }', true],
  ])('knows of %s whether it needs a sign-in: %s', (document, personal) => {
    expect(readExample(document, 'one.graphql').personal).toBe(personal);
  });

  it.each([
    ['query {', /schema\/operations\/one\.graphql does not parse: Syntax Error/],
    ['{ me { id } }', /schema\/operations\/one\.graphql must hold exactly one operation, with a name/],
    ['query A { a } query B { b }', /must hold exactly one operation/],
  ])('refuses %s', (document, message) => {
    expect(() => readExample(document, 'one.graphql')).toThrow(message);
  });

  it('puts the profile first, and every one of ours speaks Persian and English', () => {
    const examples = readExamples(operations);

    expect(examples[0]?.name).toBe('CitizenProfile');
    for (const { title, explanation } of examples) {
      expect(`${title.fa} ${explanation.fa}`).toMatch(/^[\u0600-\u06ff]/);
      expect(`${title.en} ${explanation.en}`).toMatch(/^[A-Z][\x20-\x7e]+ .+$/);
    }
  });
});
