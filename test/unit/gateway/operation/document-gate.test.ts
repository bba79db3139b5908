import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import {
  createDocumentGate,
  defaultOperationLimits,
  type OperationLimits,
} from '../../../../gateway/operation/operation.ts';
import { sha256Of } from '../../../support/sha256-of.ts';

const gateWith = (own: Partial<OperationLimits> = {}) =>
  createDocumentGate({ limits: { ...defaultOperationLimits, ...own }, maxEntries: 10 });

function refusalOf(text: string, own: Partial<OperationLimits> = {}) {
  try {
    gateWith(own).admit(text);
  } catch (error) {
    return error as { code: string; messages: { fa: string; en: string } };
  }
  return null;
}

const codeOf = (text: string, own: Partial<OperationLimits> = {}) => refusalOf(text, own)?.code ?? 'admitted';

describe('a limit holds what is on it, and refuses what is beyond', () => {
  it.each<[string, Partial<OperationLimits>, string, string]>([
    ['MAX_TOKENS_LIMIT', { tokens: 3 }, '{ a }', '{ a b }'],
    [
      'MAX_FRAGMENTS_LIMIT',
      { fragments: 1 },
      '{ ...F } fragment F on Q { a }',
      '{ ...F ...G } fragment F on Q { a } fragment G on Q { a }',
    ],
    ['MAX_DEPTH_LIMIT', { depth: 2 }, '{ a { b } }', '{ a { ... { ...F } } } fragment F on A { b { c } }'],
    ['MAX_VALUE_DEPTH_LIMIT', { valueDepth: 2 }, '{ a(x: [{ y: 1 }]) }', 'query($x: X = [[{ y: 1 }]]) { a(x: $x) }'],
    [
      'MAX_INTROSPECTION_DEPTH_LIMIT',
      { introspectionDepth: 2 },
      '{ __schema { types } }',
      '{ ... { __type(name: "A") { fields { type } } } }',
    ],
    ['MAX_ALIASES_LIMIT', { aliases: 1 }, '{ x: a }', '{ x: a { ...F } } fragment F on A { y: b }'],
    ['MAX_ROOT_FIELDS_LIMIT', { rootFields: 2 }, '{ a { b c d } e }', '{ a ...F } fragment F on Q { b ... { c } }'],
    ['MAX_FIELDS_LIMIT', { fields: 3 }, '{ a { b } c }', '{ a { ...F } c { ...F } } fragment F on A { b }'],
    ['MAX_REPEATED_FIELDS_LIMIT', { repeatedFields: 1 }, '{ a { b } a { c } }', '{ a { b } a { b } }'],
  ])('%s %j', (code, own, within, beyond) => {
    expect([codeOf(within, own), codeOf(beyond, own)]).toEqual(['admitted', code]);
  });

  it('and says what it is, and what was found, in both languages', () => {
    const { messages } = refusalOf('{ a { b { c } } }', { depth: 2 })!;
    expect(messages.en).toBe('The operation is nested deeper than allowed. The limit is 2, and here it is 3.');
    expect(messages.fa).toContain('حد ۲ است، و اینجا ۳');
  });
});

describe('the document gate', () => {
  it('tells the SHA-256 of what it admits', () => {
    expect(gateWith().admit('{ a }')).toBe(sha256Of('{ a }'));
  });

  it('admits the introspection of tools, and what it cannot read: the parser will say what is wrong', () => {
    expect(codeOf(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))).toBe('admitted');
    expect([codeOf('{'), codeOf('{ a(: }')]).toEqual(['admitted', 'admitted']);
  });

  it('counts fragments that double at each level without expanding them', () => {
    const levels = Array.from({ length: 150 }, (_, n) => `fragment F${n} on A { ...F${n + 1} ...F${n + 1} }`).join(' ');
    expect(refusalOf(`{ ...F0 } ${levels} fragment F150 on A { b }`)?.messages.en).toContain('more than 1000000');
    expect(codeOf(`{ a } ${levels} fragment F150 on A { b }`)).toBe('MAX_FIELDS_LIMIT');
    expect(codeOf(`{ ...F0 } ${levels}`)).toBe('MAX_ROOT_FIELDS_LIMIT');
  });

  it('refuses a fragment that contains itself, however far around', () => {
    expect(codeOf('{ ...F } fragment F on A { b { ...G } } fragment G on A { ...F }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect(codeOf('{ a } fragment F on A { b { ...F } }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('refuses what would make validation compare fields by the ten thousand', () => {
    const inline = `{ ${`... { ${'a '.repeat(100)} }`.repeat(200)} }`;
    expect(codeOf(inline)).toBe('MAX_TOKENS_LIMIT');
    const roomy = { tokens: 30_000, fields: 30_000, rootFields: 30_000 };
    expect(codeOf(inline, roomy)).toBe('MAX_REPEATED_FIELDS_LIMIT');
    expect(codeOf(`{ a { ${'a { b b }'.repeat(400)} } }`)).toBe('MAX_REPEATED_FIELDS_LIMIT');
  });

  it('refuses nesting that would end the stack of whoever reads it', () => {
    const deep = 100_000;
    const roomy = { tokens: 10_000_000 };
    expect(codeOf('{a'.repeat(deep) + '}'.repeat(deep), roomy)).toBe('MAX_DEPTH_LIMIT');
    expect(codeOf(`{ a(x: ${'['.repeat(deep)}${']'.repeat(deep)}) }`, roomy)).toBe('MAX_DEPTH_LIMIT');
    expect(codeOf(`{ a(x: ${'['.repeat(500)}${']'.repeat(500)}) }`)).toBe('MAX_VALUE_DEPTH_LIMIT');
  });

  it('judges a document once', () => {
    const gate = gateWith({ depth: 1 });
    const thrown = [1, 2].map(() => {
      try {
        return gate.admit('{ a { b } }');
      } catch (error) {
        return error;
      }
    });
    expect(thrown[0]).toBe(thrown[1]);
    const long = `{ a } # ${'x'.repeat(3_000)}`;
    expect(() => [gate.admit(long), gate.admit(long)]).not.toThrow();
  });
});
