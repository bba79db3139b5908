import { describe, expect, it } from '@jest/globals';
import { describedInTwoLanguages } from '../../../../../../scripts/lib/lint/rules/described-in-two-languages.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const text = '"""\nNone (هیچ یک از اینها).\n\nیک چیز (GraphQL).\n"""';

describe('described-in-two-languages', () => {
  it('accepts English, a blank line and Persian on everything', () => {
    const post = `${text} type Home { ${text} city(${text} in: Int): Kind } ${text} enum Kind { ${text} A } ${text} input X { ${text} y: Int }`;
    expect(findProblems(describedInTwoLanguages, { post })).toEqual([]);
  });

  it('names every type, field, argument, enum value and input field without one', () => {
    const post =
      'type Home { city(in: Int): Kind } enum Kind { A } input X { y: Int } directive @d(e: Int) on FIELD scalar S union U = Home';
    expect(findProblems(describedInTwoLanguages, { post })).toEqual(
      ['Home', 'Home.city', 'Home.city(in:)', 'Kind', 'Kind.A', 'X', 'X.y', '@d', '@d(e:)', 'S', 'U'].map(
        (name) => `post ${name}`,
      ),
    );
  });

  it.each([
    ['English alone', 'A thing.'],
    ['Persian alone', 'یک چیز.'],
    ['both without a blank line', 'A thing with many words in it.\nیک چیز.'],
    ['Persian first', 'یک چیز.\n\nA thing.'],
    ['English again at the end', 'A thing.\n\nیک چیز.\n\nMore of it.'],
    ['Arabic letters', 'A thing.\n\nيك چیز.'],
  ])('refuses %s', (_case, description) => {
    expect(findProblems(describedInTwoLanguages, { post: `"""\n${description}\n"""\nscalar Thing` })).toEqual([
      'post Thing',
    ]);
  });
});
