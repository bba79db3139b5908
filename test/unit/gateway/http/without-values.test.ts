import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate, type GraphQLError } from 'graphql';
import { withoutValues } from '../../../../gateway/http/without-values.ts';

const schema = buildSchema(`
  type Query { bills(first: Int, kind: Kind, name: String, share: Float, open: Boolean, id: ID, in: In): Int }
  enum Kind { WATER }
  input In { a: Int }
`);

function told(document: string): string {
  try {
    const [error] = validate(schema, parse(document));
    return withoutValues(error?.message ?? 'valid');
  } catch (error) {
    return withoutValues((error as GraphQLError).message);
  }
}

describe('a sentence about a document', () => {
  it.each([
    ['{ bills(first: "0012345679") }', 'Int cannot represent non-integer value.'],
    ['{ bills(first: 9902718299) }', 'Int cannot represent non 32-bit signed integer value.'],
    ['{ bills(kind: "0012345679") }', 'Enum "Kind" cannot represent non-enum value.'],
    ['{ bills(kind: N0012345679) }', 'The value does not exist in "Kind" enum.'],
    ['{ bills(name: 12345679) }', 'String cannot represent a non string value.'],
    ['{ bills(share: "0012345679") }', 'Float cannot represent non numeric value.'],
    ['{ bills(open: "0012345679") }', 'Boolean cannot represent a non boolean value.'],
    ['{ bills(id: 1.12345679) }', 'ID cannot represent a non-string and non-integer value.'],
    ['{ bills(in: "a: \\"0012345679\\", found") }', 'Expected value of type "In".'],
    ['{ "0012345679" }', 'Syntax Error: Expected Name, found String.'],
    ['{ 12345679 }', 'Syntax Error: Expected Name, found Int.'],
    ['{ """0012345679 "quoted" more""" }', 'Syntax Error: Expected Name, found BlockString.'],
    ['12345679', 'Syntax Error: Unexpected Int.'],
  ])('%s: repeats no literal', (document, sentence) => {
    expect(told(document)).toBe(sentence);
  });

  it('keeps the names that a developer has to know', () => {
    expect(told('{ invoices }')).toBe('Cannot query field "invoices" on type "Query".');
    expect(told('{ bills(last: 1) }')).toBe('Unknown argument "last" on field "Query.bills".');
  });
});
