import { expect, it } from '@jest/globals';
import { differenceBetween, something, where } from '../../../../../scripts/lib/mission/compare.ts';

it.each([
  ['an object with more than was expected', { a: 1 }, { a: 1, b: 2 }],
  ['a text that a pattern fits', { at: /^2026-/ }, { at: '2026-11-22' }],
  ['what a condition accepts', where('more than 0', (found) => Number(found) > 0), 3],
  ['a count as a database gives it', 3, 3n],
  ['something', { id: something }, { id: 'x' }],
  ['what is not there where nothing is expected', { basis: undefined }, {}],
])('accepts %s', (_what, expected, found) => {
  expect(differenceBetween(expected, found)).toBeNull();
});

it.each([
  ['another value', { me: { city: 'Isfahan' } }, { me: { city: 'Tabriz' } }, 'me.city', '"Isfahan"', '"Tabriz"'],
  ['a longer list', { nodes: [1] }, { nodes: [1, 2] }, 'nodes', '[1]', '[1,2]'],
  ['another item', [{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 3 }], '1.a', '2', '3'],
  ['null in place of an object', { me: { id: /./ } }, { me: null }, 'me', '{"id":"/./"}', 'null'],
  ['what is missing', { id: something }, {}, 'id', 'something', 'nothing'],
  ['a text that a pattern does not fit', /^a/, 'b', '', '/^a/', '"b"'],
  ['a number as a text', 3, '3', '', '3', '"3"'],
])('names the place of %s', (_what, expected, found, path, said, instead) => {
  expect(differenceBetween(expected, found)).toEqual({ path, expected: said, found: instead });
});
