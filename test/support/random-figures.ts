import { type CellKeys, tableOf } from '../../subgraphs/statistics/suppression/cell.ts';
import type { Fact } from '../../subgraphs/statistics/suppression/count-cells.ts';
import {
  combinations,
  type Domain,
  withImplied,
  withoutImplied,
} from '../../subgraphs/statistics/suppression/domain.ts';
import { tablesOf } from '../../subgraphs/statistics/suppression/network.ts';

/** mulberry32: the same numbers for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export interface RandomFigure {
  readonly domain: Domain;
  readonly layers: readonly (readonly string[])[];
  readonly facts: readonly Fact[];
}

/** A small country's people, or requests of a few agencies: many small cells beside a few large ones. */
export function randomFigure(random: (below: number) => number): RandomFigure {
  const { domain, layers } = random(2) === 0 ? peopleLike(random) : requestsLike(random);
  const finest = combinations(domain, [...new Set(layers.flat())]).filter((keys) => isWhole(domain, keys));
  const facts = finest.flatMap((keys) => {
    const count = [0, random(5), random(12), random(40), 10 + random(60)][random(5)]!;
    return count === 0 ? [] : [{ keys, values: [count], behind: { apart: count } }];
  });
  return { domain, layers, facts };
}

/** All tables of a figure and their cells, as anybody can write them down. */
export function publicStructure({ domain, layers }: Pick<RandomFigure, 'domain' | 'layers'>) {
  const lists = tablesOf(layers).map((dimensions) => withoutImplied(domain, [...new Set(dimensions)]));
  const named = new Map(lists.map((dimensions) => [tableOf(dimensions), dimensions]));
  const known = (dimensions: readonly string[]) => combinations(domain, dimensions);
  const cells = [...named].flatMap(([table, dimensions]) =>
    known(dimensions).map((keys) => ({ table, keys: withImplied(domain, keys) })),
  );
  const all = (dimensions: readonly string[]) => [
    ...new Set([...dimensions, ...dimensions.flatMap((each) => domain.within[each]?.of ?? [])]),
  ];
  return { tables: new Map([...named].map(([table, dimensions]) => [table, all(dimensions)])), cells };
}

function peopleLike(random: (below: number) => number) {
  const some = (word: string, least: number, more: number) =>
    Array.from({ length: least + random(more) }, (_, index) => `${word}${index}`);
  const values = { province: some('p', 2, 4), sex: ['f', 'm'], age: some('a', 2, 3) };
  return { domain: { values, within: {} }, layers: [['province'], ['sex'], ['age']] };
}

function requestsLike(random: (below: number) => number) {
  const agency = ['x', 'y'];
  const service = Array.from({ length: 3 + random(3) }, (_, index) => `s${index}`);
  const parent = new Map(service.map((each, index) => [each, agency[index % 2]!]));
  const values = { agency, service, step: ['RECEIPT', 'DONE', 'REFUSED'], pace: ['-', 'day', 'week'] };
  const excludes = ({ step, pace }: CellKeys) =>
    step !== undefined && pace !== undefined && (step === 'DONE') === (pace === '-');
  const domain: Domain = { values, within: { service: { of: 'agency', parent } }, excludes };
  const layers = [
    ['agency'],
    ['service'],
    ['service', 'step'],
    ['service', 'step', 'pace'],
    ['agency', 'step'],
    ['step'],
  ];
  return { domain, layers };
}

function isWhole({ within }: Domain, keys: CellKeys): boolean {
  return Object.entries(within).every(([finer, { of, parent }]) => parent.get(keys[finer] ?? '') === keys[of]);
}
