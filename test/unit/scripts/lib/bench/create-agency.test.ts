import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { validate, parse } from 'graphql';
import { composeAgencies, readAgencies } from '../../../../../scripts/lib/bench/country/agencies.ts';
import { askedPeople, createCountry } from '../../../../../scripts/lib/bench/country/country.ts';
import { personId } from '../../../../../scripts/lib/bench/country/person-id.ts';
import { createReference } from '../../../../../scripts/lib/bench/load/reference.ts';
import { createAgency } from '../../../../../scripts/lib/bench/replay/create-agency.ts';
import { readWorkload, workloadNames } from '../../../../../scripts/lib/bench/workloads.ts';

const agency = (name: string) =>
  createAgency(readAgencies().find((one) => one.name === name) ?? { name, sdl: '' }, createCountry());

test('entities that are asked for again, apart or together, are the same, and each list keeps the order it was asked in', async () => {
  const ask = agency('bills');
  const query =
    'query($a:[_Any!]!,$b:[_Any!]!){a:_entities(representations:$a){...on Person{bills(first:1){nodes{id}}}}b:_entities(representations:$b){...on Person{bills(first:2){totalCount nodes{id}}}}}';
  const [one, two] = [0, 1].map((index) => ({ __typename: 'Person', id: personId(index) }));
  const send = async (a: unknown[], b: unknown[]) =>
    JSON.parse(await ask(Buffer.from(JSON.stringify({ query, variables: { a, b } })))) as unknown;
  const bills = (payer: number, count: number) => ({
    bills: {
      ...(count === 2 ? { totalCount: 6 } : {}),
      nodes: Array.from({ length: count }, (_, index) => ({ id: `bill-${payer}-${index}` })),
    },
  });
  const expected = { data: { a: [bills(1, 1), bills(0, 1), bills(1, 1)], b: [bills(0, 2)] } };
  expect(await send([two, one, two], [one])).toStrictEqual(expected);
  expect(await send([two, one, two], [one])).toStrictEqual(expected);
});

test('someone whom nobody knows is null among the others', async () => {
  const query = 'query($p:[_Any!]!){_entities(representations:$p){...on Person{residence{id}}}}';
  const p = [0, 'nobody'].map((key) => ({
    __typename: 'Person',
    id: typeof key === 'number' ? personId(key) : key,
  }));
  const answer = await agency('post')(Buffer.from(JSON.stringify({ query, variables: { p } })));
  expect(JSON.parse(answer)).toStrictEqual({ data: { _entities: [{ residence: { id: 'address-0' } }, null] } });
});

test.each(workloadNames)('the %s workload is valid, and a thousand people have different answers', (name) => {
  const { api } = composeAgencies({});
  const schema = buildSubgraphSchema(parse(api));
  expect(validate(schema, parse(readWorkload(name)))).toStrictEqual([]);
  const reference = createReference(readWorkload(name));
  const answers = Array.from({ length: 50 }, (_, index) => JSON.stringify(reference(personId(index))));
  expect(new Set(answers).size).toBe(50);
  expect(askedPeople).toBeGreaterThanOrEqual(1000);
});
