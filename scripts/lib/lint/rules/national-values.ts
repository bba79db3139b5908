import { print, type TypeNode } from 'graphql';
import { lastWord } from '../camel-case.ts';
import type { LintRule, Problem } from '../lint-rule.ts';
import { fieldsOf, isContributed, type AgencySchema } from '../national-graph.ts';
import { personalTypes } from '../personal-types.ts';
import { isNonNull, namedType } from '../type-references.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const money = words('amount amounts total price fee balance wage salary debt cost sum rial rials toll surcharge');
const moments = words('at on date time until since due deadline');
const span = words('from to');
const titles = words('title name label');
const numbers = words('Int Float String');

/** egov.md rule 7, domain.md §1. */
export const nationalValues: LintRule = {
  name: 'national-values',
  why: 'Int overflows and Float rounds rial amounts, free-text dates mean something else to each reader, and names have two languages.',
  fix: 'Use Rial for money, Date or DateTime for time, and LocalisedText (fa: String!) for names and titles of public things.',
  *check(graph) {
    const personal = personalTypes(graph);
    for (const { type, field, coordinate } of fieldsOf(graph)) {
      const agency = type.agency;
      if (isContributed(type, field)) yield* checkValue(agency, coordinate, field.name.value, field.type);
      if (isContributed(type, field) && !personal.has(type.name) && isPlainTitle(field.name.value, field.type)) {
        yield { agency, coordinate, found: `${print(field.type)} has one language only.` };
      }
      for (const { name, type: of } of field.arguments ?? []) {
        yield* checkValue(agency, `${coordinate}(${name.value}:)`, name.value, of);
      }
    }
    for (const agency of graph.agencies) yield* checkAgency(agency);
  },
};

function* checkAgency({ name: agency, inputs, composites }: AgencySchema): Generator<Problem> {
  for (const input of inputs) {
    for (const { name, type } of input.fields ?? []) {
      yield* checkValue(agency, `${input.name.value}.${name.value}`, name.value, type);
    }
  }
  const persian = composites.get('LocalisedText')?.fields.find(({ name }) => name.value === 'fa');
  if (
    composites.has('LocalisedText') &&
    !(persian && isNonNull(persian.type) && namedType(persian.type) === 'String')
  ) {
    yield { agency, coordinate: 'LocalisedText.fa', found: 'the Persian text must be there: fa: String!.' };
  }
}

function* checkValue(agency: string, coordinate: string, name: string, type: TypeNode): Generator<Problem> {
  const of = namedType(type);
  const word = lastWord(name);
  if (!numbers.has(of)) return;
  if (money.has(word)) yield { agency, coordinate, found: `${print(type)} for an amount of money.` };
  else if (moments.has(word) || span.has(name))
    yield { agency, coordinate, found: `${print(type)} for a date or time.` };
}

function isPlainTitle(name: string, type: TypeNode): boolean {
  return namedType(type) === 'String' && titles.has(lastWord(name));
}
