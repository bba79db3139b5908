import { describe, expect, it } from '@jest/globals';
import { collectorsInForm } from '../../../../../../scripts/lib/lint/rules/collectors-in-form.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const said = '@inaccessible @collects(what: "TRAFFIC") @requiresScopes(scopes: [["platform:traffic"]])';
const collector = `take(input: TrafficBatch!, idempotencyKey: ID!): Int ${said}`;
const types = 'input TrafficBatch { writer: ID! }';
const problems = (field: string, type = 'Mutation') =>
  findProblems(collectorsInForm, { catalogue: `type ${type} { ${field} } ${types}` });

describe('collectors-in-form', () => {
  it('accepts a hidden mutation that takes a batch by its key, for the window alone', () => {
    expect(problems(collector)).toEqual([]);
    expect(problems('change(idempotencyKey: ID!): Int')).toEqual([]);
  });

  it.each([
    ['that clients see', collector.replace('@inaccessible ', '')],
    ['that any client may call', collector.replace(/@requiresScopes.*/, '')],
    ['with a scope of clients', collector.replace('platform:traffic', 'letters:exchange')],
    ['without a key', collector.replace(', idempotencyKey: ID!', '')],
    ['of something else', collector.replace('TRAFFIC', 'OPINIONS')],
  ])('refuses a collector %s', (_what, field) => {
    expect(problems(field)).toEqual([expect.stringMatching(/^catalogue Mutation\.take$/)]);
  });

  it('refuses a query that collects, and a second collector', () => {
    expect(problems(collector, 'Query')).toEqual(['catalogue Query.take']);
    const two = {
      catalogue: `type Mutation { ${collector} } ${types}`,
      report: `type Mutation { ${collector} } ${types}`,
    };
    expect(findProblems(collectorsInForm, two)).toEqual(['catalogue Mutation.take', 'report Mutation.take']);
  });
});
